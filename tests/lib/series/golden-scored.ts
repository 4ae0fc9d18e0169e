import { readFileSync } from "node:fs";
import { assessmentFile } from "@/lib/model/assessment-file";
import { scoreScenario } from "@/lib/scoring/score-scenario";
import type { Scored } from "@/lib/series/scored";
import { makeSavedScenario } from "../../make";

/** The published case TV-22 with its score (tests/fixtures/README.md). */
export function goldenScored(): Scored {
  const text = readFileSync(new URL("../../fixtures/golden.assessment.json", import.meta.url), "utf8");
  const { scenarios, format: _, version: __, ...definition } = assessmentFile.parse(JSON.parse(text));
  const scenario = makeSavedScenario(scenarios[0]);
  return { definition, scenario, score: scoreScenario(definition, scenario) };
}
