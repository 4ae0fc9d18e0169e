import { firstFew } from "../format";
import type { Assessment } from "../model/assessment";
import type { Missing } from "../scoring/score";

/** A judgement that lacks, in words, and the place in the scoring form where it is entered. */
export type Lack = { text: string; anchor: string };

/** Each missing judgement as "likelihood of Escalation", with the path of its field joined by dots. */
export function lacks(definition: Assessment, missing: readonly Missing[]): Lack[] {
  return missing.map(({ path, field, key }) => {
    const items = field === "delivery" ? definition.mitigations : definition.risks;
    const label = items.find((item) => item.key === key)?.label ?? key;
    return { text: `${field} of ${label}`, anchor: path.join(".") };
  });
}

const SHOWN = 3;

/** The missing judgements as one phrase: "likelihood of Escalation missing"; beyond four, three and how many more. */
export function lacksPhrase(found: readonly Lack[]): string {
  const { shown, more } = firstFew(found, SHOWN);
  return `${shown.map(({ text }) => text).join(", ")}${more > 0 ? ` and ${more} more` : ""} missing`;
}
