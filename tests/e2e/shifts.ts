import type { Page } from "playwright-core";

/** How far things moved in a page by themselves, from its beginning on: none is an empty list. */
export function shiftsOf(page: Page): Promise<number[]> {
  return page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const observer = new PerformanceObserver((list) =>
          // The DOM types know no layout shifts.
          resolve(list.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value)),
        );
        observer.observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve([]), 500);
      }),
  );
}
