import { counted, listed } from "../format";
import { type Held, isHeld } from "./held";
import type { Proof } from "./proof";

/** One scenario of a proof as it is stored here now; null where it is not here. */
export type FoundScenario = { title: string; version: number; inputsHash: string } | null;

/**
 * What was found of a proof: its scenarios and those they were drawn with, in their order, the method of this version, and
 * its numbers computed again.
 */
export type Findings = {
  proof: Proof;
  found: readonly FoundScenario[];
  foundWith: readonly FoundScenario[];
  methodVersion: string;
  /** Null where the figure is not one that is computed again here. */
  numbers: Held | null;
};

/** Whether a figure still holds, as a title and the sentences that say why. */
export type Verdict = { kind: "holds" | "changed" | "unknown"; title: string; reasons: string[] };

/**
 * What is to be said of a figure: that it holds, what of it changed, or that it can't be told here. A number that is
 * another one although judgements and method are the same is said to be so: such a file was changed, or is not ours.
 */
export function verdict(findings: Findings): Verdict {
  const { proof, methodVersion, numbers } = findings;
  const named = eachNamed(findings);
  const missing = named.filter(({ now }) => !now);
  if (missing.length > 0) return notHere(proof, missing, missing.length === named.length);
  const inputs = named.flatMap(changedInputs);
  const method =
    proof.methodVersion === methodVersion
      ? `The method is the same: ${methodVersion}.`
      : `The method is another: ${proof.methodVersion} then, ${methodVersion} now.`;
  const reasons = [...(inputs.length > 0 ? inputs : [SAME_INPUTS]), method];
  if (!numbers)
    return {
      kind: inputs.length > 0 || proof.methodVersion !== methodVersion ? "changed" : "unknown",
      title:
        inputs.length > 0
          ? "What it was computed from has changed"
          : "Its numbers are not computed again here",
      reasons: [...reasons, NOT_AGAIN],
    };
  if (isHeld(numbers)) return standing(numbers, proof, reasons);
  const unexplained = inputs.length === 0 && proof.methodVersion === methodVersion;
  return {
    kind: "changed",
    title: unexplained ? "Its numbers don’t follow from what it names" : "It no longer holds",
    reasons: [...reasons, changed(numbers), ...(unexplained ? [UNEXPLAINED] : [])],
  };
}

const SAME_INPUTS = "The judgements it was computed from are the same.";
const NOT_AGAIN =
  "Its numbers are not computed again here: this version has no such figure, or draws it otherwise. What the file says of itself stands below.";
const UNEXPLAINED =
  "The judgements and the method are those that the file names. So the file was changed after it was made, another program made it, or what no hash holds was worded anew here: names of items, or whose harm it is.";

type Named = { scenario: Proof["scenarios"][number]; now: FoundScenario };

/** All that the numbers hang on, each once: what is shown was drawn with the others as well. */
function eachNamed({ proof, found, foundWith }: Findings): Named[] {
  const all = [
    ...proof.scenarios.map((scenario, index): Named => ({ scenario, now: found[index] ?? null })),
    ...proof.drawnWith.map((scenario, index): Named => ({ scenario, now: foundWith[index] ?? null })),
  ];
  // A stranger's file may name one scenario with two hashes: both are looked at.
  return [...new Map(all.map((one) => [JSON.stringify(one.scenario), one])).values()];
}

function notHere({ assessment }: Proof, missing: readonly Named[], whole: boolean): Verdict {
  const names = listed(missing.map(({ scenario }) => `“${scenario.title}”`));
  const verb = missing.length === 1 ? "is" : "are";
  return {
    kind: "unknown",
    title: whole ? "What it was computed from is not here" : "Not all it was computed from is here",
    reasons: [
      `${names} of “${assessment.title}” ${verb} not among the assessments of this installation, or ${verb} in its bin. What the file says of itself stands below.`,
    ],
  };
}

function changedInputs({ scenario: { title, version, inputsHash }, now }: Named): string[] {
  if (!now || now.inputsHash === inputsHash) return [];
  const versions = version === null ? "" : ` (version ${version} then, ${now.version} now)`;
  return [`What “${title}” is computed from was changed since${versions}.`];
}

/** What is said where no number is another one: how many there are, and whether the words around them are the same. */
function standing(
  { compared, texts, reworded, finding }: Held,
  { figure }: Proof,
  before: string[],
): Verdict {
  const reads = `${counted(reworded.length, "text reads", "texts read")} otherwise now.`;
  const reasons = [
    ...before,
    compared > 0
      ? `${counted(compared, "number")} computed again, and every one is the same.`
      : `It has no numbers to compare, ${texts > 0 ? `and ${counted(texts, "text")}` : "and no texts"}.`,
    ...(reworded.length > 0 ? [reads] : []),
    ...(finding !== figure.finding ? [`The finding is now: “${finding}”.`] : []),
  ];
  const isWorded = reworded.length === 0 && finding === figure.finding;
  if (compared > 0)
    return { kind: "holds", title: isWorded ? "It still holds" : "Its numbers still hold", reasons };
  if (texts === 0) return { kind: "unknown", title: "There is nothing in it to compare", reasons };
  return isWorded
    ? { kind: "holds", title: "It has no numbers, and its texts still hold", reasons }
    : { kind: "changed", title: "It has no numbers, and its texts read otherwise now", reasons };
}

function changed({ compared, changes, gone, added }: Held): string {
  const parts = [
    changes.length > 0 && `${changes.length} of ${counted(compared, "number")} are others now`,
    gone.length > 0 && `${counted(gone.length, "row or column", "rows or columns")} no longer there`,
    added.length > 0 && `${counted(added.length, "row or column", "rows or columns")} new`,
  ].filter((part) => part !== false);
  return `Computed again: ${listed(parts)}.`;
}
