import { type LiveOpening, type LiveTask, liveAnswers } from "./live-result";

/** Code that has hardly run is slow: so often the first form is answered once more, for nobody. */
const WARMING = 12;
/** What takes longer than this is long for what it does, and would only be in the way. */
const LONG_MS = 30;

// A worker of its own: however long a result takes, the hand is never held up. Its first message is what it is opened
// with, each later one a form with the number of its answer.
self.onmessage = ({ data }: MessageEvent<LiveOpening>) => {
  const answer = liveAnswers(data);
  const reply = ({ data: task }: MessageEvent<LiveTask>) => self.postMessage(answer(task));
  self.onmessage = (first: MessageEvent<LiveTask>) => {
    self.onmessage = reply;
    reply(first);
    if (data.part === "exact") warm(liveAnswers({ ...data, slot: null }), first.data, WARMING);
  };
};

/** One turn at a time, so that whatever is asked meanwhile comes first. */
function warm(answer: ReturnType<typeof liveAnswers>, task: LiveTask, turns: number): void {
  if (turns === 0 || answer(task).took > LONG_MS) return;
  setTimeout(() => warm(answer, task, turns - 1));
}
