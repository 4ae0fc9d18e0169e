"use client";

import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { SimulationTask } from "@/lib/series/simulation-task";
import { NOT_YET, type SimulationControl, useSimulation } from "./use-simulation";

const SimulationContext = createContext<SimulationControl>({
  ...NOT_YET,
  cancel: () => undefined,
  again: () => undefined,
});

/** Simulates a scenario once for all parts of its page. */
export function Simulated({ task: sent, children }: { task: SimulationTask | null; children: ReactNode }) {
  // The server may send the same scenario again; only another one is simulated anew.
  const text = JSON.stringify(sent);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a task is what it says
  const task = useMemo(() => sent, [text]);
  const simulation = useSimulation(task);
  return <SimulationContext value={simulation}>{children}</SimulationContext>;
}

/** The simulation of this page's scenario, as far as it has come. */
export function useSimulated(): SimulationControl {
  return useContext(SimulationContext);
}
