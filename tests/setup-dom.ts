import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";
import {
  type LiveTask,
  liveAnswer,
} from "@/app/assessments/[id]/scenarios/[scenarioId]/edit/live/live-result";
import "fake-indexeddb/auto";

afterEach(() => cleanup());

/** jsdom has no workers: this one answers as live-worker.ts does, after the same turn of the loop. */
class HereWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  private ended = false;
  postMessage(task: LiveTask): void {
    const copy = structuredClone(task);
    setTimeout(() => !this.ended && this.onmessage?.({ data: liveAnswer(copy) }));
  }
  terminate(): void {
    this.ended = true;
  }
}
Object.assign(globalThis, { Worker: HereWorker });

// What is awaited may take its time on a slow machine: the limit is against what never comes.
configure({ asyncUtilTimeout: 15_000 });
