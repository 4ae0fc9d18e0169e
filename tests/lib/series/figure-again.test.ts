import { describe, expect, it } from "vitest";
import { exampleFile } from "@/lib/frameworks/example";
import { held } from "@/lib/proof/held";
import { proofOf } from "@/lib/proof/proof-of";
import { scoreScenario } from "@/lib/scoring/score-scenario";
import { comparison } from "@/lib/series/comparison";
import type { Figure } from "@/lib/series/figure";
import { type AgainTask, figureAgain } from "@/lib/series/figure-again";
import { inherentResidual } from "@/lib/series/inherent-residual";
import { onOneGround } from "@/lib/series/one-ground";
import { pairedDifferenceFigure } from "@/lib/series/paired-difference";
import { pairedDraws } from "@/lib/series/paired-draws";
import type { Scored } from "@/lib/series/scored";
import { DRAWS } from "@/lib/series/simulation-draws";
import { sourceOf } from "@/lib/series/source";
import { makeSavedScenario } from "../../make";

const { scenarios, format: _, version: __, ...definition } = exampleFile;
const all = scenarios.map((scenario, index): Scored => {
  const saved = makeSavedScenario({ ...scenario, id: `00000000-0000-7000-8000-00000000000${index}` });
  return { definition, scenario: saved, score: scoreScenario(definition, saved) };
});
const [one, other] = all;
if (!one || !other) throw new Error("the example has three scenarios");

const again = (over: Partial<AgainTask>): Figure | null =>
  figureAgain({ id: "", scenarios: [one], drawnWith: [], simulation: null, rate: null, ...over });
/** What a figure's file would say of a figure computed again. */
const compared = (figure: Figure, over: Partial<AgainTask>) => {
  const made = again({ id: figure.id, ...over });
  if (!made) throw new Error("was not computed again");
  return held(proofOf(figure, sourceOf([one], { illustrative: true })).figure, made);
};

describe("a figure is computed again", () => {
  it.each([
    "inherent-residual",
    "risk-plane",
    "mitigation-share",
    "effects-map",
    "dependence-band",
    "rank-changes",
    "evidence-grid",
    "impacts",
    "implications",
    "influences",
  ])("for one scenario: %s", (id) => {
    expect(again({ id })).toMatchObject({ id, needs: null });
  });

  it.each(["comparison", "impact-slopes", "implication-slopes", "regret", "what-changed"])(
    "for several scenarios: %s",
    (id) => {
      expect(again({ id, scenarios: all })).toMatchObject({ id, needs: null });
    },
  );

  it.each([
    ["exceedance", DRAWS],
    ["harm-intervals", DRAWS],
    ["tornado", 20_000],
  ])("from its seed and draws: %s", (id, draws) => {
    const made = again({ id, simulation: { seed: 3, draws } });
    expect(made).toMatchObject({ id, needs: null });
    expect(again({ id, simulation: { seed: 3, draws } })).toEqual(made);
  });

  it("as it was before, number by number", () => {
    expect(compared(inherentResidual(one), {})).toMatchObject({ changes: [], gone: [], added: [] });
    expect(compared(comparison(all), { scenarios: all })).toMatchObject({ changes: [], gone: [], added: [] });
  });

  it("on the axes of all that were drawn together, where it shows two of them", () => {
    const simulation = { seed: 5, draws: 2000 };
    const scenarios = all.map(({ scenario, definition }, index) => {
      return { series: `scenario-${index + 1}`, title: scenario.title, definition, inputs: scenario };
    });
    const drawn = pairedDraws({ ...simulation, tolerance: definition.toleranceHarm, scenarios });
    const pair = drawn.pairs[1];
    const last = all[2];
    if (!pair || !last) throw new Error("the example has three scenarios");
    const figure = pairedDifferenceFigure(pair, drawn);
    expect(compared(figure, { scenarios: [one, last], drawnWith: all, simulation })).toMatchObject({
      changes: [],
      gone: [],
      added: [],
    });
  });
});

it("a comparison of several assessments is computed again over the risks that all of them have", () => {
  const [risk] = definition.risks;
  if (!risk) throw new Error("the example has risks");
  const fewer = { ...definition, risks: [risk], horizonMonths: 12 };
  const elsewhere: Scored = { ...other, definition: fewer, score: scoreScenario(fewer, other.scenario) };
  const { shared, whole } = onOneGround([one, elsewhere]);
  const made = compared(comparison(shared, whole), { scenarios: [one, elsewhere] });
  expect(made).toMatchObject({ changes: [], gone: [], added: [] });
  expect(made.compared).toBeGreaterThan(4);
});

describe("a figure is not computed again", () => {
  it.each([
    ["of an id that is none", { id: "pie" }],
    ["of an id that every object has", { id: "constructor" }],
    ["without a scenario", { id: "inherent-residual", scenarios: [] }],
    ["without its seed", { id: "exceedance" }],
    ["of other draws than pages make", { id: "exceedance", simulation: { seed: 1, draws: 1000 } }],
    [
      "of draws that would take hours",
      { id: "exceedance-comparison", scenarios: all, simulation: { seed: 1, draws: 1e9 } },
    ],
    ["of a choice without a rate", { id: "evppi", scenarios: all, simulation: { seed: 1, draws: 1000 } }],
    ["of a pair that lacks one", { id: "paired-difference", simulation: { seed: 1, draws: 1000 } }],
  ])("%s", (_, over) => {
    expect(again(over)).toBeNull();
  });
});
