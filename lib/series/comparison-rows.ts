import { own } from "../model/own";
import { meanOf } from "../scoring/mean";
import type { PlugIn, RiskScore } from "../scoring/score";
import { differenceOf, incomparable, otherUnit } from "./comparable";
import type { Scored } from "./scored";

export type ComparisonKind = "harm" | "probability" | "change";

/**
 * One measure over several scenarios: its value in each, and the difference to the first. Null: none there; `absent`: the
 * scenario's assessment has no such item.
 */
export type ComparisonRow = {
  key: string;
  label: string;
  kind: ComparisonKind;
  cells: { value: number | null; difference: number | null; absent: boolean }[];
};

/** Rows that belong together under one heading. Impacts and implications stand apart from harm: nothing is netted. */
export type ComparisonGroup = { title: string; rows: ComparisonRow[] };

/**
 * The results of several scenarios side by side, the first being the baseline of every difference: totals of `all`, and
 * the single risks of `whole`, which may have more of them (onOneGround).
 */
export function comparisonGroups(all: readonly Scored[], whole: readonly Scored[] = all): ComparisonGroup[] {
  const narrowed = all.some((one, index) => one !== whole[index]);
  return [
    { title: narrowed ? "In total, over the shared risks" : "In total", rows: totalRows(all) },
    { title: "Residual by risk", rows: riskRows(whole) },
    { title: "Impacts", rows: impactRows(all) },
    { title: "Implications", rows: implicationRows(all) },
  ].filter(({ rows }) => rows.length > 0);
}

function totalRows(all: readonly Scored[]): ComparisonRow[] {
  const measures: { key: string; label: string; kind: ComparisonKind; of: (result: PlugIn) => number }[] = [
    { key: "residual", label: "Residual harm", kind: "harm", of: ({ residual }) => residual.total },
    { key: "inherent", label: "Inherent harm", kind: "harm", of: ({ inherent }) => inherent.total },
    { key: "best", label: "Residual, mitigations at best", kind: "harm", of: ({ band }) => band.best },
    { key: "worst", label: "Residual, mitigations at worst", kind: "harm", of: ({ band }) => band.worst },
    { key: "any", label: "Any risk occurs", kind: "probability", of: ({ residual }) => residual.pAny },
  ];
  return measures.map(({ of, ...row }) => ({
    ...row,
    cells: cells(
      all,
      ({ score }) => (score.plugIn ? of(score.plugIn) : null),
      (base, other) => !incomparable(base, other),
    ),
  }));
}

function riskRows(all: readonly Scored[]): ComparisonRow[] {
  const measured = ({ score }: Scored, key: string): RiskScore | undefined =>
    score.plugIn?.risks.find((risk) => risk.key === key);
  return items(all, "risks").map(({ key, label }) => ({
    key: `risk.${key}`,
    label,
    kind: "harm",
    cells: cells(
      all,
      (one) => measured(one, key)?.residual ?? null,
      (base, other) => !otherUnit(base.definition, other.definition),
      lacks("risks", key),
    ),
  }));
}

function impactRows(all: readonly Scored[]): ComparisonRow[] {
  return items(all, "impacts").map(({ key, label }) => ({
    key: `impact.${key}`,
    label,
    kind: "change",
    cells: cells(
      all,
      ({ scenario, definition }) => {
        const judged = own(scenario.impacts, key)?.change;
        return judged ? meanOf(judged, definition) : null;
      },
      () => true,
      lacks("impacts", key),
    ),
  }));
}

function implicationRows(all: readonly Scored[]): ComparisonRow[] {
  return items(all, "implications").flatMap(({ key, label }): ComparisonRow[] => [
    {
      key: `implication.${key}.change`,
      label,
      kind: "change",
      cells: cells(
        all,
        ({ scenario, definition }) => {
          const judged = own(scenario.implications, key)?.change;
          return judged ? meanOf(judged, definition) : null;
        },
        () => true,
        lacks("implications", key),
      ),
    },
    {
      key: `implication.${key}.likelihood`,
      label: `${label}: likelihood`,
      kind: "probability",
      cells: cells(
        all,
        ({ scenario, definition }) => {
          const judged = own(scenario.implications, key)?.likelihood;
          return judged ? meanOf(judged, definition) : null;
        },
        () => true,
        lacks("implications", key),
      ),
    },
  ]);
}

function cells(
  all: readonly Scored[],
  measure: (one: Scored) => number | null,
  comparableWith: (base: Scored, other: Scored) => boolean,
  isAbsent: (one: Scored) => boolean = () => false,
): ComparisonRow["cells"] {
  const base = all[0];
  const baseValue = base ? measure(base) : null;
  return all.map((one) => {
    const value = measure(one);
    const known = base && one !== base && value !== null && baseValue !== null;
    const difference = known && comparableWith(base, one) ? differenceOf(baseValue, value) : null;
    return { value, difference, absent: isAbsent(one) };
  });
}

type List = "risks" | "impacts" | "implications";

function lacks(list: List, key: string) {
  return ({ definition }: Scored) => !definition[list].some((item) => item.key === key);
}

/** The items of all definitions, each once, in the order and with the label of the first that has it. */
function items(all: readonly Scored[], list: List) {
  const found = new Map<string, { key: string; label: string }>();
  for (const { definition } of all) {
    for (const { key, label } of definition[list]) if (!found.has(key)) found.set(key, { key, label });
  }
  return [...found.values()];
}
