import { readFile } from "node:fs/promises";
import { JSDOM } from "jsdom";
import { presentation } from "./presentation";

/** What drawings and React ask of a browser by name. */
const NAMES = [
  "document",
  "navigator",
  "Node",
  "Element",
  "HTMLElement",
  "HTMLIFrameElement",
  "SVGElement",
  "XMLSerializer",
  "MutationObserver",
  "Event",
  "requestAnimationFrame",
  "cancelAnimationFrame",
] as const;

/**
 * Makes this process a page in which figures can be drawn as in a browser: elements by jsdom, computed styles by their
 * attributes, the fonts from `public`. For a process of its own, which does nothing else: its globals are the page's.
 */
export function openPage(): void {
  // The address is one that nobody can have; nothing is asked of it.
  const { window } = new JSDOM("<!doctype html><html lang=en><body></body></html>", {
    pretendToBeVisual: true,
    url: "http://figures.invalid/",
  });
  Object.defineProperty(window.document, "fonts", { value: { load: async () => [{}] } });
  const put = (name: string, value: unknown) =>
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  put("window", window);
  for (const name of NAMES) {
    const found: unknown = Reflect.get(window, name);
    // A deed of the window's must be called on it; what is built with `new` is left as it is.
    put(name, typeof found === "function" && /^[a-z]/.test(name) ? found.bind(window) : found);
  }
  put("getComputedStyle", presentation);
  put("CSS", { supports: () => false });
  put("fetch", publicFile);
}

/** Answers with a file of `public`, and with nothing from anywhere else. */
async function publicFile(address: string): Promise<Response> {
  if (!/^\/fonts\/[\w-]+\.woff2$/.test(address)) throw new TypeError(`A figure asked for ${address}`);
  return new Response(await readFile(new URL(`../../public${address}`, import.meta.url)));
}
