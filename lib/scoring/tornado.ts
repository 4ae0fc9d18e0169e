import type { Assessment } from "../model/assessment";
import type { ScenarioInputs } from "../model/scenario";
import { modelInputs } from "./inputs";
import { totalAfterMoves } from "./moved-total";
import type { PlainModel } from "./plain-model";

/** The 10th and 90th percentiles of one input, by its key. */
export type InputRange = { input: string; p10: number; p90: number };

/** The residual total with one input at its P10 and at its P90, all others at their means, in harm points. */
export type Swing = { input: string; low: number; high: number; swing: number };

/**
 * The tornado (method 5): for every input the plug-in residual total at its P10 (`low`) and at its P90 (`high`), all
 * others at their means, and the swing |high − low|, in harm points, in the order of the inputs. A mitigation's `high`
 * is the smaller number. Interactions are invisible to it, and independent inputs are assumed. Throws RangeError as
 * residualOf does.
 */
export function tornado(model: PlainModel, ranges: readonly InputRange[]): Swing[] {
  const totalAfter = totalAfterMoves(model);
  return ranges.map(({ input, p10, p90 }) => {
    const [low, high] = [totalAfter(new Map([[input, p10]])), totalAfter(new Map([[input, p90]]))];
    return { input, low, high, swing: Math.abs(high - low) };
  });
}

/** The P10 and P90 of every input of a scenario under its key (method 4.2, 9.3), in the order of its inputs. */
export function inputRanges(assessment: Assessment, inputs: ScenarioInputs): InputRange[] {
  return modelInputs(assessment, inputs).map(({ key, quantile }) => {
    return { input: key, p10: quantile(0.1), p90: quantile(0.9) };
  });
}

/** Swings from the widest to the narrowest; equal ones keep their order. */
export function bySwing(swings: readonly Swing[]): Swing[] {
  return swings.toSorted((a, b) => b.swing - a.swing);
}
