import type { Page } from "playwright-core";

type Taken = { key: string; milliseconds: number };

/**
 * Measures every key in a page from its arrival in the browser to the end of the frame that was drawn next, and gives
 * what was taken so far by the keys that one asks for. A key that has to wait for work that is under way waits in it.
 */
export async function watchKeys(page: Page): Promise<(asked: (key: string) => boolean) => Promise<number[]>> {
  await page.evaluate(() => {
    const taken: { key: string; milliseconds: number }[] = [];
    Object.assign(window, { taken });
    // No function here has a name: what compiles this would ask the page for a helper to keep it.
    window.addEventListener(
      "keydown",
      ({ key, timeStamp }) =>
        requestAnimationFrame(() => {
          // A message is dealt with after the frame, whose callbacks come before its layout and paint.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => taken.push({ key, milliseconds: performance.now() - timeStamp });
          port2.postMessage(null);
        }),
      { capture: true },
    );
  });
  return async (asked) => {
    const taken = await page.evaluate(() => (window as unknown as { taken: Taken[] }).taken);
    return taken.filter(({ key }) => asked(key)).map(({ milliseconds }) => milliseconds);
  };
}
