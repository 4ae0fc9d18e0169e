import { ChartFigure } from "@/app/charts/chart-figure";
import { backfires } from "@/lib/series/backfires";
import { dependenceBand } from "@/lib/series/dependence-band";
import { effectsMap } from "@/lib/series/effects-map";
import type { FigureSource } from "@/lib/series/figure";
import { mitigationShare } from "@/lib/series/mitigation-share";
import type { Scored } from "@/lib/series/scored";

/** What each mitigation carries: its fair share, what it takes off each risk, where it backfires, and how all combine. */
export function Carries({ result, source }: { result: Scored; source: FigureSource }) {
  const share = mitigationShare(result);
  const strands = backfires(result);
  if (share.needs !== null) return <ChartFigure figure={share} source={source} />;
  return (
    <section aria-labelledby="carries">
      <h2 id="carries" className="mb-4">
        What each mitigation carries
      </h2>
      <ChartFigure figure={share} source={source} level={3} />
      <ChartFigure figure={effectsMap(result)} source={source} level={3} />
      {strands && <ChartFigure figure={strands} source={source} level={3} />}
      <ChartFigure figure={dependenceBand(result)} source={source} level={3} />
    </section>
  );
}
