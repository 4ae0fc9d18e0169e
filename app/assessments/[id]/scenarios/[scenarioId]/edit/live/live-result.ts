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
import { putAnswer } from "./answer-slot";

/**
 * What a worker is opened with: which of the two answers it gives, what is judged, and where it may put an answer for
 * whoever needs it before a message comes.
 */
export type LiveOpening = {
  part: "exact" | "simulated";
  definition: Assessment;
  seed: number;
  slot: SharedArrayBuffer | null;
};

/** A form to answer, and the number of its answer. */
export type LiveTask = { number: number; form: ScenarioForm };

/** The answer of a number and how many milliseconds it took; it is left out where it stands in the slot. */
export type LiveReply = { number: number; took: number; answer?: LiveAnswer };

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
export function liveAnswers({ part, definition, seed, slot }: LiveOpening): (task: LiveTask) => LiveReply {
  const check = scenarioCheck(definition);
  const answerOf = (valid: Valid): LiveAnswer =>
    part === "exact"
      ? { part, ...exactPart(definition, valid) }
      : { part, ...simulatedPart(definition, valid, seed) };
  return ({ number, form }) => {
    const began = performance.now();
    const answer = answerOf(validPart(check, form));
    const isPut = slot !== null && putAnswer(slot, number, answer);
    return { number, took: performance.now() - began, ...(isPut ? {} : { answer }) };
  };
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
