/** A quantile function at the shares 0, 1/4096, …, 1: what is drawn from by inversion, straight lines between. */
export type QuantileTable = Float64Array;

/** Steps of a table. The bias that straight lines cause at this number is stated by `npm run bench`. */
export const TABLE_STEPS = 4096;

/** The shares themselves. */
export const EVEN: QuantileTable = Float64Array.from(
  { length: TABLE_STEPS + 1 },
  (_, step) => step / TABLE_STEPS,
);

/** The table of the uniform distribution on a range: straight already, so it has no bias. */
export function uniformTable(min: number, max: number): QuantileTable {
  const table = EVEN.slice();
  spreadOut(table, min, max, TABLE_STEPS);
  table[TABLE_STEPS] = max;
  return table;
}

/** Takes the first steps of a table from [0, 1] to [min, max]. */
export function spreadOut(table: QuantileTable, min: number, max: number, size: number): void {
  for (let step = 0; step < size; step++) table[step] = min + (max - min) * (table[step] ?? 0);
}

/** The mean of what is drawn from a table: by the trapezoid rule, exactly, for it is straight between its steps. */
export function tableMean(table: QuantileTable): number {
  const inner = table.reduce((sum, value) => sum + value, 0);
  return (inner - ((table[0] ?? 0) + (table.at(-1) ?? 0)) / 2) / TABLE_STEPS;
}

/** The value of a table at a share u ∈ [0, 1]. */
export function tableValue(table: QuantileTable, u: number): number {
  const place = Math.min(u * TABLE_STEPS, TABLE_STEPS - 1);
  const step = Math.floor(place);
  const [low = 0, high = low] = [table[step], table[step + 1]];
  return low + (high - low) * (u * TABLE_STEPS - step);
}
