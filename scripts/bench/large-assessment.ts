import type { Assessment } from "../../lib/model/assessment";
import { HALF_DECADE } from "../../lib/model/harm-scale";
import { DEFAULT_LEXICON } from "../../lib/model/lexicon";
import type { ScenarioInputs } from "../../lib/model/scenario";

const [MITIGATIONS, RISKS] = [30, 12];

/**
 * Makes an assessment of 30 mitigations and 12 risks, judged in full; gives the address of its scoring form. Where the
 * mitigations are not `included`, nothing is left to score but the risks.
 */
export async function largeAssessment(origin: string, included: boolean): Promise<string> {
  const { id, scenarioId } = await sent(`${origin}/api/assessments`, "POST", {
    assessment: definition(),
    framework: null,
  });
  await sent(`${origin}/api/assessments/${id}/scenarios/${scenarioId}`, "PUT", {
    version: 1,
    inputs: inputs(included),
  });
  return `/assessments/${id}/scenarios/${scenarioId}/edit`;
}

async function sent(
  address: string,
  method: string,
  body: object,
): Promise<{ id?: string; scenarioId?: string }> {
  const headers = { "content-type": "application/json" };
  const answer = await fetch(address, { method, headers, body: JSON.stringify(body) });
  const result = await answer.json();
  if (!result.ok) throw new Error(`${method} ${address}: ${JSON.stringify(result)}`);
  return result.value;
}

function definition(): Assessment {
  return {
    title: "Thirty mitigations and twelve risks",
    question: "",
    perspective: "",
    asOf: "2026-11-23",
    horizonMonths: 24,
    lexicon: DEFAULT_LEXICON,
    harmScale: HALF_DECADE,
    toleranceHarm: 10,
    risks: keys("risk", RISKS).map((key) => ({
      key,
      label: `Risk ${key.slice(5)}`,
      category: "other",
      statement: "",
      resolution: "",
    })),
    mitigations: keys("mitigation", MITIGATIONS).map((key) => ({
      key,
      label: `Mitigation ${key.slice(11)}`,
      statement: "",
    })),
    impacts: [],
    implications: [],
    evidence: [],
  };
}

function inputs(included: boolean): ScenarioInputs {
  const point = (value: number) => ({ kind: "point" as const, value });
  return {
    modelForm: "relative",
    risks: Object.fromEntries(
      keys("risk", RISKS).map((key) => [
        key,
        { likelihood: point(0.3), severity: point(10), overlap: 0, rationale: "", evidence: [] },
      ]),
    ),
    mitigations: Object.fromEntries(
      keys("mitigation", MITIGATIONS).map((key) => [key, { included, delivery: point(0.7), rationale: "" }]),
    ),
    effects: keys("mitigation", MITIGATIONS).flatMap((mitigation) =>
      keys("risk", RISKS).map((risk) => ({
        mitigation,
        risk,
        likelihood: { kind: "uniform" as const, min: 0.01, max: 0.1 },
        severity: point(0.05),
        rationale: "",
      })),
    ),
    impacts: {},
    implications: {},
    influences: [],
  };
}

function keys(of: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${of}-${index + 1}`);
}
