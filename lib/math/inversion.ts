import { EVEN, type QuantileTable, TABLE_STEPS } from "./quantile-table";
import type { Stream } from "./random";

// A word's upper 12 bits choose the step of a table, the next 12 the place within it, from the middle of its cell:
// the same as the table's value at u = (upper 24 bits + ½)/2^24 (method 9.5).
const STEP_SHIFT = 20;
const PLACE_SHIFT = 8;
const PLACE_MASK = 4095;
const PLACE_UNIT = 1 / TABLE_STEPS;
const PLACE_HALF = PLACE_UNIT / 2;

// The loops below write xoshiro128** out (random.ts, nextWord): with its state in locals, and known to be integers from
// the start, a draw costs two to four nanoseconds.

/** Fills a column with draws from a table by inversion, and moves the stream on by as many words. */
export function drawColumn(stream: Stream, table: QuantileTable, column: Float64Array, size: number): void {
  let [s0, s1, s2, s3] = [stream.s0 | 0, stream.s1 | 0, stream.s2 | 0, stream.s3 | 0];
  for (let draw = 0; draw < size; draw++) {
    const scrambled = Math.imul(s1, 5);
    const word = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = (s3 << 11) | (s3 >>> 21);
    const step = word >>> STEP_SHIFT;
    const low = table[step] ?? 0;
    const place = ((word >>> PLACE_SHIFT) & PLACE_MASK) * PLACE_UNIT + PLACE_HALF;
    column[draw] = low + ((table[step + 1] ?? 0) - low) * place;
  }
  keep(stream, s0, s1, s2, s3);
}

/** Multiplies a column by draws from a table: what `drawColumn` would fill in, without the column it would need. */
export function multiplyByDraws(
  stream: Stream,
  table: QuantileTable,
  column: Float64Array,
  size: number,
): void {
  let [s0, s1, s2, s3] = [stream.s0 | 0, stream.s1 | 0, stream.s2 | 0, stream.s3 | 0];
  for (let draw = 0; draw < size; draw++) {
    const scrambled = Math.imul(s1, 5);
    const word = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = (s3 << 11) | (s3 >>> 21);
    const step = word >>> STEP_SHIFT;
    const low = table[step] ?? 0;
    const place = ((word >>> PLACE_SHIFT) & PLACE_MASK) * PLACE_UNIT + PLACE_HALF;
    column[draw] = (column[draw] ?? 0) * (low + ((table[step + 1] ?? 0) - low) * place);
  }
  keep(stream, s0, s1, s2, s3);
}

/**
 * Fills a column with the stream's numbers u in (0, 1): drawn from the table of u itself, whose straight lines give every
 * one of them to the last bit.
 */
export function unitColumn(stream: Stream, column: Float64Array, size: number): void {
  drawColumn(stream, EVEN, column, size);
}

function keep(stream: Stream, s0: number, s1: number, s2: number, s3: number): void {
  stream.s0 = s0;
  stream.s1 = s1;
  stream.s2 = s2;
  stream.s3 = s3;
}
