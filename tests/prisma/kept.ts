import { expect } from "vitest";
import type { SavedAssessment, SavedScenario } from "@/lib/model/saved";
import type { Scenario } from "@/lib/model/scenario";
import type { Result } from "@/lib/result";
import { createAssessment, findAssessment, type NewAssessmentRow } from "@/prisma/assessments";
import { makeAssessment, makeScenario } from "../make";

/** The value of a result that must be one. */
export function accepted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result)}`);
  return result.value;
}

/** Expects a refusal for this reason and gives its first message. */
export function refused(result: Result<unknown>, reason: string): string {
  expect(result).toMatchObject({ ok: false, reason });
  return result.ok ? "" : (result.issues[0]?.message ?? "");
}

/** Keeps an assessment with one judged scenario, or as told. */
export async function keep(over: Partial<NewAssessmentRow> = {}): Promise<SavedAssessment> {
  const { scenarios = [makeScenario()], assessment = makeAssessment(), framework = null, ...rest } = over;
  const { id } = accepted(await createAssessment({ assessment, scenarios, framework, ...rest }));
  return found(id);
}

export async function found(id: string): Promise<SavedAssessment> {
  const saved = await findAssessment(id);
  if (!saved) throw new Error(`there is no assessment ${id}`);
  return saved;
}

/** The scenario at a place in the assessment's list. */
export function scenarioAt(assessment: SavedAssessment, index = 0): SavedScenario {
  const scenario = assessment.scenarios[index];
  if (!scenario) throw new Error(`there is no scenario ${index}`);
  return scenario;
}

/** Only what a file would say of a saved scenario. */
export function asScenario(saved: SavedScenario): Scenario {
  const {
    id: _id,
    version: _version,
    seed: _seed,
    updatedAt: _updatedAt,
    frozen: _frozen,
    ...scenario
  } = saved;
  return scenario;
}
