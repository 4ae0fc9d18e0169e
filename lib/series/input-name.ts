import { harm, percent, roughly } from "../format";
import type { Assessment } from "../model/assessment";
import type { Key } from "../model/key";

/** The name a reader knows an item of an assessment by: its label, or its key where the list has no such item. */
export function labelOf(items: readonly { key: Key; label: string }[], key: Key): string {
  return items.find((item) => item.key === key)?.label ?? key;
}

/** An input by its key as a phrase: "the delivery of Norms", "the effect of Norms on the likelihood of Escalation". */
export function inputName(
  input: string,
  { risks, mitigations }: Pick<Assessment, "risks" | "mitigations">,
): string {
  const [kind, first = "", second = "", third = ""] = input.split(":");
  if (kind === "risk") return `the ${second} of ${labelOf(risks, first)}`;
  if (kind === "mitigation") return `the ${second} of ${labelOf(mitigations, first)}`;
  const [by, on] = [labelOf(mitigations, first), labelOf(risks, second)];
  if (third === "backfire") return `the backfire of ${by} on ${on}`;
  return `the effect of ${by} on the ${third} of ${on}`;
}

/** The same where a row or a sentence begins with it: "Delivery of Norms". */
export function capitalisedInput(
  input: string,
  assessment: Pick<Assessment, "risks" | "mitigations">,
): string {
  const bare = inputName(input, assessment).replace(/^the /, "");
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** A value of that input with its unit: harm points of a risk's severity, a factor of a backfire, else per cent. */
export function inputValue(input: string, value: number): string {
  if (input.startsWith("risk:") && input.endsWith(":severity")) return harm(value);
  return input.endsWith(":backfire") ? `a factor of ${roughly(value)}` : percent(value);
}
