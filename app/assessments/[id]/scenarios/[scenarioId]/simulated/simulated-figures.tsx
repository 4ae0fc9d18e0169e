"use client";

import type { ReactNode } from "react";
import { ChartFigure } from "@/app/charts/chart-figure";
import { CURVE_HEIGHTS, harmIntervalsHeights } from "@/app/charts/figure-heights";
import { exceedanceIn } from "@/lib/series/exceedance-figure";
import type { FigureSource } from "@/lib/series/figure";
import { harmIntervals } from "@/lib/series/harm-intervals";
import { Reserved } from "./reserved";
import { useSimulated } from "./simulated";

type Props = {
  source: FigureSource;
  tolerance: number;
  leftOut: string | null;
  /** In the order they are shown everywhere on the page. */
  risks: { key: string; label: string }[];
  /** What else is uncertain, and known without a draw. */
  children: ReactNode;
};

/** The figures that rest on draws, in a section of their own; each appears as soon as it is simulated. */
export function SimulatedFigures({ source, tolerance, leftOut, risks, children }: Props) {
  const { numbers, curve, fan } = useSimulated();
  const exceedance = exceedanceIn({ numbers, curve }, { tolerance, leftOut });
  const own = numbers ? { ...source, simulation: { seed: numbers.seed, draws: numbers.draws } } : source;
  const intervals = harmIntervals(risks, fan);
  return (
    <section aria-labelledby="uncertainty">
      <h2 id="uncertainty" className="mb-4">
        How uncertain it is
      </h2>
      <Reserved heights={CURVE_HEIGHTS}>
        <ChartFigure figure={exceedance} source={own} level={3} />
      </Reserved>
      <Reserved heights={harmIntervalsHeights(intervals)}>
        <ChartFigure figure={intervals} source={own} level={3} />
      </Reserved>
      {children}
    </section>
  );
}
