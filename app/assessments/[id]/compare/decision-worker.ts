import { type DecisionOption, decisionValue } from "@/lib/scoring/decision-value";
import { answerWork } from "./answer-work";

/** What is asked: a choice between scenarios at a rate. Plain, so that a worker can be sent it. */
export type DecisionTask = { seed: number; draws: number; rate: number; options: DecisionOption[] };

self.onmessage = ({ data: { options, ...task } }: MessageEvent<DecisionTask>) =>
  answerWork(
    (onProgress) => decisionValue(options, { ...task, onProgress }),
    (news) => self.postMessage(news),
  );
