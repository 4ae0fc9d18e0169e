import type { ScenarioForm } from "@/app/assessments/form/scenario-form";
import { openSlot, takeAnswer } from "./answer-slot";
import type { LiveAnswer, LiveOpening, LiveReply, LiveTask } from "./live-result";

// A worker that takes longer than this would be at work at every key, and take from the hand what it needs.
const SLOW_MS = 150;
const REST_MS = 250;
/** So long, half of its time, a frame waits for what is exact, which takes 2 to 5 ms, rather than be drawn without it. */
const FRAME_MS = 8;

/** A worker that has one task at a time, and the newest one next; a slow one waits until the hand rests. */
export function openLine(
  answered: (answer: LiveAnswer) => void,
  failed: () => void,
  opening: Omit<LiveOpening, "slot">,
  form: () => ScenarioForm,
) {
  const worker = new Worker(new URL("./live-worker.ts", import.meta.url), { type: "module" });
  const slot = opening.part === "exact" ? openSlot() : null;
  worker.postMessage({ ...opening, slot } satisfies LiveOpening);
  let number = 0;
  let busy = false;
  let behind = false;
  let asked = false;
  /** What the worker itself needed last, without the wait for it to be opened or heard. */
  let worked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isSlow = () => worked > SLOW_MS;
  const send = () => {
    timer = undefined;
    if (busy || !behind) return;
    busy = true;
    behind = false;
    number += 1;
    worker.postMessage({ number, form: form() } satisfies LiveTask);
    // The frame that shows the key comes before any message.
    if (slot && worked < FRAME_MS) requestAnimationFrame(() => busy && take(slot, FRAME_MS));
  };
  const sendSoon = () => {
    clearTimeout(timer);
    timer = undefined;
    if (isSlow()) timer = setTimeout(send, REST_MS);
    else send();
  };
  const take = (from: SharedArrayBuffer, patience: number) => {
    const answer = takeAnswer<LiveAnswer>(from, number, patience);
    if (answer) finish(answer);
  };
  const finish = (answer: LiveAnswer) => {
    busy = false;
    answered(answer);
    if (behind) sendSoon();
  };
  worker.onmessage = ({ data }: MessageEvent<LiveReply>) => {
    worked = data.took;
    if (!busy || data.number !== number) return;
    if (data.answer) finish(data.answer);
    else if (slot) take(slot, 0);
  };
  worker.onerror = () => {
    busy = false;
    failed();
  };
  return {
    ask: () => {
      behind = true;
      if (asked) return;
      asked = true;
      // After whatever else the same key changes.
      queueMicrotask(() => {
        asked = false;
        sendSoon();
      });
    },
    isSlow,
    /** The hand is at work, also where it changes nothing: what waits for it to rest waits on. */
    moved: () => {
      if (timer !== undefined) sendSoon();
    },
    end: () => {
      // A frame that is still to come waits for nothing.
      busy = false;
      clearTimeout(timer);
      worker.terminate();
    },
  };
}
