import { answerSimulation } from "@/lib/series/simulation-answers";
import type { SimulationTask } from "@/lib/series/simulation-task";

// A worker of its own: the page is usable from its first paint, however long a simulation takes.
self.onmessage = ({ data }: MessageEvent<SimulationTask>) =>
  answerSimulation(data, (answer) => self.postMessage(answer));
