import { Suspense } from "react";
import { lazyPart } from "@/app/ui/lazy-part";
import type { ChartedFigure } from "@/lib/series/charted-figure";
import type { ChartProps } from "./chart-props";

// recharts draws in the browser only, and is loaded when the first chart is.
const InherentResidualChart = lazyPart(
  async () => (await import("./inherent-residual-chart")).InherentResidualChart,
);
const RiskPlaneChart = lazyPart(async () => (await import("./risk-plane-chart")).RiskPlaneChart);
const EvidenceGridChart = lazyPart(async () => (await import("./evidence-grid-chart")).EvidenceGridChart);
const MitigationShareChart = lazyPart(
  async () => (await import("./mitigation-share-chart")).MitigationShareChart,
);
const EffectsMapChart = lazyPart(async () => (await import("./effects-map-chart")).EffectsMapChart);
const BackfiresChart = lazyPart(async () => (await import("./backfires-chart")).BackfiresChart);
const DependenceBandChart = lazyPart(
  async () => (await import("./dependence-band-chart")).DependenceBandChart,
);
const ChangeChart = lazyPart(async () => (await import("./change-chart")).ChangeChart);
const ImplicationPanelsChart = lazyPart(
  async () => (await import("./implication-panels-chart")).ImplicationPanelsChart,
);
const InfluencesChart = lazyPart(async () => (await import("./influences-chart")).InfluencesChart);
const ComparisonChart = lazyPart(async () => (await import("./comparison-chart")).ComparisonChart);
const WaterfallChart = lazyPart(async () => (await import("./waterfall-chart")).WaterfallChart);
const HarmIntervalsChart = lazyPart(async () => (await import("./harm-intervals-chart")).HarmIntervalsChart);
const TornadoChart = lazyPart(async () => (await import("./tornado-chart")).TornadoChart);
const EvppiChart = lazyPart(async () => (await import("./evppi-chart")).EvppiChart);
const SobolChart = lazyPart(async () => (await import("./sobol-chart")).SobolChart);
const RankChangesChart = lazyPart(async () => (await import("./rank-changes-chart")).RankChangesChart);
const ExceedanceChart = lazyPart(async () => (await import("./exceedance-chart")).ExceedanceChart);
const ExceedanceComparisonChart = lazyPart(
  async () => (await import("./exceedance-comparison-chart")).ExceedanceComparisonChart,
);
const PairedDifferenceChart = lazyPart(
  async () => (await import("./paired-difference-chart")).PairedDifferenceChart,
);
const RegretChart = lazyPart(async () => (await import("./regret-chart")).RegretChart);
const CostResidualChart = lazyPart(async () => (await import("./cost-residual-chart")).CostResidualChart);
const SlopeChart = lazyPart(async () => (await import("./slope-chart")).SlopeChart);

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
