/** The first column stays in sight while the scenarios scroll past it. */
export const FIRST_COLUMN = "sticky left-0 bg-paper [overflow-wrap:anywhere]";

/** Columns of equal width that never get too narrow to read; below that, the table scrolls in its region. */
export function tableWidth(scenarios: number): { minWidth: string } {
  return { minWidth: `${8 * (scenarios + 1)}rem` };
}
