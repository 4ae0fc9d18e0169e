import { counted, listed, number } from "../format";
import type { Assessment } from "../model/assessment";
import type { Check } from "../scoring/checks";
import { itemName } from "./field-name";
import { inputName, labelOf } from "./input-name";

/** A check of the reasoning in words, and the place in the scoring form where it is settled. */
export type CheckRow = { kind: Check["kind"]; text: string; anchor: string };

/**
 * Each check as what was found, and, in a sentence of its own, why it matters and what settles it: confidence never
 * shares a sentence with a likelihood (method 1.6). The anchor is the path of the field joined by dots.
 */
export function checkRows(definition: Assessment, checks: readonly Check[]): CheckRow[] {
  return checks.map((check) => ({
    kind: check.kind,
    text: checkText(check, definition),
    anchor: check.path.join("."),
  }));
}

function checkText(check: Check, definition: Assessment): string {
  const item = itemName(check.path, definition);
  switch (check.kind) {
    case "wide-for-high":
      return `${stated(check, definition)} So wide a range says that much is open, high confidence that the ground is firm: narrow the range, or lower the confidence.`;
    case "narrow-for-low":
      return `${stated(check, definition)} With low confidence, so exact a figure claims more than is known: widen the range, or say what makes the ground firmer.`;
    case "high-without-sources":
      return `${item} rests on ${check.sources === 0 ? "no independent source" : counted(check.sources, "independent source")} graded B2 or better. High confidence takes two, because one alone can be wrong unnoticed: add another, or lower the confidence.`;
    case "high-despite-doubt":
      return `${item} cites ${counted(check.evidence.length, "piece of evidence", "pieces of evidence")} graded E or 5, unreliable or improbable. High confidence waits until that is settled: grade it anew if it was checked, cite it no longer, or lower the confidence.`;
    case "no-reason":
      return `${item} is judged without a reason. Others can weigh a judgement only by its reason: say in a sentence why it was judged so.`;
    case "no-effect":
      return `No effect of ${labelOf(definition.mitigations, check.path[1] ?? "")} on any risk is judged, so it counts as doing nothing: say what it takes off, or that it takes off none.`;
    case "no-confidence-reasons":
      return `${item} names a confidence without its reasons. The level alone can't be questioned: say how good the information, the argument and the agreement are.`;
    case "same-event":
      return `${item} and ${listed(check.risks.map((key) => labelOf(definition.risks, key)))} may describe one event from two sides. Say which risk it is the reverse of, or that it is of none, so that nobody counts it twice.`;
    case "shared-origin":
      return `${item} cites ${counted(check.pieces, "piece of evidence", "pieces of evidence")} of ${counted(check.origins, "independent origin")}. What began in one place counts once, however often it is reported: add a source that began elsewhere, or count ${check.origins}.`;
    default:
      return check satisfies never;
  }
}

type IntervalCheck = Extract<Check, { width: number }>;

/** "The likelihood of Escalation is stated with a range of 60 points." */
function stated({ path, field, width }: IntervalCheck, definition: Assessment): string {
  const [list = "", key = "", risk = ""] = path;
  const name =
    list === "effects"
      ? inputName(`effect:${key}:${risk}:${field}`, definition)
      : `the ${field} of ${itemName(path, definition)}`;
  const points = number(width * 100);
  const range =
    width === 0 ? "as one number" : `with a range of ${points} ${points === "1" ? "point" : "points"}`;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} is stated ${range}.`;
}
