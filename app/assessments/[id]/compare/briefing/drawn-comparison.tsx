"use client";

import type { ReactNode } from "react";
import { DrawnProvider } from "@/app/assessments/briefing/known";
import { NOTHING_KNOWN } from "@/lib/briefing/later";
import { counted } from "@/lib/format";
import type { PairedDraws, PairedTask } from "@/lib/series/paired-draws";
import { openPairedWorker } from "../paired-figures";
import { useWork } from "../use-work";
import { WorkProgress } from "../work-progress";

/** Draws the scenarios of a comparison's briefing with the same chances, and tells its parts what is known. */
export function DrawnComparison({ task, children }: { task: PairedTask; children: ReactNode }) {
  const { work, stop, start } = useWork<PairedTask, PairedDraws>(task, openPairedWorker);
  const of = counted(task.draws * task.scenarios.length, "draw");
  return (
    <DrawnProvider
      value={{
        known: { ...NOTHING_KNOWN, paired: work.state === "done" ? work.result : null },
        isDrawing: work.state === "working",
        progress: work.state !== "done" && <WorkProgress work={work} of={of} stop={stop} start={start} />,
      }}
    >
      {children}
    </DrawnProvider>
  );
}
