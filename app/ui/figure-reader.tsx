"use client";

import { type KeyboardEvent, type ReactNode, useState } from "react";
import type { Figure } from "@/lib/series/figure";
import { rowReading } from "./figure-text";

/**
 * A drawing that is read with the keyboard: arrows go from row to row, Home and End to the first and last, Escape
 * leaves. Each row is said in a live region, and shown as `active` in the drawing.
 */
export function FigureReader(props: {
  figure: Figure;
  label: string;
  describedBy: string;
  children: (active: number | null) => ReactNode;
}) {
  const { figure, label, describedBy, children } = props;
  const [active, setActive] = useState<number | null>(null);
  const row = active === null ? undefined : figure.rows[active];
  const read = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextRow(event.key, active, figure.rows.length);
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
  };
  return (
    <>
      <div
        role="img"
        aria-label={label}
        aria-describedby={describedBy}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing is read row by row with the arrow keys
        tabIndex={0}
        onKeyDown={read}
        onBlur={() => setActive(null)}
      >
        {children(active)}
      </div>
      <p role="status" aria-live="polite" className="min-h-5 text-xs print:hidden">
        {row && `${rowReading(figure, row)} (${(active ?? 0) + 1} of ${figure.rows.length})`}
      </p>
    </>
  );
}

/** The row a key leads to; null for none, undefined for a key that means nothing here. */
function nextRow(key: string, active: number | null, count: number): number | null | undefined {
  switch (key) {
    case "ArrowDown":
    case "ArrowRight":
      return active === null ? 0 : Math.min(count - 1, active + 1);
    case "ArrowUp":
    case "ArrowLeft":
      return active === null ? count - 1 : Math.max(0, active - 1);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    case "Escape":
      return active === null ? undefined : null;
    default:
      return undefined;
  }
}
