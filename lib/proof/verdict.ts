import { counted, listed } from "../format";
import { type Held, isHeld } from "./held";
import type { Proof } from "./proof";

/** One scenario of a proof as it is stored here now; null where it is not here. */
export type FoundScenario = { title: string; version: number; inputsHash: string } | null;

/** What was found of a proof: its scenarios in their order, the method of this version, and its numbers computed again. */
export type Findings = {
  proof: Proof;
  found: readonly FoundScenario[];
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
export function verdict({ proof, found, methodVersion, numbers }: Findings): Verdict {
  const missing = proof.scenarios.filter((_, index) => !found[index]);
  if (missing.length > 0) return notHere(proof, missing);
  const inputs = changedInputs(proof, found);
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
  if (isHeld(numbers))
    return { kind: "holds", title: "It still holds", reasons: [...reasons, ...same(numbers, proof)] };
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
  "The judgements and the method are those that the file names. So the file was changed after it was made, or another program made it.";

function notHere({ assessment, scenarios }: Proof, missing: Proof["scenarios"]): Verdict {
  const names = listed(missing.map(({ title }) => `“${title}”`));
  const verb = missing.length === 1 ? "is" : "are";
  const whole = missing.length === scenarios.length;
  return {
    kind: "unknown",
    title: whole ? "What it was computed from is not here" : "Not all it was computed from is here",
    reasons: [
      `${names} of “${assessment.title}” ${verb} not among the assessments of this installation, or ${verb} in its bin. What the file says of itself stands below.`,
    ],
  };
}

function changedInputs({ scenarios }: Proof, found: readonly FoundScenario[]): string[] {
  return scenarios.flatMap(({ title, version, inputsHash }, index) => {
    const now = found[index];
    if (!now || now.inputsHash === inputsHash) return [];
    const versions = version === null ? "" : ` (version ${version} then, ${now.version} now)`;
    return [`What “${title}” is computed from was changed since${versions}.`];
  });
}

function same({ compared, reworded, finding }: Held, { figure }: Proof): string[] {
  return [
    `${counted(compared, "number")} computed again, and every one is the same.`,
    ...(reworded.length > 0
      ? [`${counted(reworded.length, "text reads", "texts read")} otherwise now.`]
      : []),
    ...(finding !== figure.finding ? [`The finding is now: “${finding}”.`] : []),
  ];
}

function changed({ compared, changes, gone, added }: Held): string {
  const parts = [
    changes.length > 0 && `${changes.length} of ${counted(compared, "number")} are others now`,
    gone.length > 0 && `${counted(gone.length, "row")} no longer there`,
    added.length > 0 && `${counted(added.length, "row")} new`,
  ].filter((part) => part !== false);
  return `Computed again: ${listed(parts)}.`;
}
