import { number, percent } from "../format";

/** A mark on an axis, at its share of the axis' length. */
export type PlaneTick = { at: number; text: string };
/** One axis of the plane: its ends in its own unit, and its marks. */
export type PlaneAxis = { min: number; max: number; ticks: PlaneTick[] };
/** Likelihoods in [0, 1] on a logit scale upwards, severities in harm points on a log scale to the right. */
export type PlaneAxes = { likelihood: PlaneAxis; severity: PlaneAxis };
/** A point as shares of the plane's width and height, from the lower left corner. */
export type PlanePoint = { x: number; y: number };

// Nearly even steps on a logit scale. Beyond the ends nothing is told apart that a judgement could tell apart.
const LIKELIHOODS = [
  0.001, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999,
];
const LEAST_SPAN = { min: 0.1, max: 0.9 };
/** So far below the largest severity the axis ends: smaller ones stand at its edge. */
const DECADES_MAX = 5;
/** Harm below this is what rounding leaves of nothing. */
const NOTHING = 1e-9;
const TICKS_MAX = 7;
const NEARLY = 1e-9;

/**
 * The axes that hold some likelihoods and severities: round numbers at or beyond the least and the largest, likelihoods
 * within 0.1 % to 99.9 %, severities within five decades. `top` is used where no severity is above 0.
 */
export function planeAxes(
  likelihoods: readonly number[],
  severities: readonly number[],
  top: number,
): PlaneAxes {
  return { likelihood: likelihoodAxis(likelihoods), severity: severityAxis(severities, top) };
}

/** Where a likelihood stands on its axis, as a share: logit(p) = ln(p/(1−p)), kept within the axis. */
export function likelihoodAt({ min, max }: Pick<PlaneAxis, "min" | "max">, likelihood: number): number {
  const held = Math.min(max, Math.max(min, likelihood));
  return (logit(held) - logit(min)) / (logit(max) - logit(min));
}

/** Where a severity stands on its axis, as a share: its logarithm, kept within the axis. */
export function severityAt({ min, max }: Pick<PlaneAxis, "min" | "max">, severity: number): number {
  const held = Math.min(max, Math.max(min, severity));
  return Math.log(held / min) / Math.log(max / min);
}

/** Whether a point lies beyond the axes, so that it is drawn at their edge. */
export function isBeyond(axes: PlaneAxes, point: { likelihood: number; severity: number }): boolean {
  const outside = ({ min, max }: PlaneAxis, value: number) =>
    value < min * (1 - NEARLY) || value > max * (1 + NEARLY);
  return outside(axes.likelihood, point.likelihood) || outside(axes.severity, point.severity);
}

function likelihoodAxis(values: readonly number[]): PlaneAxis {
  const [least, largest] = [Math.min(LEAST_SPAN.min, ...values), Math.max(LEAST_SPAN.max, ...values)];
  const min = LIKELIHOODS.findLast((one) => one <= least) ?? 0.001;
  const max = LIKELIHOODS.find((one) => one >= largest) ?? 0.999;
  const axis = { min, max };
  const ticks = LIKELIHOODS.filter((one) => one >= min && one <= max);
  return { ...axis, ticks: ticks.map((one) => ({ at: likelihoodAt(axis, one), text: percent(one) })) };
}

function severityAxis(values: readonly number[], top: number): PlaneAxis {
  const positive = values.filter((value) => value > NOTHING);
  const largest = positive.length > 0 ? Math.max(...positive) : Math.max(top, NOTHING);
  const least = Math.max(Math.min(largest / 10, ...positive), largest / 10 ** DECADES_MAX);
  const axis = { min: rounded(least, "below"), max: rounded(largest, "above") };
  const fine = roundSteps(axis.min, axis.max);
  const ticks = fine.length <= TICKS_MAX ? fine : fine.filter(isDecade);
  return { ...axis, ticks: ticks.map((one) => ({ at: severityAt(axis, one), text: number(one) })) };
}

/** The numbers 1 and 3 times powers of ten from min to max. */
export function roundSteps(min: number, max: number): number[] {
  const [first, last] = [Math.floor(Math.log10(min)), Math.ceil(Math.log10(max))];
  const exponents = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return exponents
    .flatMap((exponent) => [power(exponent), 3 * power(exponent)])
    .map((step) => Number(step.toPrecision(6)))
    .filter((step) => step >= min * (1 - NEARLY) && step <= max * (1 + NEARLY));
}

function rounded(value: number, side: "below" | "above"): number {
  const steps = roundSteps(value / 10, value * 10);
  const found =
    side === "below"
      ? steps.findLast((step) => step <= value * (1 + NEARLY))
      : steps.find((step) => step >= value * (1 - NEARLY));
  return found ?? value;
}

/** 10 to a whole power, as the number that is written. */
function power(exponent: number): number {
  return exponent < 0 ? 1 / 10 ** -exponent : 10 ** exponent;
}

/** Whether a number is a whole power of ten. */
export function isDecade(value: number): boolean {
  return Math.abs(Math.log10(value) - Math.round(Math.log10(value))) < NEARLY;
}

/** ln(p/(1−p)), for p between 0 and 1. */
export function logit(p: number): number {
  return Math.log(p) - Math.log1p(-p);
}
