import { drawColumn } from "../math/inversion";
import { TABLE_STEPS } from "../math/quantile-table";
import { streamOf } from "../math/random";
import type { Source } from "./uncertain-model";

/** A stretch of draws of one input, overwritten by the next stretch. */
export type InputColumn = { values: Float64Array; next: (size: number) => void };

/** At each end of a steep distribution, this many steps of its table are replaced by the quantile function itself. */
const END_STEPS = 32;

/**
 * The draws of one input in stretches of at most `room`: always the same for the same seed and key, whatever else is
 * drawn (method 9.5). A known number fills its column once and draws nothing.
 */
export function inputColumn({ key, mean, table, tail }: Source, seed: number, room: number): InputColumn {
  if (!table) return { values: new Float64Array(room).fill(mean), next: () => undefined };
  const values = new Float64Array(room);
  const stream = streamOf(seed, key);
  return {
    values,
    next: (size) => {
      drawColumn(stream, table, values, size);
      if (tail) mendEnds(values, table, tail, size);
    },
  };
}

/** All draws of one input at once: those a simulation with the same seed uses, in the same order. */
export function inputDraws(source: Source, seed: number, draws: number): Float64Array {
  const { values, next } = inputColumn(source, seed, draws);
  next(draws);
  return values;
}

/** Draws from the first and last steps, exactly: where a value stands within its step tells the u it was drawn at. */
function mendEnds(
  values: Float64Array,
  table: Float64Array,
  quantile: (u: number) => number,
  size: number,
): void {
  const [below, above] = [table[END_STEPS] ?? 0, table[TABLE_STEPS - END_STEPS] ?? 0];
  for (let draw = 0; draw < size; draw++) {
    const value = values[draw] ?? 0;
    if (value >= below && value <= above) continue;
    let step = value < below ? END_STEPS - 1 : TABLE_STEPS - 1;
    while ((table[step] ?? 0) > value) step--;
    const [low = 0, high = low] = [table[step], table[step + 1]];
    // Where neighbours of the table are one number, every u between them gives it.
    if (high > low) values[draw] = quantile((step + (value - low) / (high - low)) / TABLE_STEPS);
  }
}
