import type { Assessment } from "../model/assessment";
import type { Key } from "../model/key";
import type { ModelForm, ScenarioInputs } from "../model/scenario";
import { backfire, type NetEffect } from "./backfire";
import { breakEven } from "./break-even";
import { MAX_ENUMERATED } from "./delivery-states";
import { toleranceFlip, topRiskFlip } from "./flip";
import type { Flip } from "./flip-search";
import { hasExactTotal, hasExactTotals, plugInOfMany } from "./many-mitigations";
import { type PlainModel, plainModel } from "./plain-model";
import { rankings } from "./ranks";
import type { Missing, PlugIn } from "./score";

/** Where a total is against the tolerance: at most as large, or larger. */
export type ToleranceSide = "within" | "above";

/** Why a result is what it is, and what it hangs on: numbers unrounded, items by key. */
export type Reason =
  | { kind: "left-out"; missing: Missing }
  | { kind: "simulated"; count: number; most: number }
  | { kind: "tolerance"; side: ToleranceSide; total: number; tolerance: number }
  | { kind: "top-risk"; risk: Key; residual: number; total: number }
  | { kind: "binds"; mitigation: Key; delivery: number; breakEven: number; side: ToleranceSide }
  | { kind: "scale-decides-top"; tops: { base: number; risk: Key }[] }
  | {
      kind: "form-decides";
      form: ModelForm;
      total: number;
      otherTotal: number;
      decides: "tolerance" | "top-risk";
    }
  | { kind: "form-matters"; risk: Key; form: ModelForm; likelihood: number; otherLikelihood: number }
  | { kind: "overlap-decides"; best: number; worst: number; tolerance: number }
  | { kind: "backfires"; effect: NetEffect }
  | { kind: "raised"; risk: Key; inherent: number; residual: number }
  | { kind: "flips-tolerance"; now: ToleranceSide; flipsTo: ToleranceSide; flip: Flip }
  | { kind: "flips-top"; now: Key; flipsTo: Key; flip: Flip }
  | { kind: "on-the-edge"; of: "tolerance" | "top-risk" };

/** Two forms that differ by more than this in a likelihood are shown as a reason (method 4.4). */
const FORM_GAP = 0.05;

/**
 * The reasons of a scenario's exact result (method 4.1, 4.4, 5): what is left out, what is simulated, where the total stands against the
 * tolerance, which risk leads, which delivery binds, what model form, harm scale and overlap decide, what backfires,
 * in that order. Harm in harm points. Empty but for what is left out where nothing can be computed.
 */
export function reasonsOf(assessment: Assessment, inputs: ScenarioInputs): Reason[] {
  const { model, missing } = plainModel(assessment, inputs);
  const leftOut = missing.map((each): Reason => ({ kind: "left-out", missing: each }));
  if (model.risks.length === 0) return leftOut;
  const { plugIn: result, basis } = plugInOfMany(model);
  const count = model.mitigations.length;
  const simulated: Reason[] =
    basis === "simulation" ? [{ kind: "simulated", count, most: MAX_ENUMERATED }] : [];
  const { toleranceHarm } = assessment;
  return [
    ...leftOut,
    ...simulated,
    {
      kind: "tolerance",
      side: sideOf(result, toleranceHarm),
      total: result.residual.total,
      tolerance: toleranceHarm,
    },
    ...leading(result),
    ...(hasExactTotal(model) ? binding(model, result, toleranceHarm) : []),
    ...(hasExactTotals(model) ? ofScale(assessment, inputs) : []),
    ...ofForm(model, result, toleranceHarm),
    ...ofOverlap(result, toleranceHarm),
    ...ofBackfire(result),
  ];
}

/**
 * How far the answers are from others, as reasons: the nearest single move of an input, or of all together where none
 * alone will do, for the tolerance and for the risk on top (method 5). Slower than the other reasons. Throws RangeError
 * as residualOf does.
 */
export function flipReasons(assessment: Assessment, inputs: ScenarioInputs): Reason[] {
  const [tolerance, top] = [toleranceFlip(assessment, inputs), topRiskFlip(assessment, inputs)];
  const reasons: Reason[] = [];
  const across = tolerance?.single ?? tolerance?.joint;
  if (tolerance?.tied) reasons.push({ kind: "on-the-edge", of: "tolerance" });
  if (tolerance && across) {
    const { flipsTo, ...flip } = across;
    reasons.push({ kind: "flips-tolerance", now: tolerance.now, flipsTo, flip });
  }
  const overtaken = top?.single ?? top?.joint;
  if (top?.tied) reasons.push({ kind: "on-the-edge", of: "top-risk" });
  if (top && overtaken) {
    const { flipsTo, ...flip } = overtaken;
    reasons.push({ kind: "flips-top", now: top.now, flipsTo, flip });
  }
  return reasons;
}

function leading({ risks, residual }: PlugIn): Reason[] {
  const top = topOf(risks);
  if (!top || top.residual === 0) return [];
  return [{ kind: "top-risk", risk: top.key, residual: top.residual, total: residual.total }];
}

/** Deliveries that decide on the tolerance: within it only while they hold, or above it only for want of more. */
function binding(model: PlainModel, result: PlugIn, tolerance: number): Reason[] {
  const side = sideOf(result, tolerance);
  return breakEven(model, tolerance).flatMap(({ mitigation, delivery: needed }): Reason[] => {
    const delivery = model.mitigations.find(({ key }) => key === mitigation)?.delivery ?? 0;
    if (needed === null || needed === 0) return [];
    return [{ kind: "binds", mitigation, delivery, breakEven: needed, side }];
  });
}

function ofScale(assessment: Assessment, inputs: ScenarioInputs): Reason[] {
  const { rankings: all, topDependsOnScale } = rankings(assessment, inputs);
  if (!topDependsOnScale) return [];
  const own = all.filter(({ form }) => form === inputs.modelForm);
  const tops = own.flatMap(({ base, risks: [top] }) => (top ? [{ base, risk: top.key }] : []));
  return new Set(tops.map(({ risk }) => risk)).size > 1 ? [{ kind: "scale-decides-top", tops }] : [];
}

function ofForm(model: PlainModel, result: PlugIn, tolerance: number): Reason[] {
  const other = plugInOfMany({ ...model, form: result.otherForm.modelForm }).plugIn;
  const decides = (what: "tolerance" | "top-risk"): Reason => {
    return {
      kind: "form-decides",
      form: model.form,
      total: result.residual.total,
      otherTotal: other.residual.total,
      decides: what,
    };
  };
  const reasons: Reason[] = [];
  if (sideOf(result, tolerance) !== sideOf(other, tolerance)) reasons.push(decides("tolerance"));
  if (topOf(result.risks)?.key !== topOf(other.risks)?.key) reasons.push(decides("top-risk"));
  const gaps = result.risks.flatMap(({ key, likelihood }, index): Reason[] => {
    const otherLikelihood = other.risks[index]?.likelihood.residual ?? likelihood.residual;
    if (Math.abs(otherLikelihood - likelihood.residual) <= FORM_GAP) return [];
    const [form, own] = [model.form, likelihood.residual];
    return [{ kind: "form-matters", risk: key, form, likelihood: own, otherLikelihood }];
  });
  return [...reasons, ...gaps];
}

function ofOverlap({ band }: PlugIn, tolerance: number): Reason[] {
  if (band.best > tolerance || band.worst <= tolerance) return [];
  return [{ kind: "overlap-decides", best: band.best, worst: band.worst, tolerance }];
}

function ofBackfire(result: PlugIn): Reason[] {
  const { mitigations, raisedRisks } = backfire(result);
  const harming = mitigations.filter(({ raises }) => raises.length > 0);
  const raised = result.risks.filter(({ key }) => raisedRisks.includes(key));
  return [
    ...harming.map((effect): Reason => ({ kind: "backfires", effect })),
    ...raised.map(
      ({ key, inherent, residual }): Reason => ({ kind: "raised", risk: key, inherent, residual }),
    ),
  ];
}

function sideOf({ residual }: PlugIn, tolerance: number): ToleranceSide {
  return residual.total > tolerance ? "above" : "within";
}

/** The risk with the greatest residual; of equals, the first. */
function topOf(risks: PlugIn["risks"]): PlugIn["risks"][number] | undefined {
  return risks.reduce<PlugIn["risks"][number] | undefined>(
    (top, risk) => (top && top.residual >= risk.residual ? top : risk),
    undefined,
  );
}
