"use client";

import type { ReactNode } from "react";
import { DrawnProvider } from "@/app/assessments/briefing/known";
import type { SimulationTask } from "@/lib/series/simulation-task";
import { Simulated, useSimulated } from "../simulated/simulated";
import { SimulationProgress } from "../simulated/simulation-progress";

/** Simulates a briefing's scenario and tells its parts what is known. */
export function DrawnScenario({ task, children }: { task: SimulationTask | null; children: ReactNode }) {
  return (
    <Simulated task={task}>
      <Told isAsked={task !== null}>{children}</Told>
    </Simulated>
  );
}

function Told({ isAsked, children }: { isAsked: boolean; children: ReactNode }) {
  const { numbers, curve, fan, left, knowledge, drivers, sobol, sobolDone, state } = useSimulated();
  const known = { numbers, curve, fan, left, knowledge, drivers, sobol, paired: null };
  const progress = <SimulationProgress doing="Varying all judgements" done={sobolDone} />;
  return (
    <DrawnProvider value={{ known, isDrawing: isAsked && state === "running", progress }}>
      {children}
    </DrawnProvider>
  );
}
