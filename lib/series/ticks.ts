/**
 * Round numbers that cover [min, max], for an axis: multiples of 1, 2 or 5 times a power of ten, about `count` steps,
 * from one at or below min to one at or above max. min ≤ max; a single number gets a step of its own.
 */
export function axisTicks(min: number, max: number, count: number): number[] {
  const span = max > min ? max - min : Math.abs(max) || 1;
  const power = 10 ** Math.floor(Math.log10(span / count));
  const step = power * (STEPS.find((size) => power * size * count >= span * (1 - 1e-9)) ?? 10);
  const first = Math.floor(min / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(max / step - 1e-9));
  const digits = Math.max(0, -Math.floor(Math.log10(step)) + 1);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toFixed(Math.min(digits, 20))),
  );
}

const STEPS = [1, 2, 5, 10];
