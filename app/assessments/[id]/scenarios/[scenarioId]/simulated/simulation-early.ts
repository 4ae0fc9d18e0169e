import type { SimulationAnswer } from "@/lib/series/simulation-answers";

/** A simulation that was begun from a page's HTML, and all it has told; null once somebody else listens. */
export type EarlySimulation = {
  task: string;
  worker: Worker;
  told: SimulationAnswer[] | null;
  failed: boolean;
};

declare global {
  interface Window {
    earlySimulation?: EarlySimulation;
  }
}

/**
 * Begins to simulate what the page holds while its own code is still on the way, and writes the first numbers where the
 * page keeps room for them, also if the page has come alive meanwhile: it draws itself later. It stands in the HTML as text
 * (early-begin.tsx), so it uses nothing from outside itself.
 */
export function beginEarly(taskName: string, codeName: string): void {
  const [task, code] = [taskName, codeName].map(
    (name) => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content,
  );
  if (!task || !code) return;
  const address = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
  const worker = new Worker(address, { name: task });
  const early: EarlySimulation = { task, worker, told: [], failed: false };
  worker.addEventListener("error", () => {
    early.failed = true;
  });
  worker.addEventListener("message", ({ data }: MessageEvent<SimulationAnswer>) => {
    early.told?.push(data);
    if (data.part !== "texts") return;
    URL.revokeObjectURL(address);
    for (const [name, text] of Object.entries(data.texts)) {
      const place = document.querySelector(`[data-simulated="${name}"]`);
      if (place) place.textContent = text;
    }
  });
  window.earlySimulation = early;
}
