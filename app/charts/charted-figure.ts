import type { BackfiresFigure } from "@/lib/series/backfires";
import type { ComparisonFigure } from "@/lib/series/comparison";
import type { CostResidualFigure } from "@/lib/series/cost-residual";
import type { DependenceBandFigure } from "@/lib/series/dependence-band";
import type { EffectsMapFigure } from "@/lib/series/effects-map";
import type { EvidenceGridFigure } from "@/lib/series/evidence-grid";
import type { EvppiFigure } from "@/lib/series/evppi-figure";
import type { ExceedanceComparisonFigure } from "@/lib/series/exceedance-comparison";
import type { ExceedanceFigure } from "@/lib/series/exceedance-figure";
import type { HarmIntervalsFigure } from "@/lib/series/harm-intervals";
import type { ImpactsFigure } from "@/lib/series/impacts";
import type { ImplicationsFigure } from "@/lib/series/implications";
import type { InfluencesFigure } from "@/lib/series/influences";
import type { InherentResidualFigure } from "@/lib/series/inherent-residual";
import type { MitigationShareFigure } from "@/lib/series/mitigation-share";
import type { PairedDifferenceFigure } from "@/lib/series/paired-difference";
import type { RankChangesFigure } from "@/lib/series/rank-changes";
import type { RegretFigure } from "@/lib/series/regret";
import type { RiskPlaneFigure } from "@/lib/series/risk-plane";
import type { SlopesFigure } from "@/lib/series/slopes";
import type { SobolFigure } from "@/lib/series/sobol-figure";
import type { TornadoFigure } from "@/lib/series/tornado-figure";
import type { WhatChangedFigure } from "@/lib/series/what-changed";

/** Every figure that has a chart. */
export type ChartedFigure =
  | InherentResidualFigure
  | RiskPlaneFigure
  | MitigationShareFigure
  | EffectsMapFigure
  | BackfiresFigure
  | DependenceBandFigure
  | ImpactsFigure
  | ImplicationsFigure
  | InfluencesFigure
  | ComparisonFigure
  | WhatChangedFigure
  | EvidenceGridFigure
  | ExceedanceFigure
  | HarmIntervalsFigure
  | TornadoFigure
  | RankChangesFigure
  | SobolFigure
  | EvppiFigure
  | ExceedanceComparisonFigure
  | PairedDifferenceFigure
  | RegretFigure
  | CostResidualFigure
  | SlopesFigure;
