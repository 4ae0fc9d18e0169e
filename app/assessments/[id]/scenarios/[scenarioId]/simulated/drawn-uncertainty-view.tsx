import { ChartFigure } from "@/app/charts/chart-figure";
import { CURVE_HEIGHTS, harmIntervalsHeights } from "@/app/charts/figure-heights";
import { exceedanceIn } from "@/lib/series/exceedance-figure";
import type { FigureSource } from "@/lib/series/figure";
import type { FoundSoFar } from "@/lib/series/found-so-far";
import { harmIntervals } from "@/lib/series/harm-intervals";
import { Reserved } from "./reserved";

export type DrawnUncertaintyProps = {
  source: FigureSource;
  tolerance: number;
  leftOut: string | null;
  /** In the order they are shown everywhere on the page. */
  risks: { key: string; label: string }[];
};

/** The figures of uncertainty that rest on draws, as far as those are made. */
export function DrawnUncertaintyView(
  props: DrawnUncertaintyProps & { found: Pick<FoundSoFar, "numbers" | "curve" | "fan"> },
) {
  const { source, tolerance, leftOut, risks, found } = props;
  const { numbers, curve, fan } = found;
  const own = numbers ? { ...source, simulation: { seed: numbers.seed, draws: numbers.draws } } : source;
  const intervals = harmIntervals(risks, fan);
  return (
    <>
      <Reserved heights={CURVE_HEIGHTS}>
        <ChartFigure
          figure={exceedanceIn({ numbers, curve }, { tolerance, leftOut })}
          source={own}
          level={3}
        />
      </Reserved>
      <Reserved heights={harmIntervalsHeights(intervals)}>
        <ChartFigure figure={intervals} source={own} level={3} />
      </Reserved>
    </>
  );
}
