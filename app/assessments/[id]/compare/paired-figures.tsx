"use client";

import { ChartFigure } from "@/app/charts/chart-figure";
import { EXCEEDANCE_HEIGHTS, HISTOGRAM_HEIGHTS } from "@/app/charts/figure-heights";
import { StackTable } from "@/app/ui/stack-table";
import { UserText } from "@/app/ui/user-text";
import { counted } from "@/lib/format";
import { type DominanceRow, dominanceRows } from "@/lib/series/dominance-rows";
import { exceedanceComparison } from "@/lib/series/exceedance-comparison";
import type { FigureSource } from "@/lib/series/figure";
import { pairedDifferenceFigure } from "@/lib/series/paired-difference";
import type { PairedDraws, PairedTask } from "@/lib/series/paired-draws";
import { sourceOfPair } from "@/lib/series/source";
import { useWork } from "./use-work";
import { WorkProgress } from "./work-progress";

/** Room for a figure's words; what is below the figures must not jump when they come. */
const WORDS = 260;

/** Curves, differences and dominance, once a worker has drawn them; until then how far it is, and a way to stop. */
export function PairedFigures({ task, source }: { task: PairedTask; source: FigureSource }) {
  const { work, stop, start } = useWork<PairedTask, PairedDraws>(task, openPairedWorker);
  const others = task.scenarios.length - 1;
  const room = EXCEEDANCE_HEIGHTS.wide + WORDS + others * (HISTOGRAM_HEIGHTS.wide + WORDS) + WORDS;
  if (work.state !== "done")
    return (
      <div style={{ minHeight: `${room}px` }}>
        <WorkProgress
          work={work}
          of={counted(task.draws * task.scenarios.length, "draw")}
          stop={stop}
          start={start}
        />
      </div>
    );
  const { result: drawn } = work;
  return (
    <>
      <ChartFigure figure={exceedanceComparison(drawn)} source={source} level={3} />
      {drawn.pairs.map((pair, index) => (
        <ChartFigure
          key={pair.series}
          figure={pairedDifferenceFigure(pair, drawn)}
          source={sourceOfPair(source, index + 1)}
          level={3}
        />
      ))}
      <Dominance rows={dominanceRows(drawn)} />
    </>
  );
}

export const openPairedWorker = () =>
  new Worker(new URL("./paired-worker.ts", import.meta.url), { type: "module" });

const DOMINANCE = [
  { key: "scenario", label: "Scenario", share: 2 },
  { key: "verdict", label: "Against the baseline", share: 2 },
  { key: "reason", label: "Why", share: 4 },
  { key: "violation", label: "Short of every level by", share: 1.5 },
];

function Dominance({ rows }: { rows: DominanceRow[] }) {
  return (
    <section aria-labelledby="dominance" className="mb-12">
      <h3 id="dominance" className="mb-2">
        Whether one is better for everybody
      </h3>
      <StackTable
        caption="Dominance against the baseline"
        hideCaption
        columns={DOMINANCE}
        rows={rows.map(({ series, title, verdict, reason, violation }) => ({
          key: series,
          cells: {
            scenario: <UserText>{title}</UserText>,
            verdict,
            reason: <UserText>{reason}</UserText>,
            violation,
          },
        }))}
      />
    </section>
  );
}
