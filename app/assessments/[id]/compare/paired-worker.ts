import { type PairedTask, pairedDraws } from "@/lib/series/paired-draws";
import { answerWork } from "./answer-work";

// A worker of its own: six scenarios of 100,000 draws never hold up the page.
self.onmessage = ({ data }: MessageEvent<PairedTask>) =>
  answerWork(
    (onProgress) => pairedDraws(data, onProgress),
    (news) => self.postMessage(news),
  );
