/**
 * Room that two threads share: one writes an answer there, the other reads it when it needs it, and not when a message
 * gets its turn. First stand the number of the answer and its length, in 4 bytes each, then its text.
 */
const HEAD_BYTES = 8;
const ROOM_BYTES = 256 * 1024;
const [NUMBER, LENGTH] = [0, 1];

/** Room for one answer; none where the browser does not let threads share any. */
export function openSlot(): SharedArrayBuffer | null {
  return globalThis.crossOriginIsolated ? new SharedArrayBuffer(ROOM_BYTES) : null;
}

/** Puts the answer of a number, from 1, into the slot; gives whether it has room there. */
export function putAnswer(slot: SharedArrayBuffer, number: number, answer: unknown): boolean {
  const text = new TextEncoder().encode(JSON.stringify(answer));
  if (text.length > slot.byteLength - HEAD_BYTES) return false;
  new Uint8Array(slot, HEAD_BYTES).set(text);
  const head = new Int32Array(slot, 0, 2);
  head[LENGTH] = text.length;
  Atomics.store(head, NUMBER, number);
  return true;
}

/** The answer of a number, if it is there by now or comes within a time in milliseconds. */
export function takeAnswer<Answer>(
  slot: SharedArrayBuffer,
  number: number,
  patience: number,
): Answer | undefined {
  const head = new Int32Array(slot, 0, 2);
  const until = performance.now() + patience;
  while (Atomics.load(head, NUMBER) !== number) if (performance.now() >= until) return undefined;
  // A copy: what is shared is not read as a text.
  const text = new Uint8Array(slot, HEAD_BYTES, head[LENGTH]).slice();
  return JSON.parse(new TextDecoder().decode(text));
}
