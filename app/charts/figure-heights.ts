import type { BackfiresFigure } from "@/lib/series/backfires";
import type { ComparisonFigure } from "@/lib/series/comparison";
import type { DependenceBandFigure } from "@/lib/series/dependence-band";
import type { HarmIntervalsFigure } from "@/lib/series/harm-intervals";
import type { ImpactsFigure } from "@/lib/series/impacts";
import type { ImplicationsFigure } from "@/lib/series/implications";
import type { InherentResidualFigure } from "@/lib/series/inherent-residual";
import type { MitigationShareFigure } from "@/lib/series/mitigation-share";
import type { RankChangesFigure } from "@/lib/series/rank-changes";
import type { RegretFigure } from "@/lib/series/regret";
import type { SlopesFigure } from "@/lib/series/slopes";
import type { TornadoFigure } from "@/lib/series/tornado-figure";
import type { WhatChangedFigure } from "@/lib/series/what-changed";
import { type BarLayout, barLayout, type RowLabel } from "./bar-layout";
import { rankLayout } from "./rank-layout";
import { slopeLayout } from "./slope-layout";

// Layouts stand apart from the charts, so that a page can reserve a chart's place before the chart is loaded.

export const HARM_BAR = { size: 18, gap: 3 };
export const SHARE_BAR = { size: 20, strip: 18 };
export const INTERVAL_BAR = { size: 18 };
export const STRAND_BAR = { size: 18 };
/** A band has a marker above its middle. */
export const BAND_BAR = { size: 28, above: 10 };
export const TORNADO_BAR = { size: 18 };
export const WORTH_BAR = { size: 18 };
export const SOBOL_BAR = { size: 12, gap: 2 };
export const CHANGE_BAR = { size: 20 };
export const SCENARIO_BAR = { size: 16, gap: 4 };
export const STEP_BAR = { size: 22 };

export function inherentResidualLayout({ bars }: InherentResidualFigure, width: number): BarLayout {
  return barLayout(bars, 2 * HARM_BAR.size + HARM_BAR.gap, width);
}

export function mitigationShareLayout({ bars }: MitigationShareFigure, width: number): BarLayout {
  return barLayout(bars, SHARE_BAR.size + SHARE_BAR.strip, width);
}

export function changeLayout({ bars }: ImpactsFigure | ImplicationsFigure, width: number): BarLayout {
  return barLayout(bars, CHANGE_BAR.size, width);
}

export function comparisonLayout({ groups, legend }: ComparisonFigure, width: number): BarLayout {
  const count = legend.length;
  return barLayout(groups, count * SCENARIO_BAR.size + (count - 1) * SCENARIO_BAR.gap, width);
}

export function whatChangedLayout({ steps }: WhatChangedFigure, width: number): BarLayout {
  return barLayout(steps, STEP_BAR.size, width);
}

export function harmIntervalsLayout({ bars }: Pick<HarmIntervalsFigure, "bars">, width: number): BarLayout {
  return barLayout(bars, INTERVAL_BAR.size, width);
}

export function tornadoLayout({ bars }: Pick<TornadoFigure, "bars">, width: number): BarLayout {
  return barLayout(bars, TORNADO_BAR.size, width);
}

export function sobolLayout({ pairs }: { pairs: readonly RowLabel[] }, width: number): BarLayout {
  return barLayout(pairs, 2 * SOBOL_BAR.size + SOBOL_BAR.gap, width);
}

export function backfiresLayout({ bars }: BackfiresFigure, width: number): BarLayout {
  return barLayout(bars, STRAND_BAR.size, width);
}

export function dependenceBandLayout({ bars }: DependenceBandFigure, width: number): BarLayout {
  return barLayout(bars, BAND_BAR.size, width);
}

export function evppiLayout({ bars }: { bars: readonly RowLabel[] }, width: number): BarLayout {
  return barLayout(bars, WORTH_BAR.size, width);
}

export const evppiHeights = heightsBy(evppiLayout);
export const sobolHeights = heightsBy(sobolLayout);
export const backfiresHeights = heightsBy(backfiresLayout);
export const dependenceBandHeights = heightsBy(dependenceBandLayout);
export const harmIntervalsHeights = heightsBy(harmIntervalsLayout);
export const tornadoHeights = heightsBy(tornadoLayout);
export const inherentResidualHeights = heightsBy(inherentResidualLayout);
export const mitigationShareHeights = heightsBy(mitigationShareLayout);
export const changeHeights = heightsBy(changeLayout);
export const comparisonHeights = heightsBy(comparisonLayout);
export const whatChangedHeights = heightsBy(whatChangedLayout);

/** A curve has no rows: its height is what its slopes need to be read. */
export const CURVE_HEIGHTS = { narrow: 300, wide: 380 };
/** Figures of lines and columns are as high as they are, whatever is in them. */
export const EXCEEDANCE_HEIGHTS = { narrow: 280, wide: 340 };
export const HISTOGRAM_HEIGHTS = { narrow: 200, wide: 220 };
export const COST_HEIGHTS = { narrow: 260, wide: 320 };
export const REGRET = { head: 68, row: 44 };

export function regretHeights({ bands }: RegretFigure) {
  const height = REGRET.head + bands.length * REGRET.row;
  return { narrow: height, wide: height };
}

export function slopeHeights(figure: SlopesFigure) {
  return { narrow: slopeLayout(figure, NARROW).height, wide: slopeLayout(figure, WIDE).height };
}

export function rankChangesHeights(figure: RankChangesFigure) {
  return { narrow: rankLayout(figure, NARROW).height, wide: rankLayout(figure, WIDE).height };
}

const [NARROW, WIDE] = [320, 960];

function heightsBy<F>(layout: (figure: F, width: number) => BarLayout) {
  return (figure: F) => ({ narrow: layout(figure, NARROW).height, wide: layout(figure, WIDE).height });
}
