import { answerFurther } from "@/lib/series/further-answers";
import { answerNumbers } from "@/lib/series/numbers-answer";
import type { SimulationAnswer } from "@/lib/series/simulation-answers";

// A worker of its own: the page is usable from its first paint, however long a simulation takes. Its task is its name, as
// that stands in the page: so nobody need tell it anything once it runs. Where the numbers were drawn already
// (first-worker.ts), it goes on from there.
const tell = (answer: SimulationAnswer) => self.postMessage(answer);
answerFurther(globalThis.drawnFirst ?? answerNumbers(JSON.parse(self.name), tell), tell);
