import { headers } from "next/headers";
import { NONCE_HEADER } from "@/app/nonce-header";
import { beginEarly } from "./simulation-early";
import { TASK_NAME } from "./simulation-task-name";
import { SIMULATION_WORKER } from "./simulation-worker-address";

/**
 * Begins the simulation of a page from its head, where it has one; in development the page's own code does. A module that
 * is `async` waits for no style sheet, and as it blocks rendering, the browser doesn't put it off until the first paint.
 */
export async function EarlyBegin() {
  if (!SIMULATION_WORKER) return null;
  const nonce = (await headers()).get(NONCE_HEADER) ?? undefined;
  const code = `(${beginEarly})(${JSON.stringify(SIMULATION_WORKER)},${JSON.stringify(TASK_NAME)})`;
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
