import { counted, harm, listed, percent, roughly } from "../format";
import type { Assessment } from "../model/assessment";
import type { ModelForm } from "../model/scenario";
import type { Flip } from "../scoring/flip-search";
import type { Reason } from "../scoring/reasons";
import type { Missing } from "../scoring/score";
import { inputName, inputValue, labelOf } from "./input-name";

/** One reason of a result as one sentence. Numbers are rounded here and nowhere before. */
export function reasonSentence(reason: Reason, assessment: Assessment): string {
  const risk = (key: string) => labelOf(assessment.risks, key);
  const mitigation = (key: string) => labelOf(assessment.mitigations, key);
  switch (reason.kind) {
    case "left-out":
      return leftOut(reason.missing, assessment);
    case "simulated":
      return `${counted(reason.count, "mitigation")} are included and exact results are computed for at most ${reason.most}, so part of the result is simulated.`;
    case "tolerance":
      return `The residual total of ${harm(reason.total)} is ${reason.side} the tolerance of ${harm(reason.tolerance)}.`;
    case "top-risk":
      return `${risk(reason.risk)} is the largest residual risk, with ${harm(reason.residual)} of ${harm(reason.total)}.`;
    case "binds":
      return reason.side === "within"
        ? `The total stays within the tolerance only while ${mitigation(reason.mitigation)} is delivered with at least ${percent(reason.breakEven)} (now ${percent(reason.delivery)}).`
        : `The total would come within the tolerance if ${mitigation(reason.mitigation)} were delivered with at least ${percent(reason.breakEven)} (now ${percent(reason.delivery)}).`;
    case "scale-decides-top":
      return `Which risk is on top depends on the harm scale: ${listed(topRanges(reason.tops).map(({ risk: key, range }) => `${risk(key)} with a factor of ${range} between levels`))}.`;
    case "form-decides":
      return reason.decides === "tolerance"
        ? `The model form decides on the tolerance: ${harm(reason.total)} in ${reason.form} form, ${harm(reason.otherTotal)} in ${otherForm(reason.form)} form.`
        : `The model form decides which risk is on top: it changes between ${reason.form} and ${otherForm(reason.form)} form.`;
    case "form-matters":
      return `The model form moves ${risk(reason.risk)}: ${percent(reason.likelihood)} in ${reason.form} form, ${percent(reason.otherLikelihood)} in ${otherForm(reason.form)} form.`;
    case "overlap-decides":
      return `How far the mitigations overlap decides on the tolerance of ${harm(reason.tolerance)}: ${harm(reason.best)} at best, ${harm(reason.worst)} at worst.`;
    case "backfires":
      return `${mitigation(reason.effect.mitigation)} raises ${listed(reason.effect.raises.map(risk))} and is a ${reason.effect.verdict === "neutral" ? "mitigation without net effect" : reason.effect.verdict}: it removes ${harm(reason.effect.removes)} and adds ${harm(reason.effect.adds)}.`;
    case "raised":
      return `${risk(reason.risk)} is larger with the mitigations than without: ${harm(reason.residual)} against ${harm(reason.inherent)}.`;
    case "flips-tolerance":
      return `${moveText(reason.flip, assessment)} would bring the total ${reason.flipsTo} the tolerance.`;
    case "flips-top":
      return `${moveText(reason.flip, assessment)} would put ${risk(reason.flipsTo)} above ${risk(reason.now)}.`;
    case "on-the-edge":
      return reason.of === "tolerance"
        ? "The total lies on the tolerance itself: any change decides."
        : "Two risks share the top: any change decides between them.";
    default:
      return reason satisfies never;
  }
}

function leftOut({ field, key }: Missing, { risks, mitigations }: Assessment): string {
  return field === "delivery"
    ? `${labelOf(mitigations, key)} is left out: its delivery is not judged.`
    : `${labelOf(risks, key)} is left out: its ${field} is not judged.`;
}

function otherForm(form: ModelForm): ModelForm {
  return form === "relative" ? "rate" : "relative";
}

/** Neighbouring bases with the same risk on top as one range: "2–3.16", "5–10". */
function topRanges(tops: readonly { base: number; risk: string }[]): { risk: string; range: string }[] {
  const runs: { risk: string; from: number; to: number }[] = [];
  for (const { base, risk } of tops) {
    const last = runs.at(-1);
    if (last?.risk === risk) last.to = base;
    else runs.push({ risk, from: base, to: base });
  }
  return runs.map(({ risk, from, to }) => {
    return { risk, range: from === to ? roughly(from) : `${roughly(from)}–${roughly(to)}` };
  });
}

/** A flip as the subject of a sentence: one move spelled out, or how far all have to move. */
function moveText({ notches, changes }: Flip, assessment: Assessment): string {
  const distance = `${roughly(notches)} ${roughly(notches) === "1" ? "notch" : "notches"}`;
  const [only, ...others] = changes;
  if (only && others.length === 0) {
    const { input, from, to } = only;
    return `Moving ${inputName(input, assessment)} from ${inputValue(input, from)} to ${inputValue(input, to)} (${distance})`;
  }
  return `Moving ${counted(changes.length, "input")} together by ${distance} each`;
}
