import { cleanup, configure } from "@testing-library/react";
import { afterEach, vi } from "vitest";
import {
  type LiveOpening,
  type LiveTask,
  liveAnswers,
} from "@/app/assessments/[id]/scenarios/[scenarioId]/edit/live/live-result";
import { openDialogs } from "./app/dialogs";
import { navigation } from "./app/navigation";
import "fake-indexeddb/auto";

vi.mock("next/navigation", async (original) => ({
  ...(await original<object>()),
  useRouter: () => navigation,
}));

// The files of a worker share one document: each test finds it empty, whatever became of the one before.
function empty() {
  cleanup();
  // Recharts measures texts in an element of its own, which it looks for anew each time.
  document.body.replaceChildren();
  window.localStorage.clear();
}

// Files that need no document have none.
const hasDocument = typeof document !== "undefined";
if (hasDocument) openDialogs();

afterEach(() => {
  if (hasDocument) empty();
  vi.unstubAllGlobals();
  for (const asked of Object.values(navigation)) asked.mockReset();
});

/** jsdom has no workers: this one answers as live-worker.ts does, after the same turn of the loop. */
class HereWorker extends EventTarget {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  private ended = false;
  private answer: ReturnType<typeof liveAnswers> | null = null;
  postMessage(message: LiveOpening & LiveTask): void {
    const { answer } = this;
    if (!answer) {
      this.answer = liveAnswers(message);
      return;
    }
    const task = structuredClone(message);
    setTimeout(() => !this.ended && this.onmessage?.({ data: answer(task) }));
  }
  terminate(): void {
    this.ended = true;
  }
}
Object.assign(globalThis, { Worker: HereWorker });

// What is awaited may take its time on a slow machine: the limit is against what never comes.
configure({ asyncUtilTimeout: 15_000 });
