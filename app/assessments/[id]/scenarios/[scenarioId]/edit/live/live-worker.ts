import { type LiveOpening, liveAnswers } from "./live-result";

// A worker of its own: however long a result takes, the hand is never held up. Its first message is what it is opened
// with, each later one a form.
self.onmessage = ({ data }: MessageEvent<LiveOpening>) => {
  const answer = liveAnswers(data);
  self.onmessage = ({ data: form }) => self.postMessage(answer(form));
};
