import { answerSimulation } from "@/lib/series/simulation-answers";

// A worker of its own: the page is usable from its first paint, however long a simulation takes. Its task is its name, as
// that stands in the page: so nobody need tell it anything once it runs.
answerSimulation(JSON.parse(self.name), (answer) => self.postMessage(answer));
