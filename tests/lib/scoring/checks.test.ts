import { describe, expect, test } from "vitest";
import type { Assessment } from "@/lib/model/assessment";
import type { Dist, ProbabilityDist } from "@/lib/model/dist";
import { HALF_DECADE } from "@/lib/model/harm-scale";
import type { ScenarioInputs } from "@/lib/model/scenario";
import { type Check, checksOf } from "@/lib/scoring/checks";
import { statedInterval } from "@/lib/scoring/stated-interval";
import {
  makeAssessment,
  makeEffect,
  makeEvidence,
  makeImpact,
  makeImpactJudgement,
  makeImplication,
  makeImplicationJudgement,
  makeInputs,
  makeMitigationJudgement,
  makeRisk,
  makeRiskJudgement,
} from "../../make";

const point = (value: number) => ({ kind: "point", value }) as const;
const between = (min: number, max: number) => ({ kind: "uniform", min, max }) as const;
const SOUND = { rationale: "because", confidenceReasons: "for" };

const whole = makeAssessment({ impacts: [makeImpact()], implications: [makeImplication()] });
const judgedRisk = (over: Parameters<typeof makeRiskJudgement>[0], assessment = whole) =>
  checksOf(
    assessment,
    makeInputs({
      risks: { escalation: makeRiskJudgement({ ...SOUND, ...over }) },
      mitigations: {},
      effects: [],
    }),
  );
const kinds = (checks: Check[]) => checks.map(({ kind }) => kind);
const only = (checks: Check[], ...wanted: Check["kind"][]) =>
  checks.filter(({ kind }) => wanted.includes(kind));

describe("the interval a judgement states", () => {
  const scales = { lexicon: "icd-203", harmScale: HALF_DECADE } as const;
  test.each<[Dist, number, number]>([
    [point(0.3), 0.3, 0.3],
    [between(0.1, 0.4), 0.1, 0.4],
    [{ kind: "logUniform", min: 1, max: 5 }, 1, 5],
    [{ kind: "pert", min: 0.1, mode: 0.2, max: 0.9 }, 0.1, 0.9],
    [{ kind: "quantiles", p10: 0.2, p50: 0.3, p90: 0.5, min: 0, max: 1 }, 0.2, 0.5],
    [{ kind: "term", term: "unlikely" }, 0.2, 0.45],
    [{ kind: "level", level: 5 }, 100 / Math.sqrt(10), 100],
  ])("%j is %d to %d", (dist, min, max) => {
    const found = statedInterval(dist, scales);
    expect(found.min).toBeCloseTo(min, 12);
    expect(found.max).toBeCloseTo(max, 12);
  });
});

describe("confidence and the width of an interval", () => {
  const found = (confidence: "low" | "moderate" | "high", likelihood: ProbabilityDist) =>
    only(judgedRisk({ confidence, likelihood }), "wide-for-high", "narrow-for-low");

  test("high with more than 50 points, low with fewer than 5, each to the very limit", () => {
    expect(found("high", between(0.2, 0.7))).toEqual([]);
    expect(found("high", between(0.2, 0.701))).toMatchObject([
      { kind: "wide-for-high", field: "likelihood", path: ["risks", "escalation", "confidence"] },
    ]);
    expect(found("low", between(0.1, 0.15))).toEqual([]);
    expect(found("low", between(0.1, 0.149))).toMatchObject([{ kind: "narrow-for-low" }]);
    expect(found("low", { kind: "term", term: "almost no chance" })).toMatchObject([
      { kind: "narrow-for-low" },
    ]);
    for (const width of [0, 0.04, 0.9]) expect(found("moderate", between(0.05, 0.05 + width))).toEqual([]);
  });

  test("a number has no width, so low confidence in it is asked about", () => {
    expect(found("low", point(0.3))).toMatchObject([{ kind: "narrow-for-low", width: 0 }]);
    expect(found("high", point(0.3))).toEqual([]);
  });

  test("asks about likelihood, delivery and effects, in both channels; harm and changes have other units", () => {
    const grounds = { ...SOUND, confidence: "high" } as const;
    const inputs = makeInputs({
      risks: {
        escalation: makeRiskJudgement({
          ...grounds,
          likelihood: between(0, 1),
          severity: { kind: "logUniform", min: 1, max: 99 },
        }),
      },
      mitigations: { hotline: makeMitigationJudgement({ ...grounds, delivery: between(0, 1) }) },
      effects: [makeEffect({ ...grounds, likelihood: between(0, 1), severity: between(0.1, 0.9) })],
      impacts: { trade: makeImpactJudgement({ ...grounds, change: between(-100, 100) }) },
      implications: {
        order: makeImplicationJudgement({
          ...grounds,
          change: between(-100, 100),
          likelihood: between(0, 1),
        }),
      },
    });
    const wide = only(checksOf(whole, inputs), "wide-for-high");
    expect(wide.map((check) => [...check.path, "field" in check ? check.field : ""].join(" "))).toEqual([
      "risks escalation confidence likelihood",
      "mitigations hotline confidence delivery",
      "implications order confidence likelihood",
      "effects hotline escalation confidence likelihood",
      "effects hotline escalation confidence severity",
    ]);
  });
});

describe("confidence and sources", () => {
  const cited = (confidence: "moderate" | "high", ...graded: [origin: string, grade: string][]) => {
    const evidence = graded.map(([origin, grade], index) =>
      makeEvidence({
        id: `e${index}`,
        origin,
        // Each grade below is a letter and a figure of the scales.
        reliability: grade[0] as "A",
        credibility: grade[1] as "1",
      }),
    );
    const assessment: Assessment = { ...whole, evidence };
    return judgedRisk({ confidence, evidence: evidence.map(({ id }) => id) }, assessment);
  };

  test("high takes two independent ones graded B2 or better", () => {
    expect(kinds(cited("high", ["a", "B2"], ["b", "A1"]))).toEqual([]);
    expect(cited("high", ["a", "B2"])).toMatchObject([
      { kind: "high-without-sources", sources: 1, path: ["risks", "escalation", "confidence"] },
    ]);
    expect(cited("high")).toMatchObject([{ kind: "high-without-sources", sources: 0 }]);
    expect(cited("high", ["a", "B3"], ["b", "C2"], ["c", "F6"])).toMatchObject([{ sources: 0 }]);
    expect(cited("moderate")).toEqual([]);
  });

  test("two reports of one origin are one", () => {
    expect(kinds(cited("high", ["Agency", "B2"], [" agency ", "A1"]))).toEqual([
      "high-without-sources",
      "shared-origin",
    ]);
    expect(cited("moderate", ["a", "F6"], ["A", "F6"], ["b", "B2"], ["", "B2"])).toEqual([
      { kind: "shared-origin", path: ["risks", "escalation", "evidence"], pieces: 4, origins: 3 },
    ]);
  });

  test("high waits for what is graded E or 5, and not for what is unknown", () => {
    const sound: [string, string][] = [
      ["a", "A1"],
      ["b", "B1"],
    ];
    for (const grade of ["E2", "A5", "E5"])
      expect(cited("high", ...sound, ["c", grade])).toMatchObject([
        { kind: "high-despite-doubt", evidence: ["e2"] },
      ]);
    expect(cited("high", ...sound, ["c", "F6"], ["d", "D4"])).toEqual([]);
    expect(cited("moderate", ...sound, ["c", "E5"])).toEqual([]);
  });

  test("a piece cited twice is one, and one that is unknown is none", () => {
    const assessment = { ...whole, evidence: [makeEvidence()] };
    expect(judgedRisk({ evidence: ["source", "source", "gone"] }, assessment)).toEqual([]);
  });
});

describe("reasons", () => {
  const NUMBERLESS: ScenarioInputs = makeInputs({
    risks: { escalation: makeRiskJudgement({ likelihood: undefined, severity: undefined }) },
    mitigations: { hotline: makeMitigationJudgement({ delivery: undefined }) },
    effects: [],
    impacts: { trade: makeImpactJudgement({ change: undefined }) },
    implications: { order: makeImplicationJudgement({ change: undefined, likelihood: undefined }) },
  });

  test("every judgement with a number lacks its reason, and none without", () => {
    const inputs = makeInputs({
      impacts: { trade: makeImpactJudgement() },
      implications: { order: makeImplicationJudgement({ change: undefined }) },
    });
    const paths = only(checksOf(whole, inputs), "no-reason").map(({ path }) => path.join("."));
    expect(paths).toEqual([
      "risks.escalation.rationale",
      "mitigations.hotline.rationale",
      "impacts.trade.rationale",
      "implications.order.rationale",
      "effects.hotline.escalation.rationale",
    ]);
    expect(checksOf(whole, NUMBERLESS)).toEqual([]);
    const priced = { ...NUMBERLESS, mitigations: { hotline: { included: false, cost: 3, rationale: "" } } };
    expect(kinds(checksOf(whole, priced))).toEqual(["no-reason"]);
  });

  test("confidence is asked for its own, wherever it is stated", () => {
    const inputs = {
      ...NUMBERLESS,
      impacts: { trade: { confidence: "low" as const, rationale: "because" } },
    };
    expect(checksOf(whole, inputs)).toEqual([
      { kind: "no-confidence-reasons", path: ["impacts", "trade", "confidenceReasons"] },
    ]);
  });
});

describe("a mitigation without an effect", () => {
  const missing = (inputs: ScenarioInputs) =>
    only(checksOf(whole, inputs), "no-effect").map(({ path }) => path.join("."));

  test("is named once it is scored, at its first pair, and not where any effect is judged, none included", () => {
    const inputs = makeInputs({ effects: [] });
    expect(missing(inputs)).toEqual(["effects.hotline.escalation.likelihood"]);
    expect(missing(makeInputs())).toEqual([]);
    const none = { kind: "point" as const, value: 0 };
    const nothing = {
      mitigation: "hotline",
      risk: "escalation",
      likelihood: none,
      severity: none,
      rationale: "",
    };
    expect(missing({ ...inputs, effects: [nothing] })).toEqual([]);
  });

  test("is not named while it is left out or its delivery is open", () => {
    for (const judged of [{ included: false }, { delivery: undefined }])
      expect(
        missing(makeInputs({ effects: [], mitigations: { hotline: makeMitigationJudgement(judged) } })),
      ).toEqual([]);
  });
});

describe("deterrence and escalation", () => {
  const deterrence = makeAssessment({
    risks: [
      makeRisk(),
      makeRisk({ key: "clash", label: "Clash" }),
      makeRisk({ key: "other", category: "other" }),
    ],
    implications: [
      makeImplication({ key: "i1", label: "Deterrence of aggression" }),
      makeImplication({ key: "order" }),
    ],
  });
  const judged = (
    over: Partial<ScenarioInputs> & { sameEventAs?: string | null } = {},
    assessment: Assessment = deterrence,
  ) => {
    const { sameEventAs, ...rest } = over;
    const implication = makeImplicationJudgement({
      ...SOUND,
      ...(sameEventAs !== undefined && { sameEventAs }),
    });
    const inputs = makeInputs({
      risks: { escalation: makeRiskJudgement(), other: makeRiskJudgement() },
      implications: { i1: implication, order: implication },
      ...rest,
    });
    return only(checksOf(assessment, inputs), "same-event");
  };

  test("may be one event from two sides, until it is said which risk is mirrored, or that none is", () => {
    expect(judged()).toEqual([
      {
        kind: "same-event",
        path: ["implications", "i1", "sameEventAs"],
        implication: "i1",
        risks: ["escalation"],
      },
    ]);
    expect(judged({ sameEventAs: "escalation" })).toEqual([]);
    expect(judged({ sameEventAs: null })).toEqual([]);
  });

  test("an implication whose key speaks of it counts as well", () => {
    const implications = [makeImplication({ key: "deterring", label: "Restraint" })];
    const { i1: _i1, ...none } = { i1: 0 };
    const inputs = { implications: { deterring: makeImplicationJudgement() }, ...none };
    expect(judged(inputs, { ...deterrence, implications })).toHaveLength(1);
  });

  test("only where both are judged, and the risk is one of escalation", () => {
    const unjudged = makeRiskJudgement({ likelihood: undefined, severity: undefined });
    expect(judged({ risks: { escalation: unjudged, other: makeRiskJudgement() } })).toEqual([]);
    expect(judged({ risks: { escalation: makeRiskJudgement({ severity: undefined }) } })).toHaveLength(1);
    expect(judged({ implications: {} })).toEqual([]);
    const silent = makeImplicationJudgement({ change: undefined, likelihood: undefined });
    expect(judged({ implications: { i1: silent } })).toEqual([]);
  });
});
