import { counted, day, harm, listed, number, percentAsEntered } from "../format";
import { ADDITIVITY } from "../model/harm-scale";
import { lexiconOf } from "../model/lexicon";
import { own } from "../model/own";
import { MAX_ENUMERATED } from "../scoring/delivery-states";
import { horizonEnd } from "./horizon";
import { labelOf } from "./input-name";
import { lacks } from "./missing-text";
import type { Scored } from "./scored";

/** Something that a result takes for granted, and how it is in this one. */
export type Assumption = { key: string; topic: string; text: string };

/** How the model form reads an effect. */
const FORM_TEXTS = {
  relative: "An effect removes a share of the likelihood (relative form).",
  rate: "An effect removes a share of the rate at which the event occurs (rate form).",
} as const;

/**
 * What a scenario's result rests on beyond its judgements: horizon, point of view, scale and words, how effects are read
 * and combined, what is independent of what, and what is left out (method 9). In sentences.
 */
export function assumptions(
  one: Scored,
  { additivityAccepted }: { additivityAccepted: boolean },
): Assumption[] {
  const { definition, scenario, score } = one;
  const { asOf, horizonMonths, perspective, harmScale, toleranceHarm, lexicon } = definition;
  const missing = lacks(definition, score.missing).map(({ text }) => text);
  const accepted = additivityAccepted
    ? "Accepted for this scale."
    : "Nobody has accepted it for this scale yet.";
  return [
    {
      key: "horizon",
      topic: "Horizon",
      text: `${counted(horizonMonths, "month")} from ${day(asOf)}, to ${day(horizonEnd(asOf, horizonMonths))}: by then a risk has happened or not.`,
    },
    {
      key: "perspective",
      topic: "Whose harm",
      text: perspective ? `Harm as seen by: ${perspective}.` : "Nobody is named whose harm this is.",
    },
    {
      key: "scale",
      topic: "Harm scale",
      text: `Each severity level reaches ${number(harmScale.base)} times as far as the one below; the worst outcome counts ${harm(harmScale.top)}.`,
    },
    { key: "additivity", topic: "Harm points add up", text: `${ADDITIVITY} ${accepted}` },
    { key: "tolerance", topic: "Tolerance", text: `${harm(toleranceHarm)} of expected harm may remain.` },
    {
      key: "words",
      topic: "Likelihood words",
      text: `${lexiconOf(lexicon).name}: a word stands for every number in its range.`,
    },
    { key: "form", topic: "What an effect removes", text: FORM_TEXTS[scenario.modelForm] },
    { key: "overlap", topic: "Overlap", text: overlapText(one) },
    {
      key: "delivery",
      topic: "Delivery",
      text: "Mitigations are delivered or not, independently of one another.",
    },
    {
      key: "risks",
      topic: "Risks together",
      text: "Given what is delivered, risks happen independently of one another.",
    },
    {
      key: "exactness",
      topic: "Exactness",
      text:
        score.basis === "enumeration"
          ? "Exact over every combination of delivered mitigations, each judgement at its mean."
          : `Simulated in part, since more than ${MAX_ENUMERATED} mitigations are included; each judgement at its mean.`,
    },
    {
      key: "missing",
      topic: "Left out",
      text:
        missing.length > 0
          ? `Not judged, and left out, never taken for zero: ${listed(missing)}.`
          : "Nothing.",
    },
  ];
}

function overlapText({ definition, scenario }: Scored): string {
  const judged = definition.risks.flatMap(({ key }) => {
    const overlap = own(scenario.risks, key)?.overlap ?? 0;
    return overlap > 0 ? [`${percentAsEntered(overlap)} for ${labelOf(definition.risks, key)}`] : [];
  });
  return judged.length > 0
    ? `How far the mitigations work on the same cases: ${listed(judged)}; else not at all.`
    : "The mitigations work on different cases of each risk: none overlaps with another.";
}
