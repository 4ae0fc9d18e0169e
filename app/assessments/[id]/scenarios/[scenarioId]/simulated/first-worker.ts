import { answerNumbers, type DrawnTask } from "@/lib/series/numbers-answer";
import { SIMULATION_WORKER } from "./simulation-worker-address";

declare global {
  var drawnFirst: DrawnTask | undefined;
  function importScripts(address: string): void;
}

/** What is done so soon needs no progress, of which each step would wake the thread that draws the page. */
const SOON_MS = 500;

// What is wanted first needs little code, which comes with the page; the rest is loaded once the numbers are told.
globalThis.drawnFirst = answerNumbers(JSON.parse(self.name), (answer) => {
  if (answer.part !== "progress" || performance.now() > SOON_MS) self.postMessage(answer);
});
importScripts(new URL(SIMULATION_WORKER, self.origin).href);
