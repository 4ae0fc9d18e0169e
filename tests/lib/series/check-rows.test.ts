import { expect, test } from "vitest";
import { exampleFile } from "@/lib/frameworks/example";
import type { Check } from "@/lib/scoring/checks";
import { checksOf } from "@/lib/scoring/checks";
import { checkRows } from "@/lib/series/check-rows";
import { confidenceSentences, mixesLikelihood } from "@/lib/series/judgement-sentence";
import { makeAssessment, makeImplication } from "../../make";

const definition = makeAssessment({
  implications: [makeImplication({ key: "deterrence", label: "Deterrence of aggression" })],
});
const risk = (field: string) => ["risks", "escalation", field];
const pair = (field: string) => ["effects", "hotline", "escalation", field];

const SAID: [Check, string, RegExp][] = [
  [
    { kind: "wide-for-high", path: risk("confidence"), field: "likelihood", width: 0.7 - 0.1 },
    "risks.escalation.confidence",
    /^The likelihood of Escalation is stated with a range of 60 points\. .*narrow the range, or lower the confidence\.$/,
  ],
  [
    { kind: "wide-for-high", path: pair("confidence"), field: "severity", width: 0.51 },
    "effects.hotline.escalation.confidence",
    /^The effect of Hotline on the severity of Escalation is stated with a range of 51 points\. /,
  ],
  [
    { kind: "narrow-for-low", path: ["mitigations", "hotline", "confidence"], field: "delivery", width: 0 },
    "mitigations.hotline.confidence",
    /^The delivery of Hotline is stated as one number\. With low confidence/,
  ],
  [
    { kind: "narrow-for-low", path: risk("confidence"), field: "likelihood", width: 0.01 },
    "risks.escalation.confidence",
    /with a range of 1 point\. With low confidence/,
  ],
  [
    { kind: "high-without-sources", path: risk("confidence"), sources: 0 },
    "risks.escalation.confidence",
    /^Escalation rests on no independent source graded B2 or better\. High confidence takes two/,
  ],
  [
    { kind: "high-without-sources", path: pair("confidence"), sources: 1 },
    "effects.hotline.escalation.confidence",
    /^Hotline on Escalation rests on 1 independent source graded B2 or better\./,
  ],
  [
    { kind: "high-despite-doubt", path: risk("confidence"), evidence: ["e1", "e2"] },
    "risks.escalation.confidence",
    /^Escalation cites 2 pieces of evidence graded E or 5, unreliable or improbable\. High confidence waits/,
  ],
  [
    { kind: "no-reason", path: risk("rationale") },
    "risks.escalation.rationale",
    /^Escalation is judged without a reason\. .*say in a sentence why it was judged so\.$/,
  ],
  [
    { kind: "no-effect", path: ["effects", "hotline", "escalation", "likelihood"] },
    "effects.hotline.escalation.likelihood",
    /^No effect of Hotline on any risk is judged, so it counts as doing nothing: say what it takes off/,
  ],
  [
    { kind: "no-confidence-reasons", path: risk("confidenceReasons") },
    "risks.escalation.confidenceReasons",
    /^Escalation names a confidence without its reasons\./,
  ],
  [
    {
      kind: "same-event",
      path: ["implications", "deterrence", "sameEventAs"],
      implication: "deterrence",
      risks: ["escalation"],
    },
    "implications.deterrence.sameEventAs",
    /^Deterrence of aggression and Escalation may describe one event from two sides\. Say which risk it is the reverse of, or that it is of none, so that nobody counts it twice\.$/,
  ],
  [
    { kind: "shared-origin", path: risk("evidence"), pieces: 5, origins: 1 },
    "risks.escalation.evidence",
    /^Escalation cites 5 pieces of evidence of 1 independent origin\. What began in one place counts once/,
  ],
];

test.each(SAID)("%o leads to its field and explains itself", (check, anchor, said) => {
  const [row] = checkRows(definition, [check]);
  expect(row).toMatchObject({ kind: check.kind, anchor });
  expect(row?.text).toMatch(said);
});

test("confidence and likelihood never share a sentence", () => {
  const rows = checkRows(
    definition,
    SAID.map(([check]) => check),
  );
  for (const { text } of rows)
    for (const sentence of text.split(/(?<=\.) /)) expect(mixesLikelihood(sentence), sentence).toBe(false);
});

test("the worked example leaves nothing to ask, until its link is taken away", () => {
  for (const scenario of exampleFile.scenarios) {
    expect(checkRows(exampleFile, checksOf(exampleFile, scenario))).toEqual([]);
    const implications = Object.fromEntries(
      Object.entries(scenario.implications).map(([key, { sameEventAs: _link, ...judged }]) => [key, judged]),
    );
    expect(checkRows(exampleFile, checksOf(exampleFile, { ...scenario, implications }))).toEqual([
      {
        kind: "same-event",
        text: "Deterrence of aggression and Escalation may describe one event from two sides. Say which risk it is the reverse of, or that it is of none, so that nobody counts it twice.",
        anchor: "implications.deterrence.sameEventAs",
      },
    ]);
  }
});

test("the worked example's grounds are clauses that its confidence can be worded with", () => {
  for (const { risks, impacts, implications } of exampleFile.scenarios)
    for (const judged of [risks, impacts, implications].flatMap((record) => Object.values(record))) {
      const { confidence: level, confidenceReasons: because, wouldChangeIf } = judged;
      const said = level ? confidenceSentences({ level, because, wouldChangeIf }) : [];
      expect(said).toHaveLength(1);
      expect(said[0]).toMatch(/^Our confidence is (low|moderate|high) because [a-z]/);
    }
});
