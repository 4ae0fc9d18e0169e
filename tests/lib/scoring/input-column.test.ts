import { expect, it } from "vitest";
import { distOverHorizon } from "@/lib/scoring/horizon";
import { inputDraws } from "@/lib/scoring/input-column";
import { quantileOf } from "@/lib/scoring/quantile";
import { simulateModel } from "@/lib/scoring/simulate";
import { sourcesOf, uncertainModel } from "@/lib/scoring/uncertain-model";
import { makeAssessment, makeRiskJudgement, makeScenario } from "../../make";

// Seen over many times the horizon, the upper end of a likelihood is next to certain: its table holds one number there.
it.each([
  [[0, 0.2, 0.4, 0.7, 1], 1, 12],
  [[0, 0.2, 0.4, 0.7, 1], 3, 36],
  [[0, 0.05, 0.2, 0.5, 1], 1, 24],
  [[0.05, 0.1, 0.3, 0.6, 0.9], 6, 120],
] as const)("draws of %j seen over %d to %d months stay what the quantiles allow", (ends, from, to) => {
  const [min, p10, p50, p90, max] = ends;
  const lexicon = makeAssessment().lexicon;
  const likelihood = distOverHorizon({ kind: "quantiles", min, p10, p50, p90, max }, { lexicon, from, to });
  if (!likelihood) throw new Error("It can be converted");
  const definition = makeAssessment({ horizonMonths: to });
  const scenario = makeScenario({ risks: { escalation: makeRiskJudgement({ likelihood }) } });
  const model = uncertainModel(definition, scenario);
  const source = sourcesOf(model).find(({ key }) => key === "risk:escalation:likelihood");
  if (!source) throw new Error("The likelihood is drawn");
  const drawn = inputDraws(source, 1, 20_000);
  const quantile = quantileOf(likelihood, definition);
  expect(drawn.every((value) => value >= quantile(0) && value <= quantile(1))).toBe(true);
  expect(Number.isFinite(simulateModel(model, { seed: 1, draws: 2000 }).totalHarm[0])).toBe(true);
});
