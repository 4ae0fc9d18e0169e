import dynamic from "next/dynamic";
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

// recharts draws in the browser only, and is loaded when the first chart is.
const InherentResidualChart = dynamic(
  () => import("./inherent-residual-chart").then((module) => module.InherentResidualChart),
  { ssr: false },
);
const RiskPlaneChart = dynamic(() => import("./risk-plane-chart").then((module) => module.RiskPlaneChart), {
  ssr: false,
});
const EvidenceGridChart = dynamic(
  () => import("./evidence-grid-chart").then((module) => module.EvidenceGridChart),
  { ssr: false },
);
const MitigationShareChart = dynamic(
  () => import("./mitigation-share-chart").then((module) => module.MitigationShareChart),
  { ssr: false },
);
const EffectsMapChart = dynamic(
  () => import("./effects-map-chart").then((module) => module.EffectsMapChart),
  { ssr: false },
);
const BackfiresChart = dynamic(() => import("./backfires-chart").then((module) => module.BackfiresChart), {
  ssr: false,
});
const DependenceBandChart = dynamic(
  () => import("./dependence-band-chart").then((module) => module.DependenceBandChart),
  { ssr: false },
);
const ChangeChart = dynamic(() => import("./change-chart").then((module) => module.ChangeChart), {
  ssr: false,
});
const ImplicationPanelsChart = dynamic(
  () => import("./implication-panels-chart").then((module) => module.ImplicationPanelsChart),
  { ssr: false },
);
const InfluencesChart = dynamic(() => import("./influences-chart").then((module) => module.InfluencesChart), {
  ssr: false,
});
const ComparisonChart = dynamic(() => import("./comparison-chart").then((module) => module.ComparisonChart), {
  ssr: false,
});
const WaterfallChart = dynamic(() => import("./waterfall-chart").then((module) => module.WaterfallChart), {
  ssr: false,
});
const HarmIntervalsChart = dynamic(
  () => import("./harm-intervals-chart").then((module) => module.HarmIntervalsChart),
  { ssr: false },
);
const TornadoChart = dynamic(() => import("./tornado-chart").then((module) => module.TornadoChart), {
  ssr: false,
});
const EvppiChart = dynamic(() => import("./evppi-chart").then((module) => module.EvppiChart), {
  ssr: false,
});
const SobolChart = dynamic(() => import("./sobol-chart").then((module) => module.SobolChart), {
  ssr: false,
});
const RankChangesChart = dynamic(
  () => import("./rank-changes-chart").then((module) => module.RankChangesChart),
  { ssr: false },
);
const ExceedanceChart = dynamic(() => import("./exceedance-chart").then((module) => module.ExceedanceChart), {
  ssr: false,
});
const ExceedanceComparisonChart = dynamic(
  () => import("./exceedance-comparison-chart").then((module) => module.ExceedanceComparisonChart),
  { ssr: false },
);
const PairedDifferenceChart = dynamic(
  () => import("./paired-difference-chart").then((module) => module.PairedDifferenceChart),
  { ssr: false },
);
const RegretChart = dynamic(() => import("./regret-chart").then((module) => module.RegretChart), {
  ssr: false,
});
const CostResidualChart = dynamic(
  () => import("./cost-residual-chart").then((module) => module.CostResidualChart),
  { ssr: false },
);
const SlopeChart = dynamic(() => import("./slope-chart").then((module) => module.SlopeChart), {
  ssr: false,
});

/** How each figure is drawn, and how high. */
export function drawingOf(figure: ChartedFigure): Drawing {
  switch (figure.id) {
    case "inherent-residual":
      return {
        heights: inherentResidualHeights(figure),
        draw: (size) => <InherentResidualChart figure={figure} {...size} />,
      };
    case "risk-plane":
      return { heights: planeHeights(figure), draw: (size) => <RiskPlaneChart figure={figure} {...size} /> };
    case "evidence-grid":
      return { heights: gridHeights(), draw: (size) => <EvidenceGridChart figure={figure} {...size} /> };
    case "mitigation-share":
      return {
        heights: mitigationShareHeights(figure),
        draw: (size) => <MitigationShareChart figure={figure} {...size} />,
      };
    case "effects-map":
      return {
        heights: effectsMapHeights(figure),
        draw: (size) => <EffectsMapChart figure={figure} {...size} />,
      };
    case "backfires":
      return {
        heights: backfiresHeights(figure),
        draw: (size) => <BackfiresChart figure={figure} {...size} />,
      };
    case "dependence-band":
      return {
        heights: dependenceBandHeights(figure),
        draw: (size) => <DependenceBandChart figure={figure} {...size} />,
      };
    case "implications":
      if (figure.panels.length > 0)
        return {
          heights: panelsHeights(figure),
          draw: (size) => <ImplicationPanelsChart figure={figure} {...size} />,
        };
      return { heights: changeHeights(figure), draw: (size) => <ChangeChart figure={figure} {...size} /> };
    case "impacts":
      return { heights: changeHeights(figure), draw: (size) => <ChangeChart figure={figure} {...size} /> };
    case "influences":
      return {
        heights: influencesHeights(figure),
        draw: (size) => <InfluencesChart figure={figure} {...size} />,
      };
    case "comparison":
      return {
        heights: comparisonHeights(figure),
        draw: (size) => <ComparisonChart figure={figure} {...size} />,
      };
    case "what-changed":
      return {
        heights: whatChangedHeights(figure),
        draw: (size) => <WaterfallChart figure={figure} {...size} />,
      };
    case "harm-intervals":
      return {
        heights: harmIntervalsHeights(figure),
        draw: (size) => <HarmIntervalsChart figure={figure} {...size} />,
      };
    case "tornado":
      return {
        heights: tornadoHeights(figure),
        draw: (size) => <TornadoChart figure={figure} {...size} />,
      };
    case "evppi":
      return { heights: evppiHeights(figure), draw: (size) => <EvppiChart figure={figure} {...size} /> };
    case "sobol":
      return { heights: sobolHeights(figure), draw: (size) => <SobolChart figure={figure} {...size} /> };
    case "rank-changes":
      return {
        heights: rankChangesHeights(figure),
        draw: (size) => <RankChangesChart figure={figure} {...size} />,
      };
    case "exceedance":
      return {
        heights: CURVE_HEIGHTS,
        draw: (size) => <ExceedanceChart figure={figure} {...size} />,
      };
    case "exceedance-comparison":
      return {
        heights: EXCEEDANCE_HEIGHTS,
        draw: (size) => <ExceedanceComparisonChart figure={figure} {...size} />,
      };
    case "paired-difference":
      return {
        heights: HISTOGRAM_HEIGHTS,
        draw: (size) => <PairedDifferenceChart figure={figure} {...size} />,
      };
    case "regret":
      return { heights: regretHeights(figure), draw: (size) => <RegretChart figure={figure} {...size} /> };
    case "cost-residual":
      return { heights: COST_HEIGHTS, draw: (size) => <CostResidualChart figure={figure} {...size} /> };
    case "impact-slopes":
    case "implication-slopes":
      return { heights: slopeHeights(figure), draw: (size) => <SlopeChart figure={figure} {...size} /> };
    default:
      return figure satisfies never;
  }
}
