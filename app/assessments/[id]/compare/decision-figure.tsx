"use client";

import { ChartFigure } from "@/app/charts/chart-figure";
import { counted } from "@/lib/format";
import type { DecisionValue } from "@/lib/scoring/decision-value";
import { evppiFigure } from "@/lib/series/evppi-figure";
import type { FigureSource } from "@/lib/series/figure";
import type { DecisionTask } from "./decision-worker";
import { useWork } from "./use-work";
import { WorkProgress } from "./work-progress";

/** Room for a figure of some bars with its words; what is below must not jump when it comes. */
const ROOM = 400;

/** The worth of knowing more, once a worker has computed it; until then how far it is, and a way to stop. */
export function DecisionFigure(props: { task: DecisionTask; titles: string[]; source: FigureSource }) {
  const { task, titles, source } = props;
  const { work, stop, start } = useWork<DecisionTask, DecisionValue>(task, openWorker);
  const [first] = task.options;
  if (!first) return null;
  const { rate, draws } = task;
  return (
    <div style={{ minHeight: `${ROOM}px` }}>
      {work.state === "done" ? (
        <ChartFigure
          figure={evppiFigure(namesIn(task), { ...work.result, titles, rate, draws })}
          source={source}
          level={3}
        />
      ) : (
        <WorkProgress
          work={work}
          of={`${counted(draws, "draw")} of ${counted(task.options.length, "scenario")}`}
          stop={stop}
          start={start}
        />
      )}
    </div>
  );
}

/** Names of every option's items; the first that has an item names it. */
function namesIn({ options }: DecisionTask) {
  return {
    risks: options.flatMap(({ definition }) => definition.risks),
    mitigations: options.flatMap(({ definition }) => definition.mitigations),
  };
}

const openWorker = () => new Worker(new URL("./decision-worker.ts", import.meta.url), { type: "module" });
