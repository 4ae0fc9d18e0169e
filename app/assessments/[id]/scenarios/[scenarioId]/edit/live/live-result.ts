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
import { type Unjudged, unjudged } from "@/lib/series/unjudged";

/** What a worker is opened with: which of the two answers it gives, and what is judged. */
export type LiveOpening = { part: "exact" | "simulated"; definition: Assessment; seed: number };

/** What follows at once. Entries that can't be read yet are left out and named. */
export type ExactPart = {
  score: Score | null;
  /** What deserves a second look; it refuses nothing. */
  checks: CheckRow[];
  refused: { path: string; message: string }[];
  /** What could be judged besides. */
  unjudged: Unjudged[];
};

/** What chance and lack of knowledge leave open; null where nothing can be scored. */
export type SimulatedPart = { draws: number; summary: SimulationSummary | null };

export type LiveAnswer = ({ part: "exact" } & ExactPart) | ({ part: "simulated" } & SimulatedPart);

/** Enough for intervals that stand still to two digits, and done before the hand is at the next key. */
const LIVE_DRAWS = 10_000;

/** Answers each form as it stands: the same scoring that the pages of results use, on the part that can be read. */
export function liveAnswers({ part, definition, seed }: LiveOpening): (form: ScenarioForm) => LiveAnswer {
  const check = scenarioCheck(definition);
  return part === "exact"
    ? (form) => ({ part, ...exactPart(definition, validPart(check, form)) })
    : (form) => ({ part, ...simulatedPart(definition, validPart(check, form), seed) });
}

type Valid = ReturnType<typeof validPart>;

function exactPart(definition: Assessment, { inputs, refused }: Valid): ExactPart {
  return {
    refused: refused.map((issue) => ({ path: pathText(issue), message: issue.message })),
    score: inputs && scoreScenario(definition, inputs),
    checks: inputs ? checkRows(definition, checksOf(definition, inputs)) : [],
    unjudged: inputs ? unjudged(definition, inputs) : [],
  };
}

function simulatedPart(definition: Assessment, { inputs }: Valid, seed: number): SimulatedPart {
  const hasRisk = inputs !== null && plainModel(definition, inputs).model.risks.length > 0;
  return {
    draws: LIVE_DRAWS,
    summary: hasRisk
      ? summarise(simulate(definition, inputs, { seed, draws: LIVE_DRAWS }), definition.toleranceHarm)
      : null,
  };
}
