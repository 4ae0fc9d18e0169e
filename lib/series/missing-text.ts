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

/** The missing judgements as one phrase: "likelihood of Escalation missing"; beyond three, how many more there are. */
export function lacksPhrase(found: readonly Lack[]): string {
  const named = found.slice(0, SHOWN).map(({ text }) => text);
  const more = found.length - named.length;
  return `${named.join(", ")}${more > 0 ? ` and ${more} more` : ""} missing`;
}
