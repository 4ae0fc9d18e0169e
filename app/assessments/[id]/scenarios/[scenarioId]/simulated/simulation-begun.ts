import { putFirst } from "@/app/ui/first-things";
import { TASK_NAME } from "./simulation-metas";
import { type SimulationRun, simulationRun } from "./simulation-run";

let begun: SimulationRun | null = null;

/** Begins what the page in the browser is to simulate, if it is to: at once, for the page itself becomes alive meanwhile. */
export function beginSimulation(): void {
  const begin = () => {
    const task = taskOfPage();
    if (!task) return;
    begun = simulationRun(task, window.earlySimulation);
    putFirst(numbersOf(begun));
    begun.start();
  };
  if (document.readyState !== "loading" || taskOfPage()) begin();
  else document.addEventListener("DOMContentLoaded", begin, { once: true });
}

function taskOfPage(): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[name="${TASK_NAME}"]`)?.content;
}

/** Kept as soon as a run has its numbers, or takes too long for anybody to wait for them. */
function numbersOf({ read, follow }: SimulationRun): Promise<void> {
  return new Promise((resolve) => {
    const stop = follow(() => {
      const { numbers, slow, state } = read();
      if (!numbers && !slow && state === "running") return;
      stop();
      resolve();
    });
  });
}

/** The simulation of a task: the one that has begun with the page, or a new one. */
export function runOf(task: string): SimulationRun {
  return begun?.task === task ? begun : simulationRun(task);
}
