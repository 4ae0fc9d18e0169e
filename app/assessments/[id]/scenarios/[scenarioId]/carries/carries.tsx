import { ChartFigure } from "@/app/charts/chart-figure";
import { backfires } from "@/lib/series/backfires";
import { dependenceBand } from "@/lib/series/dependence-band";
import { effectsMap } from "@/lib/series/effects-map";
import type { FigureSource } from "@/lib/series/figure";
import { mitigationShare } from "@/lib/series/mitigation-share";
import type { Scored } from "@/lib/series/scored";
import { whatIfTask } from "@/lib/series/what-if-task";
import { LaterWhatIf } from "../later-parts";
import { asJudged, WhatIfView } from "./what-if-view";

/** What each mitigation carries: its fair share, what follows without it, what it takes off each risk, where it backfires, and how all combine. */
export function Carries({ result, source }: { result: Scored; source: FigureSource }) {
  const share = mitigationShare(result);
  const strands = backfires(result);
  const task = whatIfTask(result);
  const first = share.bars[0]?.key ?? "";
  if (share.needs !== null) return <ChartFigure figure={share} source={source} />;
  return (
    <section aria-labelledby="carries">
      <h2 id="carries" className="mb-4">
        What each mitigation carries
      </h2>
      <ChartFigure figure={share} source={source} level={3} />
      {task ? (
        <LaterWhatIf of={{ task, first }} until={<WhatIfView task={task} change={asJudged(first)} />} />
      ) : (
        <NotExact />
      )}
      <ChartFigure figure={effectsMap(result)} source={source} level={3} />
      {strands && <ChartFigure figure={strands} source={source} level={3} />}
      <ChartFigure figure={dependenceBand(result)} source={source} level={3} />
    </section>
  );
}

function NotExact() {
  return (
    <p className="mb-12 max-w-prose text-muted text-sm">
      So many mitigations act on one risk that what follows without one of them is not computed in the page.
      What would be lost without each stands in the table above.
    </p>
  );
}
