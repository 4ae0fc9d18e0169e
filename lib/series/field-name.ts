import type { Assessment } from "../model/assessment";
import { labelOf } from "./input-name";

const WORDS: Record<string, string> = {
  modelForm: "what a share of the likelihood means",
  rationale: "reason",
  confidenceReasons: "reasons for the confidence",
  wouldChangeIf: "what would change it",
  sameEventAs: "the same event as",
  strength: "influence",
};

/** A field of a judgement as a page calls it: "likelihood", "reason". */
export function fieldWord(field: string): string {
  return WORDS[field] ?? field;
}

/** The risk that an implication is the same event as; an empty text where nobody said. */
export function sameEventText(
  sameEventAs: string | null | undefined,
  { risks }: Pick<Assessment, "risks">,
): string {
  if (sameEventAs === undefined) return "";
  return sameEventAs === null ? "none of the risks" : labelOf(risks, sameEventAs);
}

/** What a judgement is about, by its path: "Escalation", "Hotline on Escalation"; an empty text for the scenario itself. */
export function itemName([list, key = "", on = ""]: readonly string[], definition: Assessment): string {
  switch (list) {
    case "effects":
      return `${labelOf(definition.mitigations, key)} on ${labelOf(definition.risks, on)}`;
    case "influences":
      return `${labelOf(definition.impacts, key)} on ${labelOf(definition.implications, on)}`;
    case "risks":
    case "mitigations":
    case "impacts":
    case "implications":
      return labelOf(definition[list], key);
    default:
      return "";
  }
}
