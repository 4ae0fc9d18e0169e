import type { BackfiresFigure } from "./backfires";
import type { ComparisonFigure } from "./comparison";
import type { CostResidualFigure } from "./cost-residual";
import type { DependenceBandFigure } from "./dependence-band";
import type { EffectsMapFigure } from "./effects-map";
import type { EvidenceGridFigure } from "./evidence-grid";
import type { EvppiFigure } from "./evppi-figure";
import type { ExceedanceComparisonFigure } from "./exceedance-comparison";
import type { ExceedanceFigure } from "./exceedance-figure";
import type { HarmIntervalsFigure } from "./harm-intervals";
import type { ImpactsFigure } from "./impacts";
import type { ImplicationsFigure } from "./implications";
import type { InfluencesFigure } from "./influences";
import type { InherentResidualFigure } from "./inherent-residual";
import type { MitigationShareFigure } from "./mitigation-share";
import type { PairedDifferenceFigure } from "./paired-difference";
import type { RiskPlaneFigure } from "./plane-figure";
import type { RankChangesFigure } from "./rank-changes";
import type { RegretFigure } from "./regret";
import type { SlopesFigure } from "./slopes";
import type { SobolFigure } from "./sobol-figure";
import type { TornadoFigure } from "./tornado-figure";
import type { WhatChangedFigure } from "./what-changed";

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
