import { answerSimulation } from "./simulation-answers";
import type { SimulationTask } from "./simulation-task";

// A worker of its own: the page is usable from its first paint, however long a simulation takes.
self.onmessage = ({ data }: MessageEvent<SimulationTask>) =>
  answerSimulation(data, (answer) => self.postMessage(answer));
