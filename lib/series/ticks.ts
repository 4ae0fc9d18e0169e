const STEPS = [1, 2, 5, 10];

/**
 * Round numbers that cover [min, max], for an axis: multiples of 1, 2 or 5 times a power of ten, at most `steps` steps
 * and one, from one at or below min to one at or above max. min ≤ max; a single number gets a step of its own.
 */
export function axisTicks(min: number, max: number, steps: number): number[] {
  const [span, count] = max > min ? [max - min, steps] : [Math.abs(max) || 1, 1];
  const exponent = Math.floor(Math.log10(span / count));
  const size = STEPS.find((one) => one * 10 ** exponent * count >= span * (1 - NEARLY)) ?? 10;
  // Divided by a whole power of ten, a tick is the number that is written; multiplied by a fraction it need not be.
  const at = (index: number) =>
    exponent < 0 ? (index * size) / 10 ** -exponent : index * size * 10 ** exponent;
  const first = Math.floor(min / at(1) + NEARLY);
  const last = Math.max(first + 1, Math.ceil(max / at(1) - NEARLY));
  return Array.from({ length: last - first + 1 }, (_, index) => at(first + index));
}

/** What the arithmetic may be off by, in steps. */
const NEARLY = 1e-9;
