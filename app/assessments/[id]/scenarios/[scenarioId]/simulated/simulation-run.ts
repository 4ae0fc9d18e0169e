import { type FoundSoFar, NOTHING_FOUND } from "@/lib/series/found-so-far";
import type { SimulationAnswer } from "@/lib/series/simulation-answers";
import type { EarlySimulation } from "./simulation-early";
import { SIMULATION_WORKER } from "./simulation-worker-address";

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

/** A simulation of a task, which goes on with the one of that task that has begun early, if one has. */
export function simulationRun(task: string, begun?: EarlySimulation): SimulationRun {
  let early = begun?.task === task ? begun : null;
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
  const hear = (answer: SimulationAnswer) => (answer.part === "end" ? end("done") : change(partOf(answer)));
  const start = () => {
    if (worker || now.state !== "running") return;
    slow = setTimeout(() => change({ slow: true }), SLOW_MS);
    // One that failed unseen is tried again, from the worker's file.
    const taken = early?.failed ? null : early;
    early = null;
    worker = taken?.worker ?? openWorker(task);
    worker.addEventListener("error", () => end("failed"));
    worker.addEventListener("message", ({ data }: MessageEvent<SimulationAnswer>) => hear(data));
    const told = taken?.told ?? [];
    if (taken) taken.told = null;
    for (const answer of told) hear(answer);
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

/** A worker has its task by its name, when it starts: a message would wait for this thread twice. */
function openWorker(name: string): Worker {
  return SIMULATION_WORKER
    ? new Worker(SIMULATION_WORKER, { name })
    : new Worker(new URL("./simulation-worker.ts", import.meta.url), { type: "module", name });
}

function partOf(answer: Exclude<SimulationAnswer, { part: "end" }>): Partial<Simulation> {
  switch (answer.part) {
    case "progress":
      return { done: answer.done };
    case "sobol-progress":
      return { sobolDone: answer.share };
    // For a page that is not alive yet.
    case "texts":
      return {};
    case "found":
      return answer.found;
    default:
      return answer satisfies never;
  }
}
