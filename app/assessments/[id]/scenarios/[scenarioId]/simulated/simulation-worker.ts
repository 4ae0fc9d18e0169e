import { answerNumbers } from "@/lib/series/numbers-answer";
import type { SimulationAnswer } from "@/lib/series/simulation-answers";

// A worker of its own: the page is usable from its first paint, however long a simulation takes. It is told its task as
// text, as that stands in the page.
self.onmessage = async ({ data }: MessageEvent<string>) => {
  const tell = (answer: SimulationAnswer) => self.postMessage(answer);
  const drawn = answerNumbers(JSON.parse(data), tell);
  // The numbers wait for no code that they don't need.
  const { answerFurther } = await import("@/lib/series/further-answers");
  answerFurther(drawn, tell);
};
