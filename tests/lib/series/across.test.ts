import { describe, expect, it } from "vitest";
import type { Assessment } from "@/lib/model/assessment";
import type { SavedAssessment, SavedScenario } from "@/lib/model/saved";
import { assessmentsAsked, choiceAcross } from "@/lib/series/choice-across";
import { commonGround } from "@/lib/series/common-ground";
import { choices, MAX_COMPARED, type Placed, withAdded } from "@/lib/series/comparison-choice";
import { decision, twoMinds } from "@/lib/series/decision";
import { sourceLine } from "@/lib/series/figure";
import { pairingSentence } from "@/lib/series/pairing";
import { scenarioNames } from "@/lib/series/scenario-names";
import { sideBySide } from "@/lib/series/side-by-side";
import {
  makeInputs,
  makeMitigation,
  makeMitigationJudgement,
  makeRisk,
  makeRiskJudgement,
  makeSavedAssessment,
  makeSavedScenario,
} from "@/tests/make";

const FRAMEWORK = "partnership";

function held(
  id: string,
  over: Partial<SavedAssessment> = {},
  scenario: Partial<SavedScenario> = {},
): SavedAssessment {
  return makeSavedAssessment({
    id,
    title: id.toUpperCase(),
    framework: FRAMEWORK,
    additivityAccepted: true,
    scenarios: [makeSavedScenario({ id: `${id}1`, title: "Base", ...scenario })],
    ...over,
  });
}

function placed(assessment: SavedAssessment, index = 0): Placed {
  const scenario = assessment.scenarios[index];
  if (!scenario) throw new Error("there is no such scenario");
  return { assessment, scenario };
}

/** A second assessment whose definition differs from the first in what is given. */
function beside(over: Partial<Assessment>, scenario: Partial<SavedScenario> = {}) {
  return sideBySide([placed(held("a")), placed(held("b", over, scenario))]);
}

const notes = (side: ReturnType<typeof sideBySide>) => side.notes.map(({ id, text }) => `${id} ${text}`);

describe("an address that asks for scenarios of several assessments", () => {
  const home = held("a");
  const other = held("b");

  it("names them by id at home and by both ids elsewhere, each once, in its order", () => {
    const { chosen, gone, foreign } = choiceAcross(home, [other], "b.b1,a1,a.a1,b.b1");
    expect(chosen.map(({ scenario }) => scenario.id)).toEqual(["b1", "a1"]);
    expect([gone, foreign]).toEqual([0, []]);
    expect(assessmentsAsked("a", ["b.b1,a1", "b.b2,c.c1"])).toEqual(["b", "c"]);
  });

  it("counts what is not there, whatever it is made of", () => {
    for (const asked of ["x", "b.x", "x.b1", "b.", ".b1", "a.b.b1", "..", "%00", "b1"]) {
      expect(choiceAcross(home, [other], `a1,${asked}`)).toMatchObject({ chosen: [{}], gone: 1 });
    }
    expect(choiceAcross(home, [], undefined)).toEqual({ chosen: [], gone: 0, foreign: [] });
    expect(choiceAcross(home, [], ",,")).toEqual({ chosen: [], gone: 0, foreign: [] });
  });

  it("looks up no more than somebody can have chosen", () => {
    const flood = Array.from({ length: 5000 }, (_, index) => `x${index}.y`);
    expect(assessmentsAsked("a", flood.join(",")).length).toBeLessThan(30);
  });

  it("keeps apart what was made from another framework, or from none", () => {
    for (const framework of ["another", null]) {
      const stranger = held("b", { framework });
      const { chosen, foreign } = choiceAcross(home, [stranger], "a1,b.b1");
      expect(chosen.map(({ scenario }) => scenario.id)).toEqual(["a1"]);
      expect(foreign.map(({ scenario }) => scenario.id)).toEqual(["b1"]);
    }
  });

  it("lets no two assessments without a framework share it", () => {
    const bare = held("a", { framework: null });
    expect(choiceAcross(bare, [held("b", { framework: null })], "a1,b.b1").foreign).toHaveLength(1);
    expect(choiceAcross(bare, [], "a1").chosen).toHaveLength(1);
  });

  it("leads one step further, with the same words", () => {
    expect(choices(home, [placed(other)])).toMatchObject([
      { place: "baseline", without: [] },
      { scenario: { id: "a1" }, place: "not-chosen", added: ["b.b1", "a1"] },
    ]);
    const full = Array.from({ length: MAX_COMPARED }, (_, index) => `s${index}`);
    expect(withAdded(full, "b.b1")).toBeNull();
    expect(withAdded(["b.b1"], "b.b1")).toBeNull();
  });
});

describe("names", () => {
  it("are the scenarios' own within one assessment, and carry their assessment's among several", () => {
    const home = held("a");
    expect(scenarioNames([placed(home)])).toEqual([{ full: "Base", short: "Base" }]);
    expect(scenarioNames([placed(home), placed(held("b"))]).map(({ full }) => full)).toEqual([
      "Base · A",
      "Base · B",
    ]);
    expect(scenarioNames([])).toEqual([]);
  });

  it("are cut in the title of the assessment where they must be short, and numbered where they read alike", () => {
    const [one, two] = ["a", "b"].map((id) =>
      placed(held(id, { title: `A long title that goes on and on, ${id}` })),
    );
    if (!one || !two) throw new Error("two are placed");
    expect(scenarioNames([one, two]).map(({ short }) => short)).toEqual([
      "Base · A long title that goes on…",
      "Base · A long title that goes on… (2)",
    ]);
  });
});

describe("two assessments side by side", () => {
  it("need nothing said where their definitions are the same", () => {
    const side = beside({});
    expect(side.notes).toEqual([]);
    expect(side.shared).toEqual(side.judged);
    expect(commonGround(side.shared).refused).toEqual([]);
  });

  it("are compared over the risks that both have; what one lacks is absent and never nought", () => {
    const side = beside(
      { risks: [makeRisk(), makeRisk({ key: "cyber", label: "Cyber" })] },
      makeInputs({ risks: { escalation: makeRiskJudgement(), cyber: makeRiskJudgement() } }),
    );
    const { compared, refused } = commonGround(side.shared);
    expect(refused).toEqual([]);
    const totals = compared.map(({ scored }) => scored.score.plugIn?.residual.total);
    expect(totals[1]).toBeCloseTo(totals[0] ?? Number.NaN, 12);
    expect(side.whole[1]?.score.plugIn?.risks).toHaveLength(2);
    expect(notes(side)).toEqual([
      "b1 also has Cyber among its risks, which not every scenario here has: totals are over the shared risks, without it",
    ]);
  });

  it("are refused where they share no risk", () => {
    const side = beside(
      { risks: [makeRisk({ key: "cyber", label: "Cyber" })] },
      makeInputs({ risks: { cyber: makeRiskJudgement() }, effects: [] }),
    );
    expect(commonGround(side.shared).refused[0]?.reason).toMatch(/scores other risks/);
  });

  it("stay refused where a risk is there and not judged: that is no gap of the definition", () => {
    const side = beside({}, makeInputs({ risks: {} }));
    expect(commonGround(side.shared).refused).toHaveLength(1);
  });

  it("are brought to the baseline's horizon at a constant hazard, and that is said", () => {
    const judged = makeRiskJudgement({ likelihood: { kind: "point", value: 0.4 } });
    const side = beside({ horizonMonths: 12 }, makeInputs({ risks: { escalation: judged } }));
    // 40 % in 12 months is 64 % in 24 (method 4.4).
    expect(side.shared[1]?.scenario.risks.escalation?.likelihood).toEqual({
      kind: "point",
      value: expect.closeTo(0.64, 12),
    });
    expect(side.judged[1]?.scenario.risks.escalation?.likelihood).toEqual(judged.likelihood);
    expect(commonGround(side.shared).refused).toEqual([]);
    expect(notes(side)[0]).toMatch(/^b1 looks ahead 12 months: its likelihoods are converted/);
  });

  it("are refused where a likelihood can't be converted to the other horizon", () => {
    const extreme = { kind: "quantiles", p10: 0.7, p50: 0.9, p90: 0.95, min: 0, max: 1 } as const;
    const side = beside(
      { horizonMonths: 1 },
      makeInputs({ risks: { escalation: makeRiskJudgement({ likelihood: extreme }) } }),
    );
    expect(commonGround(side.shared).refused[0]?.reason).toMatch(/another number of months/);
  });

  it("are refused where harm is counted on another scale or to others", () => {
    const scale = beside({ harmScale: { base: 10, top: 1000 } });
    expect(commonGround(scale.shared).refused[0]?.reason).toMatch(/another scale/);
    const side = sideBySide([
      placed(held("a", { perspective: "The alliance." })),
      placed(held("b", { perspective: "the  Alliance" })),
      placed(held("c", { perspective: "Island states" })),
      placed(held("d", { perspective: "" })),
    ]);
    expect(commonGround(side.shared).refused.map(({ id }) => id)).toEqual(["c1"]);
    expect(notes(side)).toEqual([
      "c1 takes another point of view: Island states",
      "d1 doesn't say whose harm it counts: it is read as “The alliance.”, the baseline's",
    ]);
  });

  it("say another day, tolerance, lexicon and wording of an event", () => {
    const side = sideBySide([
      placed(held("a", { risks: [makeRisk({ statement: "One incident by 2028" })] })),
      placed(
        held("b", {
          asOf: "2026-05-04",
          toleranceHarm: 5,
          lexicon: "ipcc-ar6",
          risks: [makeRisk({ statement: "Two incidents by 2028" })],
        }),
      ),
    ]);
    const said = notes(side).join("\n");
    expect(said).toContain("b1 is judged as of 4 May 2026, not 23 Nov 2026");
    expect(said).toContain("here all are held against 10.0\u202fhp");
    expect(said).toContain("uses the likelihood words of");
    expect(said).toContain("states “Escalation” in other words");
    expect(commonGround(side.shared).refused).toEqual([]);
  });

  it("say what is invented, and a sum that nobody has accepted", () => {
    const side = sideBySide([
      placed(held("a")),
      placed(held("b", { illustrative: true, additivityAccepted: false })),
    ]);
    expect(notes(side).map((text) => text.slice(0, 40))).toEqual([
      "b1 is invented for illustration, and nob",
      "b1 adds up harm points by a sentence tha",
    ]);
  });
});

describe("what pairs", () => {
  it("is said where some have a mitigation that others lack", () => {
    const side = beside({
      mitigations: [makeMitigation(), makeMitigation({ key: "verify", label: "Verifying" })],
    });
    expect(pairingSentence(side.shared)).toBe(
      "What has one key in all of them meets the same chances: 1 risk and 1 mitigation. What only some have is drawn by itself: Verifying.",
    );
    expect(pairingSentence(beside({}).shared)).toBe("");
    expect(pairingSentence([])).toBe("");
  });
});

describe("the worth of knowing more", () => {
  const priced = { mitigations: { hotline: makeMitigationJudgement({ cost: 1 }) } };
  const between = (likelihood: number) => {
    const risks = { escalation: makeRiskJudgement({ likelihood: { kind: "point", value: likelihood } }) };
    const side = sideBySide([
      placed(held("a", {}, makeInputs(priced))),
      placed(held("b", {}, makeInputs({ ...priced, risks }))),
    ]);
    return twoMinds(decision(commonGround(side.shared).compared));
  };

  it("is asked of one state of knowledge: the risks judged alike in all", () => {
    expect(between(0.2)).toBeNull();
  });

  it("is not computed where the assessments contradict each other on the world", () => {
    expect(between(0.3)).toMatch(/judge Escalation differently/);
  });
});

describe("the source of a figure of several assessments", () => {
  it("names each scenario's assessment and day, every handling line, and that one is invented", () => {
    const { source } = sideBySide([
      placed(held("a", { handling: "Official" })),
      placed(held("b", { asOf: "2026-05-04", handling: "Sensitive", illustrative: true })),
    ]);
    expect(sourceLine(source).replaceAll("\u00a0", " ")).toMatch(
      /^Handling: Official; Sensitive\. Invented for illustration\. Source: A and B, scenarios “Base” \(version 1\) of A as of 23 Nov 2026 and “Base” \(version 1\) of B as of 4 May 2026\. Counterweight/,
    );
    expect(source.assessmentId).toBeNull();
  });

  it("is that of the assessment where all are of one", () => {
    const { source, several } = sideBySide([placed(held("a"))]);
    expect(several).toBe(false);
    expect(source.assessmentId).toBe("a");
    expect(source.scenarios[0]?.assessment).toBeUndefined();
  });
});
