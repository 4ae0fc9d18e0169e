import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LEXICONS, type Lexicon, lexiconOf } from "@/lib/model/lexicon";
import { flipReasons, type Reason, reasonsOf } from "@/lib/scoring/reasons";
import { inputName, inputValue } from "@/lib/series/input-name";
import {
  confidenceSentences,
  deadline,
  likelihoodSentence,
  mitigatedSentence,
  mixesLikelihood,
  wordsFor,
} from "@/lib/series/judgement-sentence";
import { reasonSentence } from "@/lib/series/reason-sentence";
import { anyFile } from "../../fixtures/any-scenario";
import { goldenFile } from "../../fixtures/vectors";

const icd = lexiconOf("icd-203");
const thin = (text: string) => text.replaceAll("\u202f", " ");
const claim = (likelihood: number, interval?: { min: number; max: number }) => {
  return { event: "“Escalation” happens", by: "23 Nov 2028", likelihood, interval };
};
const said = (likelihood: number, lexicon = icd) => thin(likelihoodSentence(claim(likelihood), lexicon));

/** Bands with gaps between them, as the PHIA yardstick has. */
const gapped: Lexicon = {
  id: "gapped",
  name: "Gapped",
  source: "made for this test",
  verified: false,
  terms: [
    { term: "remote chance", min: 0, max: 0.05 },
    { term: "highly unlikely", min: 0.1, max: 0.2 },
    { term: "realistic possibility", min: 0.4, max: 0.5 },
    { term: "almost certain", min: 0.95, max: 1 },
  ],
};

describe("a likelihood in words", () => {
  test("is said with its range and the best number, event and date (method 9.7)", () => {
    expect(said(0.325)).toBe(
      "We assess it is unlikely (20–45 %; best 33 %) that “Escalation” happens by 23 Nov 2028.",
    );
  });

  test("with the mitigations, and where it lies four times in five", () => {
    expect(thin(mitigatedSentence(claim(0.150464, { min: 0.1, max: 0.2 }), icd))).toBe(
      "With the mitigations in the document we assess it is very unlikely (5–20 %; best 15 %, 80 % interval 10–20 %) that “Escalation” happens by 23 Nov 2028.",
    );
  });

  test.each([
    [0.05, ["almost no chance", "very unlikely"], "1–20 %"],
    [0.2, ["very unlikely", "unlikely"], "5–45 %"],
    [0.45, ["unlikely", "roughly even chance"], "20–55 %"],
    [0.55, ["roughly even chance", "likely"], "45–80 %"],
    [0.8, ["likely", "very likely"], "55–95 %"],
    [0.95, ["very likely", "almost certain"], "80–99 %"],
  ])("%s lies on a boundary and prints both terms", (likelihood, terms, range) => {
    expect(wordsFor(icd, likelihood).map(({ term }) => term)).toEqual(terms);
    expect(said(likelihood)).toContain(`between “${terms[0]}” and “${terms[1]}” (${range}; best`);
  });

  test("a mean that misses a boundary in its last bits lies on it", () => {
    expect(wordsFor(icd, 0.1 + 0.35)).toHaveLength(2);
    expect(wordsFor(icd, 0.450001)).toHaveLength(1);
  });

  test("the outer bounds have one word, and beyond them there is none", () => {
    expect([0.01, 0.99].map((p) => wordsFor(icd, p).map(({ term }) => term))).toEqual([
      ["almost no chance"],
      ["almost certain"],
    ]);
    expect(said(0.004)).toBe("We assess a likelihood of 0.4 % that “Escalation” happens by 23 Nov 2028.");
    expect(said(0.995)).toContain("a likelihood of 99.5 % that");
  });

  test("a number in a gap between bands prints no word", () => {
    for (const likelihood of [0.07, 0.22, 0.37, 0.7, 0.92]) {
      expect(wordsFor(gapped, likelihood)).toEqual([]);
      expect(said(likelihood, gapped)).toMatch(/^We assess a likelihood of \d+ % that/);
    }
    expect(thin(likelihoodSentence(claim(0.07, { min: 0.05, max: 0.1 }), gapped))).toContain(
      "a likelihood of 7 % (80 % interval 5–10 %) that",
    );
  });

  test("nouns are said as nouns", () => {
    expect(said(0.03)).toContain("We assess there is almost no chance (");
    expect(said(0.5)).toContain("We assess there is a roughly even chance (");
    expect(said(0.03, gapped)).toContain("We assess there is a remote chance (");
    expect(said(0.45, gapped)).toContain("We assess there is a realistic possibility (");
    const levels = { ...gapped, terms: [{ term: "very high", min: 0.96, max: 1 }] };
    expect(said(0.97, levels)).toContain("We assess a likelihood that is very high (");
  });

  test("the deadline is the assessment's day and horizon, and the last day of a month that is shorter", () => {
    expect(deadline({ asOf: "2026-11-23", horizonMonths: 24 })).toBe("23 Nov 2028");
    expect(deadline({ asOf: "2026-08-31", horizonMonths: 6 })).toBe("28 Feb 2027");
    expect(deadline({ asOf: "2026-12-31", horizonMonths: 1 })).toBe("31 Jan 2027");
  });
});

describe("confidence", () => {
  test("has its own sentence with its reason and what would change it", () => {
    expect(
      confidenceSentences({
        level: "moderate",
        because: "two sources agree.",
        wouldChangeIf: "one withdrew",
      }),
    ).toEqual(["Our confidence is moderate because two sources agree; it would change if one withdrew."]);
    expect(confidenceSentences({ level: "low" })).toEqual(["Our confidence is low."]);
    expect(confidenceSentences({ level: "high", wouldChangeIf: "talks failed" })).toEqual([
      "Our confidence is high; it would change if talks failed.",
    ]);
  });

  test("a reason that speaks of likelihood gets a sentence apart", () => {
    const sentences = confidenceSentences({
      level: "high",
      because: "both call it very likely",
      wouldChangeIf: "odds fell",
    });
    expect(sentences).toEqual([
      "Our confidence is high.",
      "The ground given for this: both call it very likely.",
      "What would change this: odds fell.",
    ]);
  });

  test("a mixture of both is recognised by word and by number", () => {
    for (const mixed of [
      "We judge with high confidence that it is likely.",
      "Our confidence is low that there is a remote chance.",
      "With moderate confidence: 40 %.",
      "Our confidence in this is high, and its probability too.",
    ])
      expect(mixesLikelihood(mixed)).toBe(true);
    for (const clean of [
      "Our confidence is low.",
      "It is unlikely (20–45 %).",
      "The likelihood of Confidence-building measures failing is 20 %.",
    ])
      expect(mixesLikelihood(clean)).toBe(false);
  });
});

describe("reasons in sentences", () => {
  const [baseline] = goldenFile.scenarios;
  if (!baseline) throw new Error("the golden file has no scenario");
  const assessment = { ...goldenFile, toleranceHarm: 7 };
  const tell = (reasons: readonly Reason[]) =>
    reasons.map((reason) => thin(reasonSentence(reason, assessment)));

  test("golden at 7 harm points, whole", () => {
    const label = (key: string) => goldenFile.risks.find((risk) => risk.key === key)?.label;
    const name = (key: string) => goldenFile.mitigations.find((mitigation) => mitigation.key === key)?.label;
    expect(tell(reasonsOf(assessment, baseline))).toEqual([
      "The residual total of 6.59 hp is within the tolerance of 7.00 hp.",
      `${label("competition")} is the largest residual risk, with 3.20 hp of 6.59 hp.`,
      `The total stays within the tolerance only while ${name("communication")} is delivered with at least 75 % (now 90 %).`,
      `The total stays within the tolerance only while ${name("norms")} is delivered with at least 61 % (now 80 %).`,
      `The total stays within the tolerance only while ${name("diplomacy")} is delivered with at least 56 % (now 70 %).`,
      `Which risk is on top depends on the harm scale: ${label("competition")} with a factor of 2–3.16 between levels and ${label("escalation")} with a factor of 5–10 between levels.`,
      "The model form decides on the tolerance: 6.59 hp in relative form, 7.79 hp in rate form.",
      `The model form moves ${label("stability")}: 30 % in relative form, 39 % in rate form.`,
      `The model form moves ${label("competition")}: 66 % in relative form, 79 % in rate form.`,
      "How far the mitigations overlap decides on the tolerance of 7.00 hp: 5.45 hp at best, 9.50 hp at worst.",
    ]);
  });

  const flip = (...inputs: string[]) => {
    return { notches: 2, changes: inputs.map((input) => ({ input, from: 0.5, to: 0.4 })) };
  };
  const two = {
    ...goldenFile,
    risks: [
      { key: "r", label: "Risk" },
      { key: "s", label: "Second" },
    ],
    mitigations: [{ key: "m", label: "Norms" }],
  };
  const cases: [Reason, string][] = [
    [
      { kind: "left-out", missing: { path: [], field: "severity", key: "r" } },
      "Risk is left out: its severity is not judged.",
    ],
    [
      { kind: "left-out", missing: { path: [], field: "delivery", key: "m" } },
      "Norms is left out: its delivery is not judged.",
    ],
    [
      { kind: "simulated", count: 13, most: 12 },
      "13 mitigations are included and exact results are computed for at most 12, so part of the result is simulated.",
    ],
    [
      { kind: "binds", mitigation: "m", delivery: 0.5, breakEven: 0.7, side: "above" },
      "The total would come within the tolerance if Norms were delivered with at least 70 % (now 50 %).",
    ],
    [
      { kind: "form-decides", form: "rate", total: 1, otherTotal: 2, decides: "top-risk" },
      "The model form decides which risk is on top: it changes between rate and relative form.",
    ],
    [
      {
        kind: "backfires",
        effect: { mitigation: "m", verdict: "net harmer", net: -2, removes: 1, adds: 3, raises: ["r", "s"] },
      },
      "Norms raises Risk and Second and is a net harmer: it removes 1.00 hp and adds 3.00 hp.",
    ],
    [
      { kind: "raised", risk: "r", inherent: 1, residual: 2 },
      "Risk is larger with the mitigations than without: 2.00 hp against 1.00 hp.",
    ],
    [
      { kind: "flips-tolerance", now: "within", flipsTo: "above", flip: flip("mitigation:m:delivery") },
      "Moving the delivery of Norms from 50 % to 40 % (2 notches) would bring the total above the tolerance.",
    ],
    [
      { kind: "flips-tolerance", now: "above", flipsTo: "within", flip: { ...flip("a", "b"), notches: 1 } },
      "Moving 2 inputs together by 1 notch each would bring the total within the tolerance.",
    ],
    [
      { kind: "flips-top", now: "r", flipsTo: "s", flip: flip("effect:m:r:likelihood") },
      "Moving the effect of Norms on the likelihood of Risk from 50 % to 40 % (2 notches) would put Second above Risk.",
    ],
    [{ kind: "on-the-edge", of: "tolerance" }, "The total lies on the tolerance itself: any change decides."],
    [{ kind: "on-the-edge", of: "top-risk" }, "Two risks share the top: any change decides between them."],
  ];

  test.each(cases)("%j", (reason, sentence) => {
    const items = { category: "other" as const, statement: "", resolution: "" };
    const assessment = {
      ...two,
      risks: two.risks.map((risk) => ({ ...items, ...risk })),
      mitigations: two.mitigations.map((each) => ({ statement: "", ...each })),
    };
    expect(thin(reasonSentence(reason, assessment))).toBe(sentence);
  });

  test("inputs are named by what they are, with their own unit, and by their key where nobody has a label", () => {
    expect(inputName("risk:gone:severity", goldenFile)).toBe("the severity of gone");
    expect(inputName("effect:gone:away:backfire", goldenFile)).toBe("the backfire of gone on away");
    expect(inputValue("risk:r:severity", 18.78).replace("\u202f", " ")).toBe("18.8 hp");
    expect(inputValue("effect:m:r:severity", 0.3).replace("\u202f", " ")).toBe("30 %");
    expect(inputValue("effect:m:r:backfire", 2.5)).toBe("a factor of 2.5");
  });
});

describe("every sentence that can be produced", () => {
  const clean = (sentence: string) => {
    expect(mixesLikelihood(sentence), sentence).toBe(false);
    expect(sentence, sentence).toMatch(/^\p{Lu}.*[^.]\.$|^[rm]\d .*[^.]\.$/u);
    expect(sentence).not.toMatch(/undefined|NaN|null|Infinity|\[object/);
  };

  test("never states confidence and likelihood together", () => {
    fc.assert(
      fc.property(anyFile, ({ scenarios: [any], ...assessment }) => {
        for (const reason of [...reasonsOf(assessment, any), ...flipReasons(assessment, any)])
          clean(reasonSentence(reason, assessment));
      }),
      // Each run searches for flips.
      { numRuns: 40 },
    );
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(probability, fc.constantFrom(...LEXICONS, gapped), (likelihood, lexicon) => {
        clean(likelihoodSentence(claim(likelihood), lexicon));
        clean(mitigatedSentence(claim(likelihood, { min: likelihood / 2, max: likelihood }), lexicon));
      }),
    );
    const text = fc.constantFrom(
      "",
      "it is very likely",
      "the probability fell",
      "sources agree",
      "40 % say so",
    );
    fc.assert(
      fc.property(
        fc.constantFrom("low" as const, "moderate" as const, "high" as const),
        text,
        text,
        (level, because, wouldChangeIf) => {
          for (const sentence of confidenceSentences({ level, because, wouldChangeIf })) clean(sentence);
        },
      ),
    );
  });
});
