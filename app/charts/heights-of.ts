import type { Drawing } from "@/app/ui/figure-frame";
import type { ChartedFigure } from "@/lib/series/charted-figure";
import { effectsMapHeights } from "./effects-map-layout";
import { gridHeights } from "./evidence-layout";
import {
  backfiresHeights,
  COST_HEIGHTS,
  CURVE_HEIGHTS,
  changeHeights,
  comparisonHeights,
  dependenceBandHeights,
  EXCEEDANCE_HEIGHTS,
  evppiHeights,
  HISTOGRAM_HEIGHTS,
  harmIntervalsHeights,
  inherentResidualHeights,
  mitigationShareHeights,
  rankChangesHeights,
  regretHeights,
  slopeHeights,
  sobolHeights,
  tornadoHeights,
  whatChangedHeights,
} from "./figure-heights";
import { influencesHeights } from "./influences-layout";
import { panelsHeights } from "./panels-layout";
import { planeHeights } from "./plane-layout";

/** How high a figure is drawn, in narrow and in wide places. A page says it of a figure whose chart it hasn't loaded. */
export function heightsOf(figure: ChartedFigure): Drawing["heights"] {
  switch (figure.id) {
    case "inherent-residual":
      return inherentResidualHeights(figure);
    case "risk-plane":
      return planeHeights(figure);
    case "evidence-grid":
      return gridHeights();
    case "mitigation-share":
      return mitigationShareHeights(figure);
    case "effects-map":
      return effectsMapHeights(figure);
    case "backfires":
      return backfiresHeights(figure);
    case "dependence-band":
      return dependenceBandHeights(figure);
    case "implications":
      return figure.panels.length > 0 ? panelsHeights(figure) : changeHeights(figure);
    case "impacts":
      return changeHeights(figure);
    case "influences":
      return influencesHeights(figure);
    case "comparison":
      return comparisonHeights(figure);
    case "what-changed":
      return whatChangedHeights(figure);
    case "harm-intervals":
      return harmIntervalsHeights(figure);
    case "tornado":
      return tornadoHeights(figure);
    case "evppi":
      return evppiHeights(figure);
    case "sobol":
      return sobolHeights(figure);
    case "rank-changes":
      return rankChangesHeights(figure);
    case "exceedance":
      return CURVE_HEIGHTS;
    case "exceedance-comparison":
      return EXCEEDANCE_HEIGHTS;
    case "paired-difference":
      return HISTOGRAM_HEIGHTS;
    case "regret":
      return regretHeights(figure);
    case "cost-residual":
      return COST_HEIGHTS;
    case "impact-slopes":
    case "implication-slopes":
      return slopeHeights(figure);
    default:
      return figure satisfies never;
  }
}
