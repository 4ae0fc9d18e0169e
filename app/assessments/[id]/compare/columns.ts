/** The first column stays in sight while the scenarios scroll past it. */
export const FIRST_COLUMN = "sticky left-0 bg-paper [overflow-wrap:anywhere]";

/**
 * Columns of equal width that never get too narrow to read; below that, the table scrolls in its region. Two scenarios
 * fit a phone, so that no difference to the baseline is out of sight.
 */
export function tableWidth(scenarios: number): { minWidth: string } {
  return { minWidth: `${(scenarios > 2 ? 8 : 6) * (scenarios + 1)}rem` };
}
