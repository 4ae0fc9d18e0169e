import { type FoundSoFar, NOTHING_FOUND } from "@/lib/series/found-so-far";
import type { SimulationAnswer } from "@/lib/series/simulation-answers";

/** What is known of a simulation so far, and how far it is. */
export type Simulation = FoundSoFar & {
  state: "running" | "done" | "stopped" | "failed";
  /** Set once it has taken longer than a wait that nobody notices. */
  slow: boolean;
  done: number;
  /** The share of what comes last that is computed. */
  sobolDone: number;
};

export const NOT_YET: Simulation = {
  ...NOTHING_FOUND,
  state: "running",
  slow: false,
  done: 0,
  sobolDone: 0,
};

/** One simulation in a worker. It belongs to no component: it can begin before there is any. */
export type SimulationRun = {
  /** What is simulated, as text. */
  task: string;
  read: () => Simulation;
  /** Calls at each change, until what it gives back is called. */
  follow: (changed: () => void) => () => void;
  /** Begins, unless it has begun or ended. */
  start: () => void;
  /** Nobody looks any more: what was found to the end stays known, all else is given up. */
  leave: () => void;
  cancel: () => void;
  again: () => void;
};

/** What takes longer than this is shown with its progress, and can be stopped. */
const SLOW_MS = 1000;

export function simulationRun(task: string): SimulationRun {
  let now = NOT_YET;
  let worker: Worker | null = null;
  let slow: ReturnType<typeof setTimeout> | undefined;
  const followers = new Set<() => void>();
  const be = (next: Simulation) => {
    now = next;
    for (const changed of followers) changed();
  };
  const change = (part: Partial<Simulation>) => be({ ...now, ...part });
  const halt = () => {
    clearTimeout(slow);
    worker?.terminate();
    worker = null;
  };
  const end = (state: "done" | "stopped" | "failed") => {
    halt();
    change({ state, slow: false });
  };
  const start = () => {
    if (worker || now.state !== "running") return;
    slow = setTimeout(() => change({ slow: true }), SLOW_MS);
    worker = new Worker(new URL("./simulation-worker.ts", import.meta.url), { type: "module" });
    worker.onerror = () => end("failed");
    worker.onmessage = ({ data }: MessageEvent<SimulationAnswer>) =>
      data.part === "end" ? end("done") : change(partOf(data));
    worker.postMessage(task);
  };
  return {
    task,
    read: () => now,
    follow(changed) {
      followers.add(changed);
      return () => followers.delete(changed);
    },
    start,
    leave() {
      halt();
      if (now.state !== "done") now = NOT_YET;
    },
    cancel: () => end("stopped"),
    again() {
      be(NOT_YET);
      start();
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
