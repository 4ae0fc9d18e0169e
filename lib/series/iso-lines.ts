import { number } from "../format";
import {
  isDecade,
  likelihoodAt,
  logit,
  type PlaneAxes,
  type PlanePoint,
  roundSteps,
  severityAt,
} from "./plane-axes";

/** Points of equal expected harm, from the most likely to the gravest, and how much that is. */
export type IsoLine = { harm: number; text: string; points: PlanePoint[] };

const LINES_MAX = 7;
const STEPS = 32;

/** Lines of equal expected harm (likelihood × severity) over the plane: 1 and 3 times powers of ten, at most seven. */
export function isoLines(axes: PlaneAxes): IsoLine[] {
  const { likelihood, severity } = axes;
  const [least, largest] = [likelihood.min * severity.min, likelihood.max * severity.max];
  const fine = roundSteps(least, largest);
  const decades = fine.filter(isDecade);
  const every = Math.max(1, Math.ceil(decades.length / LINES_MAX));
  const harms = fine.length <= LINES_MAX ? fine : decades.filter((_, index) => index % every === 0);
  return harms.flatMap((value) => {
    const points = isoPoints(axes, value);
    return points.length > 0 ? [{ harm: value, text: `${number(value)}\u202fhp`, points }] : [];
  });
}

function isoPoints({ likelihood, severity }: PlaneAxes, value: number): PlanePoint[] {
  const from = Math.min(likelihood.max, value / severity.min);
  const to = Math.max(likelihood.min, value / severity.max);
  if (from <= to) return [];
  const [high, low] = [logit(from), logit(to)];
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const p = 1 / (1 + Math.exp(-(high + ((low - high) * step) / STEPS)));
    return { x: severityAt(severity, value / p), y: likelihoodAt(likelihood, p) };
  });
}
