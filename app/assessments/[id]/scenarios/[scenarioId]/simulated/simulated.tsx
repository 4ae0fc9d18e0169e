"use client";

import { createContext, type ReactNode, useContext, useEffect, useMemo, useSyncExternalStore } from "react";
import type { SimulationTask } from "@/lib/series/simulation-task";
import { runOf } from "./simulation-begun";
import { TASK_NAME } from "./simulation-metas";
import { NOT_YET, type Simulation, type SimulationRun, simulationRun } from "./simulation-run";

/** Where nothing is simulated: it is never started. */
const NONE = simulationRun("");
const RunContext = createContext<SimulationRun>(NONE);

/** Simulates a scenario once for all parts of its page. */
export function Simulated({ task, children }: { task: SimulationTask | null; children: ReactNode }) {
  // The server may send the same scenario again; only another one is simulated anew.
  const text = task && JSON.stringify(task);
  const run = useMemo(() => (text ? runOf(text) : NONE), [text]);
  useEffect(() => {
    if (run === NONE) return;
    run.start();
    return run.leave;
  }, [run]);
  return (
    <RunContext value={run}>
      {/* Read before any of this runs in the browser (simulation-early.ts). */}
      {text && <meta name={TASK_NAME} content={text} />}
      {children}
    </RunContext>
  );
}

/** One thing that is known of the simulation of this page's scenario, as far as it has come. */
export function useSimulated<Part extends keyof Simulation>(part: Part): Simulation[Part] {
  const run = useContext(RunContext);
  return useSyncExternalStore(
    run.follow,
    () => run.read()[part],
    () => NOT_YET[part],
  );
}

/** How the simulation of this page's scenario is stopped, and begun again. */
export function useSimulationControl(): Pick<SimulationRun, "cancel" | "again"> {
  return useContext(RunContext);
}
