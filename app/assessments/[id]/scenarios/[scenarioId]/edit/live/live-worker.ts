import { type LiveTask, liveAnswer } from "./live-result";

// A worker of its own: however long a result takes, the hand is never held up.
self.onmessage = ({ data }: MessageEvent<LiveTask>) => self.postMessage(liveAnswer(data));
