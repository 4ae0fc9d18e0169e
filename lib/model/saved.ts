import type { Assessment } from "./assessment";
import type { Scenario, ScenarioInputs } from "./scenario";

/** What storage adds to a scenario: identity, the version a writer must have seen, seed, and what freezing keeps. */
export type SavedScenario = Scenario & {
  id: string;
  version: number;
  seed: number;
  updatedAt: Date;
  /** Set once frozen: the scenario, the assessment it was judged in, and the method version never change again. */
  frozen: { at: Date; methodVersion: string; assessment: Assessment } | null;
};

/** What storage adds to an assessment. `scenarios` are those not in the bin, in their order. */
export type SavedAssessment = Assessment & {
  id: string;
  version: number;
  illustrative: boolean;
  framework: string | null;
  /** Whether somebody accepted that harm points of this harm scale can be added up (method 9.2). */
  additivityAccepted: boolean;
  updatedAt: Date;
  scenarios: SavedScenario[];
};

/** An assessment as it is offered for a comparison: its name, its day, and its scenarios by name, in their order. */
export type ComparableAssessment = Pick<SavedAssessment, "id" | "title" | "asOf" | "updatedAt"> & {
  scenarios: Pick<SavedScenario, "id" | "title">[];
};

/** A scenario as it is opened to be judged, with the definition it is judged in: its own once it is frozen. */
export type OpenedScenario = {
  version: number;
  title: string;
  frozen: boolean;
  inputs: ScenarioInputs;
  definition: Assessment;
};
