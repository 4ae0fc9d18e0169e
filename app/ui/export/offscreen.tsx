import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { DATA, PAGE } from "../colours";

/** How long a drawing may take to appear, its code included. */
const PATIENCE_MS = 10_000;
const LOOK_AGAIN_MS = 16;

/**
 * Draws something where nobody sees it, in the light palette whatever the page's theme, and hands its element to `use`
 * once it stands still; afterwards it is gone. Throws if nothing is drawn in time.
 */
export async function drawOffscreen<T>(
  content: ReactNode,
  drawn: (host: HTMLElement) => boolean,
  use: (host: HTMLElement) => T,
): Promise<T> {
  const host = lightHost();
  document.body.append(host);
  const root = createRoot(host);
  try {
    flushSync(() => root.render(content));
    await settled(host, drawn);
    return use(host);
  } finally {
    root.unmount();
    host.remove();
  }
}

/** An element on white paper, out of sight, that the page's theme and forced colours don't reach. */
function lightHost(): HTMLElement {
  const host = document.createElement("div");
  host.setAttribute("aria-hidden", "true");
  host.inert = true;
  Object.assign(host.style, {
    position: "fixed",
    left: "0",
    top: "0",
    transform: "translateX(-200vw)",
    pointerEvents: "none",
    forcedColorAdjust: "none",
    colorScheme: "light",
    fontFamily: "Geist, sans-serif",
  });
  for (const [name, shade] of Object.entries({ ...PAGE, ...DATA })) {
    host.style.setProperty(`--${name}`, shade.light);
  }
  // A file goes into other people's pages and slides, and their paper is white.
  host.style.setProperty("--paper", PAGE.raised.light);
  return host;
}

/** Waits until what must be there is there, and nothing changed between two looks. */
async function settled(host: HTMLElement, drawn: (host: HTMLElement) => boolean): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  let before = "";
  while (performance.now() < until) {
    const now = drawn(host) ? host.innerHTML : "";
    if (now !== "" && now === before) return;
    before = now;
    // Not an animation frame: those stop in a tab that is not looked at.
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
  throw new Error("The figure was not drawn in time");
}
