import { scenarioCheck, validPart } from "@/app/assessments/form/scenario-check";
import type { ScenarioForm } from "@/app/assessments/form/scenario-form";
import type { Assessment } from "@/lib/model/assessment";
import { pathText } from "@/lib/result";
import { checksOf } from "@/lib/scoring/checks";
import { plainModel } from "@/lib/scoring/plain-model";
import type { Score } from "@/lib/scoring/score";
import { scoreScenario } from "@/lib/scoring/score-scenario";
import { simulate } from "@/lib/scoring/simulate";
import { type SimulationSummary, summarise } from "@/lib/scoring/summarise";
import { type CheckRow, checkRows } from "@/lib/series/check-rows";

/** What is asked of a worker: a form as it stands, and which of the two answers. */
export type LiveTask = {
  part: "exact" | "simulated";
  definition: Assessment;
  form: ScenarioForm;
  seed: number;
};

/** What follows at once. Entries that can't be read yet are left out and named. */
export type ExactPart = {
  score: Score | null;
  /** What deserves a second look; it refuses nothing. */
  checks: CheckRow[];
  refused: { path: string; message: string }[];
};

/** What chance and lack of knowledge leave open; null where nothing can be scored. */
export type SimulatedPart = { draws: number; summary: SimulationSummary | null };

export type LiveAnswer = ({ part: "exact" } & ExactPart) | ({ part: "simulated" } & SimulatedPart);

/** Enough for intervals that stand still to two digits, and done before the hand is at the next key. */
const LIVE_DRAWS = 10_000;

/** The answer to a task: the same scoring that the pages of results use, on the part of the form that can be read. */
export function liveAnswer({ part, definition, form, seed }: LiveTask): LiveAnswer {
  const check = scenarioCheck(definition);
  if (part === "exact") {
    const first = check(form);
    const { inputs } = validPart(check, form);
    const refused = first.ok
      ? []
      : first.issues.map((issue) => ({ path: pathText(issue), message: issue.message }));
    return {
      part,
      refused,
      score: inputs && scoreScenario(definition, inputs),
      checks: inputs ? checkRows(definition, checksOf(definition, inputs)) : [],
    };
  }
  const { inputs } = validPart(check, form);
  const hasRisk = inputs !== null && plainModel(definition, inputs).model.risks.length > 0;
  return {
    part,
    draws: LIVE_DRAWS,
    summary: hasRisk
      ? summarise(simulate(definition, inputs, { seed, draws: LIVE_DRAWS }), definition.toleranceHarm)
      : null,
  };
}
