import { headers } from "next/headers";
import { NONCE_HEADER } from "@/app/nonce-header";
import { FIRST_WORKER_CODE } from "./first-worker-code";
import { beginEarly } from "./simulation-early";
import { CODE_NAME, TASK_NAME } from "./simulation-metas";

/**
 * Begins the simulation of a page from its head, where it has one; in development the page's own code does. A module that
 * is `async` waits for no style sheet, and as it blocks rendering, the browser doesn't put it off until the first paint.
 */
export async function EarlyBegin() {
  if (!FIRST_WORKER_CODE) return null;
  const nonce = (await headers()).get(NONCE_HEADER) ?? undefined;
  const code = `(${beginEarly})(${JSON.stringify(TASK_NAME)},${JSON.stringify(CODE_NAME)})`;
  return (
    <script
      type="module"
      async
      blocking="render"
      nonce={nonce}
      // A browser hides the nonce from what reads the page.
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a function of this program, with two constants of its own
      dangerouslySetInnerHTML={{ __html: code }}
    />
  );
}
