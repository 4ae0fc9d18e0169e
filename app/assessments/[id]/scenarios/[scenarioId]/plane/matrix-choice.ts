/** Which matrix stands behind the plane (empty: none), and in which the register is read, by their keys. */
export type MatrixChoice = { grid: string; compared: string[] };

type Search = Record<string, string | string[] | undefined>;

/** What an address chooses. A key that names no matrix chooses nothing where it is used. */
export function matrixChoice({ grid, matrices }: Search): MatrixChoice {
  return { grid: first(grid), compared: [...new Set(first(matrices).split(",").filter(Boolean))] };
}

function first(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? "";
}
