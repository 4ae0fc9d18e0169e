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
  const known = {
    numbers: useSimulated("numbers"),
    curve: useSimulated("curve"),
    fan: useSimulated("fan"),
    left: useSimulated("left"),
    knowledge: useSimulated("knowledge"),
    drivers: useSimulated("drivers"),
    sobol: useSimulated("sobol"),
    paired: null,
  };
  const state = useSimulated("state");
  const progress = <SimulationProgress doing="Varying all judgements" done={useSimulated("sobolDone")} />;
  return (
    <DrawnProvider value={{ known, isDrawing: isAsked && state === "running", progress }}>
      {children}
    </DrawnProvider>
  );
}
