import type { Key } from "../model/key";
import { FACTORS, type Factor } from "./factors";
import { hybridModel, type ScoredSide, type Side, scoredSide } from "./hybrid";
import { METHOD_VERSION } from "./method";
import { residualTotal } from "./residual";
import { shapley } from "./shapley";

/** A scenario as it was saved. `recorded` is what it showed then, where another version of the method computed it. */
export type SavedSide = Side & { recorded?: { methodVersion: string; total: number } };

/** The difference of two results in harm points, b − a, split into its causes. */
export type Changes = {
  from: number;
  to: number;
  difference: number;
  /** One part a factor; they sum to the difference. */
  parts: Record<Factor, number>;
  structure: {
    added: { risks: Key[]; mitigations: Key[] };
    removed: { risks: Key[]; mitigations: Key[] };
  };
  method: { form: boolean; scale: boolean; version: boolean };
};

/**
 * What changed between two saved results (method 5): the difference of their residual totals (harm points) split by
 * the exact Shapley value over likelihood, severity, delivery, effects, structure and method (form, scale, version).
 * The parts sum to the difference; swapping the sides negates every part. A result of another method version is
 * computed anew under this one, and what that alone changes belongs to the method. Throws RangeError as
 * residualOf does.
 */
export function changes(a: SavedSide, b: SavedSide): Changes {
  const [sideA, sideB] = [scoredSide(a), scoredSide(b)];
  const totals = Float64Array.from({ length: 1 << FACTORS.length }, (_, subset) =>
    residualTotal(hybridModel(sideA, sideB, factorsOf(subset))),
  );
  const [first = 0] = totals;
  const last = totals.at(-1) ?? 0;
  const [reissuedA, reissuedB] = [reissued(a, first), reissued(b, last)];
  const shares = shapley(totals, FACTORS.length).map((share) => share.shapley);
  const part = (factor: Factor) => 0 + (shares[FACTORS.indexOf(factor)] ?? 0);
  return {
    from: first + reissuedA,
    to: last + reissuedB,
    difference: last + reissuedB - (first + reissuedA),
    parts: {
      likelihood: part("likelihood"),
      severity: part("severity"),
      delivery: part("delivery"),
      effects: part("effects"),
      structure: part("structure"),
      method: part("method") + reissuedB - reissuedA,
    },
    structure: { added: missingFrom(sideA, sideB), removed: missingFrom(sideB, sideA) },
    method: {
      form: a.inputs.modelForm !== b.inputs.modelForm,
      scale:
        a.assessment.harmScale.base !== b.assessment.harmScale.base ||
        a.assessment.harmScale.top !== b.assessment.harmScale.top,
      version: versionOf(a) !== versionOf(b),
    },
  };
}

function factorsOf(subset: number): Set<Factor> {
  return new Set(FACTORS.filter((_, index) => subset & (1 << index)));
}

/** What the recorded total had more than this version of the method gives; 0 where this version made it. */
function reissued({ recorded }: SavedSide, total: number): number {
  return recorded && recorded.methodVersion !== METHOD_VERSION ? recorded.total - total : 0;
}

function versionOf({ recorded }: SavedSide): string {
  return recorded?.methodVersion ?? METHOD_VERSION;
}

/** What the second side scores and the first does not. */
function missingFrom(first: ScoredSide, second: ScoredSide): { risks: Key[]; mitigations: Key[] } {
  return {
    risks: [...second.risks].filter((key) => !first.risks.has(key)),
    mitigations: [...second.mitigations].filter((key) => !first.mitigations.has(key)),
  };
}
