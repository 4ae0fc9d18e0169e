import { answerNumbers, type DrawnTask } from "@/lib/series/numbers-answer";
import { SIMULATION_WORKER } from "./simulation-worker-address";

declare global {
  var drawnFirst: DrawnTask | undefined;
  function importScripts(address: string): void;
}

// What is wanted first needs little code, which comes with the page; the rest is loaded once the numbers are told.
globalThis.drawnFirst = answerNumbers(JSON.parse(self.name), (answer) => self.postMessage(answer));
importScripts(new URL(SIMULATION_WORKER, self.origin).href);
