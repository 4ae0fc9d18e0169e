import { counted, harm, listed } from "../format";
import { own } from "../model/own";
import type { RiskJudgement } from "../model/risk";
import { judgedItems } from "../scoring/judged-items";
import { labelOf } from "../series/input-name";
import { confidenceSentences } from "../series/judgement-sentence";
import { leading } from "../series/leading";
import type { Scored } from "../series/scored";
import { type Block, heading } from "./block";

const HEADING = heading(2, "How firm the ground is");
const LEVELS = ["high", "moderate", "low"] as const;
/** A longer text would leave no room for the findings; it stands in the register. */
const SHORT = 400;

/**
 * How firm the ground of one scenario's risks is, in sentences of its own: never in one with a likelihood (method 1.6).
 * How many are held how firmly, and why the largest of what remains is.
 */
export function confidenceBlocks(one: Scored): Block[] {
  const { definition, scenario, score } = one;
  const counts = confidenceCounts(one);
  if (counts === null) return [];
  const top = largestOf(score);
  const judged = top && own(scenario.risks, top.key);
  return [
    HEADING,
    { kind: "text", text: `Of ${counts}. It changes no number.` },
    ...(top && judged?.confidence
      ? [{ kind: "text", text: onTop(labelOf(definition.risks, top.key), judged) } as const]
      : []),
  ];
}

/** The counts of several scenarios, one below the other. */
export function confidencesBlocks(all: readonly Scored[]): Block[] {
  const items = all.flatMap((one) => {
    const counts = confidenceCounts(one);
    return counts === null ? [] : [`“${one.scenario.title}”: of ${counts}.`];
  });
  return items.length > 0 ? [HEADING, { kind: "list", items }] : [];
}

/** The one risk of which most remains; null where two are written alike, and where nothing is scored. */
function largestOf({ plugIn }: Scored["score"]): { key: string } | null {
  const found = leading(plugIn?.risks ?? [], ({ residual }) => residual, harm);
  const [first, second] = found?.leaders ?? [];
  return first && !second ? first : null;
}

function confidenceCounts({ definition, scenario }: Scored): string | null {
  const judged = judgedItems(definition, scenario).flatMap(({ path: [list, key = ""], isJudged }) =>
    list === "risks" && isJudged ? (own(scenario.risks, key) ?? []) : [],
  );
  if (judged.length === 0) return null;
  const counts = LEVELS.flatMap((level) => {
    const count = judged.filter((each) => each.confidence === level).length;
    return count > 0 ? [`${level} in ${count}`] : [];
  });
  const unsaid = judged.filter((each) => each.confidence === undefined).length;
  const all = [...counts, ...(unsaid > 0 ? [`not stated in ${unsaid}`] : [])];
  return `${counted(judged.length, "judged risk")}, our confidence is ${listed(all)}`;
}

function onTop(label: string, judged: RiskJudgement): string {
  const { confidence: level, confidenceReasons, wouldChangeIf } = judged;
  if (!level) return "";
  const said = confidenceSentences({
    level,
    because: short(confidenceReasons),
    wouldChangeIf: short(wouldChangeIf),
  });
  return [`The largest part of what remains is ${label}.`, ...said].join(" ");
}

function short(text: string | undefined): string | undefined {
  return text && text.length > SHORT ? `${text.slice(0, SHORT)}… (in full in Annex A)` : text;
}
