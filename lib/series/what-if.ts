import { harm, harmDifference, harmDifferenceShows, percent } from "../format";
import type { Assessment } from "../model/assessment";
import type { Key } from "../model/key";
import { residualsOf, withChange } from "../scoring/mitigation-change";
import type { PlainModel } from "../scoring/plain-model";
import { labelOf } from "./input-name";

/** What a reader does to a mitigation; `share` is what is left of its effects or of its delivery, in [0, 1]. */
export type WhatIf =
  | { kind: "judged" }
  | { kind: "out"; mitigation: Key }
  | { kind: "weaker" | "delayed"; mitigation: Key; share: number };

/** The numbers of a scenario that are scored, and the names to show them by. */
export type WhatIfTask = {
  model: PlainModel;
  names: { risks: Item[]; mitigations: Item[] };
  tolerance: Assessment["toleranceHarm"];
};
type Item = { key: Key; label: string };

/** One risk, or all, in harm points. */
export type WhatIfRow = { key: string; label: string; judged: number; changed: number; difference: number };

/** What remains of each risk, and of all, last, as judged and after the change, in harm points (method 9.4). */
export function whatIfRows({ model, names }: WhatIfTask, whatIf: WhatIf): WhatIfRow[] {
  const judged = residualsOf(model);
  const changed = whatIf.kind === "judged" ? judged : residualsOf(withChange(model, changeOf(whatIf)));
  const row = ({ key, label }: Item, before: number, after: number) => {
    return { key, label, judged: before, changed: after, difference: after - before };
  };
  return [
    ...names.risks.map((risk, place) => row(risk, judged[place] ?? 0, changed[place] ?? 0)),
    row({ key: "", label: "All scored risks" }, sum(judged), sum(changed)),
  ];
}

function changeOf(whatIf: Exclude<WhatIf, { kind: "judged" }>) {
  const { mitigation } = whatIf;
  if (whatIf.kind === "out") return { mitigation, effect: 1, delivery: 0 };
  if (whatIf.kind === "weaker") return { mitigation, effect: whatIf.share, delivery: 1 };
  return { mitigation, effect: 1, delivery: whatIf.share };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The change and what follows from it as a sentence, with the side of the tolerance on which it ends. */
export function whatIfSentence(task: WhatIfTask, whatIf: WhatIf, rows: readonly WhatIfRow[]): string {
  const total = rows.at(-1);
  if (!total) return "";
  const { judged, changed, difference } = total;
  const end = `${side(changed, task.tolerance)} the tolerance of ${harm(task.tolerance)}`;
  if (whatIf.kind === "judged") return `As judged, ${harm(judged)} remain, ${end}.`;
  const beside = [judged, changed];
  // The word says what the sign would.
  const amount = harmDifference(difference, beside).slice(1);
  const more = harmDifferenceShows(difference, beside)
    ? `${harm(changed)} remain instead of ${harm(judged)}, ${amount} ${difference > 0 ? "more" : "less"}`
    : `still ${harm(changed)} remain`;
  const crosses = side(changed, task.tolerance) !== side(judged, task.tolerance);
  return `${deed(task, whatIf)}, ${more}: ${crosses ? `now ${end}` : end}.`;
}

function side(points: number, tolerance: number): string {
  if (harm(points) === harm(tolerance)) return "on";
  return points > tolerance ? "above" : "below";
}

function deed({ model, names }: WhatIfTask, whatIf: Exclude<WhatIf, { kind: "judged" }>): string {
  const label = labelOf(names.mitigations, whatIf.mitigation);
  if (whatIf.kind === "out") return `Without ${label}`;
  if (whatIf.kind === "weaker") return `With ${label} at ${percent(whatIf.share)} of its effects`;
  const judged = model.mitigations.find(({ key }) => key === whatIf.mitigation)?.delivery ?? 0;
  return `With ${label} delivered with a probability of ${percent(judged * whatIf.share)} instead of ${percent(judged)}`;
}
