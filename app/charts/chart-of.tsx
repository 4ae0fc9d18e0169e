import { lazy, Suspense } from "react";
import type { ChartedFigure } from "@/lib/series/charted-figure";
import type { ChartProps } from "./chart-props";

// recharts draws in the browser only, and is loaded when the first chart is.
const InherentResidualChart = lazy(async () => ({
  default: (await import("./inherent-residual-chart")).InherentResidualChart,
}));
const RiskPlaneChart = lazy(async () => ({ default: (await import("./risk-plane-chart")).RiskPlaneChart }));
const EvidenceGridChart = lazy(async () => ({
  default: (await import("./evidence-grid-chart")).EvidenceGridChart,
}));
const MitigationShareChart = lazy(async () => ({
  default: (await import("./mitigation-share-chart")).MitigationShareChart,
}));
const EffectsMapChart = lazy(async () => ({
  default: (await import("./effects-map-chart")).EffectsMapChart,
}));
const BackfiresChart = lazy(async () => ({ default: (await import("./backfires-chart")).BackfiresChart }));
const DependenceBandChart = lazy(async () => ({
  default: (await import("./dependence-band-chart")).DependenceBandChart,
}));
const ChangeChart = lazy(async () => ({ default: (await import("./change-chart")).ChangeChart }));
const ImplicationPanelsChart = lazy(async () => ({
  default: (await import("./implication-panels-chart")).ImplicationPanelsChart,
}));
const InfluencesChart = lazy(async () => ({ default: (await import("./influences-chart")).InfluencesChart }));
const ComparisonChart = lazy(async () => ({ default: (await import("./comparison-chart")).ComparisonChart }));
const WaterfallChart = lazy(async () => ({ default: (await import("./waterfall-chart")).WaterfallChart }));
const HarmIntervalsChart = lazy(async () => ({
  default: (await import("./harm-intervals-chart")).HarmIntervalsChart,
}));
const TornadoChart = lazy(async () => ({ default: (await import("./tornado-chart")).TornadoChart }));
const EvppiChart = lazy(async () => ({ default: (await import("./evppi-chart")).EvppiChart }));
const SobolChart = lazy(async () => ({ default: (await import("./sobol-chart")).SobolChart }));
const RankChangesChart = lazy(async () => ({
  default: (await import("./rank-changes-chart")).RankChangesChart,
}));
const ExceedanceChart = lazy(async () => ({ default: (await import("./exceedance-chart")).ExceedanceChart }));
const ExceedanceComparisonChart = lazy(async () => ({
  default: (await import("./exceedance-comparison-chart")).ExceedanceComparisonChart,
}));
const PairedDifferenceChart = lazy(async () => ({
  default: (await import("./paired-difference-chart")).PairedDifferenceChart,
}));
const RegretChart = lazy(async () => ({ default: (await import("./regret-chart")).RegretChart }));
const CostResidualChart = lazy(async () => ({
  default: (await import("./cost-residual-chart")).CostResidualChart,
}));
const SlopeChart = lazy(async () => ({ default: (await import("./slope-chart")).SlopeChart }));

/** The chart of a figure, at a size. */
export function ChartOf(props: ChartProps<ChartedFigure>) {
  return (
    <Suspense>
      <Chosen {...props} />
    </Suspense>
  );
}

function Chosen({ figure, ...size }: ChartProps<ChartedFigure>) {
  switch (figure.id) {
    case "inherent-residual":
      return <InherentResidualChart figure={figure} {...size} />;
    case "risk-plane":
      return <RiskPlaneChart figure={figure} {...size} />;
    case "evidence-grid":
      return <EvidenceGridChart figure={figure} {...size} />;
    case "mitigation-share":
      return <MitigationShareChart figure={figure} {...size} />;
    case "effects-map":
      return <EffectsMapChart figure={figure} {...size} />;
    case "backfires":
      return <BackfiresChart figure={figure} {...size} />;
    case "dependence-band":
      return <DependenceBandChart figure={figure} {...size} />;
    case "implications":
      return figure.panels.length > 0 ? (
        <ImplicationPanelsChart figure={figure} {...size} />
      ) : (
        <ChangeChart figure={figure} {...size} />
      );
    case "impacts":
      return <ChangeChart figure={figure} {...size} />;
    case "influences":
      return <InfluencesChart figure={figure} {...size} />;
    case "comparison":
      return <ComparisonChart figure={figure} {...size} />;
    case "what-changed":
      return <WaterfallChart figure={figure} {...size} />;
    case "harm-intervals":
      return <HarmIntervalsChart figure={figure} {...size} />;
    case "tornado":
      return <TornadoChart figure={figure} {...size} />;
    case "evppi":
      return <EvppiChart figure={figure} {...size} />;
    case "sobol":
      return <SobolChart figure={figure} {...size} />;
    case "rank-changes":
      return <RankChangesChart figure={figure} {...size} />;
    case "exceedance":
      return <ExceedanceChart figure={figure} {...size} />;
    case "exceedance-comparison":
      return <ExceedanceComparisonChart figure={figure} {...size} />;
    case "paired-difference":
      return <PairedDifferenceChart figure={figure} {...size} />;
    case "regret":
      return <RegretChart figure={figure} {...size} />;
    case "cost-residual":
      return <CostResidualChart figure={figure} {...size} />;
    case "impact-slopes":
    case "implication-slopes":
      return <SlopeChart figure={figure} {...size} />;
    default:
      return figure satisfies never;
  }
}
