import type { ReactNode } from "react";

/** A wide table that scrolls within itself, reached and moved with the keyboard; the page never scrolls sideways. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    // Relative, so that what is there for the ear alone scrolls with it, and doesn't widen the page.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable to be scrolled by keys
    <section aria-label={label} tabIndex={0} className="relative overflow-x-auto print:overflow-visible">
      {children}
    </section>
  );
}
