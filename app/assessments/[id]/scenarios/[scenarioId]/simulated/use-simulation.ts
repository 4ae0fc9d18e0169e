"use client";

import { useEffect, useState } from "react";
import { type FoundSoFar, NOTHING_FOUND } from "@/lib/series/found-so-far";
import type { SimulationAnswer } from "@/lib/series/simulation-answers";
import type { SimulationTask } from "@/lib/series/simulation-task";

/** What is known of a simulation so far, and how far it is. */
export type Simulation = FoundSoFar & {
  state: "running" | "done" | "stopped" | "failed";
  /** Set once it has taken longer than a wait that nobody notices. */
  slow: boolean;
  done: number;
  /** The share of what comes last that is computed. */
  sobolDone: number;
};

export type SimulationControl = Simulation & { cancel: () => void; again: () => void };

export const NOT_YET: Simulation = {
  ...NOTHING_FOUND,
  state: "running",
  slow: false,
  done: 0,
  sobolDone: 0,
};

/** What takes longer than this is shown with its progress, and can be stopped. */
const SLOW_MS = 1000;

/** Simulates a scenario in a worker that is started after the page's first paint. */
export function useSimulation(task: SimulationTask | null): SimulationControl {
  const [simulation, setSimulation] = useState(NOT_YET);
  const [run, setRun] = useState(0);
  const stopped = simulation.state === "stopped";

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new run is asked for by its number alone
  useEffect(() => {
    if (stopped || !task) return;
    const change = (part: Partial<Simulation>) => setSimulation((before) => ({ ...before, ...part }));
    let worker: Worker | null = null;
    const slow = setTimeout(() => change({ slow: true }), SLOW_MS);
    const end = (state: "done" | "failed") => {
      clearTimeout(slow);
      worker?.terminate();
      change({ state, slow: false });
    };
    const start = () => {
      worker = new Worker(new URL("./simulation-worker.ts", import.meta.url), { type: "module" });
      worker.onerror = () => end("failed");
      worker.onmessage = ({ data }: MessageEvent<SimulationAnswer>) => {
        if (data.part === "end") return end("done");
        change(partOf(data));
      };
      worker.postMessage(task);
    };
    const cancelPaint = afterPaint(start);
    return () => {
      cancelPaint();
      clearTimeout(slow);
      worker?.terminate();
    };
  }, [task, run, stopped]);

  return {
    ...simulation,
    cancel: () => setSimulation((before) => ({ ...before, state: "stopped", slow: false })),
    again: () => {
      setSimulation(NOT_YET);
      setRun((before) => before + 1);
    },
  };
}

function partOf(answer: Exclude<SimulationAnswer, { part: "end" }>): Partial<Simulation> {
  switch (answer.part) {
    case "progress":
      return { done: answer.done };
    case "sobol-progress":
      return { sobolDone: answer.share };
    case "found":
      return answer.found;
    default:
      return answer satisfies never;
  }
}

/** Calls once the frame that is being made has been shown. Gives what calls it off. */
function afterPaint(start: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(start);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
