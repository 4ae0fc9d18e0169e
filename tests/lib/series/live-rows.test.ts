import { expect, it } from "vitest";
import { scoreScenario } from "@/lib/scoring/score-scenario";
import { simulate } from "@/lib/scoring/simulate";
import { summarise } from "@/lib/scoring/summarise";
import { liveRows } from "@/lib/series/live-rows";
import { makeAssessment, makeInputs, makeRisk, makeRiskJudgement } from "@/tests/make";

const definition = makeAssessment({
  risks: [makeRisk(), makeRisk({ key: "stability", label: "Stability" })],
});
const inputs = makeInputs({
  risks: {
    escalation: makeRiskJudgement(),
    stability: makeRiskJudgement({ likelihood: { kind: "uniform", min: 0.1, max: 0.3 } }),
  },
});
const { plugIn } = scoreScenario(definition, inputs);
if (!plugIn) throw new Error("both risks are judged");

it("names each risk and the total last, without intervals until they are simulated", () => {
  const rows = liveRows(definition, plugIn, null);
  expect(rows.map(({ label, interval }) => [label, interval])).toEqual([
    ["Escalation", null],
    ["Stability", null],
    ["Total", null],
  ]);
  // 0.2 · 10 each; the hotline, delivered half the time, takes 0.3 and 0.1 off the first.
  expect(rows.map(({ before, after }) => [before, after])).toEqual([
    [2, expect.closeTo(0.5 * 2 + 0.5 * 2 * 0.7 * 0.9, 12)],
    [2, 2],
    [4, expect.closeTo(1.63 + 2, 12)],
  ]);
});

it("gives the interval of the judgements: none wide for numbers, and nine tenths for a range", () => {
  const summary = summarise(simulate(definition, inputs, { seed: 1, draws: 20_000 }), 10);
  const [, stability] = liveRows(definition, plugIn, summary);
  // Uniform on 1 … 3 hp: P10 1.2, P90 2.8, within what 20,000 draws leave open.
  expect(stability?.interval?.min).toBeCloseTo(1.2, 1);
  expect(stability?.interval?.max).toBeCloseTo(2.8, 1);
});

it("leaves a risk that the simulation has not met yet without interval", () => {
  const summary = summarise(simulate(definition, inputs, { seed: 1, draws: 10 }), 10);
  const rows = liveRows(definition, plugIn, { ...summary, risks: summary.risks.slice(1) });
  expect(rows[0]?.interval).toBeNull();
});
