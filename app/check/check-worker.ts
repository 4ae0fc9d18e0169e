import type { Proof } from "@/lib/proof/proof";
import { answerWork } from "../assessments/[id]/compare/answer-work";
import { type Opened, type Rechecked, recheck } from "./recheck";

/** What is asked: a proof, and the scenarios it names as they are stored now. */
export type CheckTask = { proof: Proof; scenarios: readonly Opened[]; drawnWith: readonly Opened[] };

// A worker of its own: a figure of 100,000 draws never holds up the page.
self.onmessage = ({ data }: MessageEvent<CheckTask>) =>
  answerWork<Rechecked>(
    (tell) => recheck(data, tell),
    (news) => self.postMessage(news),
  );
