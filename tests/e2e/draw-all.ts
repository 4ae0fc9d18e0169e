import type { Page } from "playwright-core";

/** Draws the figures that are out of view too, as printing does, and those that come while it waits. */
export async function drawAll(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    window.dispatchEvent(new Event("beforeprint"));
    const boxes = [...document.querySelectorAll<HTMLElement>("[data-drawing]:empty")];
    // A figure that shows its table keeps an empty drawing, which is never shown.
    return boxes.every((box) => box.offsetWidth === 0);
  });
  await page.waitForLoadState("networkidle");
}
