import type { SimulationAnswer } from "@/lib/series/simulation-answers";

/** A simulation that was begun from a page's HTML, and all it has told so far. */
export type EarlySimulation = { task: string; worker: Worker; told: SimulationAnswer[]; failed: boolean };

declare global {
  interface Window {
    earlySimulation?: EarlySimulation;
  }
}

/**
 * Begins to simulate what the page holds while its own code is still on the way, and writes the first numbers where the
 * page keeps room for them. It stands in the HTML as text (early-begin.tsx), so it uses nothing from outside itself.
 */
export function beginEarly(address: string, taskName: string): void {
  const task = document.querySelector<HTMLMetaElement>(`meta[name="${taskName}"]`)?.content;
  if (!task) return;
  const worker = new Worker(address, { name: task });
  const early: EarlySimulation = { task, worker, told: [], failed: false };
  worker.onerror = () => {
    early.failed = true;
  };
  worker.onmessage = ({ data }: MessageEvent<SimulationAnswer>) => {
    early.told.push(data);
    if (data.part !== "texts") return;
    for (const [name, text] of Object.entries(data.texts)) {
      const place = document.querySelector(`[data-simulated="${name}"]`);
      if (place) place.textContent = text;
    }
  };
  window.earlySimulation = early;
}
