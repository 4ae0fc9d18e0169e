import { type LiveOpening, liveAnswers } from "./live-result";

// A worker of its own: however long a result takes, the hand is never held up. Its first message is what it is opened
// with, each later one a form with the number of its answer.
self.onmessage = ({ data }: MessageEvent<LiveOpening>) => {
  const answer = liveAnswers(data);
  self.onmessage = ({ data: task }) => self.postMessage(answer(task));
};
