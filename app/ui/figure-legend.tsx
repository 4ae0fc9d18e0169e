import { useId } from "react";
import type { Figure } from "@/lib/series/figure";
import { MarkPatterns, SWATCH, Swatch } from "./figure-mark";
import { unbrokenNames } from "./unbroken-names";

/** The samples of a figure's series with their names, in drawing order. */
export function FigureLegend({ legend }: Pick<Figure, "legend">) {
  const prefix = useId();
  return (
    <ul className="mb-3 flex flex-wrap gap-x-5 gap-y-1 text-muted text-xs">
      {legend.map(({ series, label }) => (
        <li key={series} className="flex items-start gap-2">
          <svg
            width={SWATCH.width + 2}
            height={SWATCH.height + 4}
            viewBox={`-1 -2 ${SWATCH.width + 2} ${SWATCH.height + 4}`}
            aria-hidden="true"
            className="shrink-0"
          >
            <MarkPatterns prefix={prefix} series={[series]} />
            <Swatch prefix={prefix} series={series} />
          </svg>
          <span className="min-w-0 [overflow-wrap:anywhere]">{unbrokenNames(label)}</span>
        </li>
      ))}
    </ul>
  );
}
