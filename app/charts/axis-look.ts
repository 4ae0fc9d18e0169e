/** How the numbers along every axis are set. */
export const TICK = { fill: "var(--muted)", fontSize: 12 };

/** An axis of numbers across, with a line beneath the figure. */
export const ACROSS = {
  type: "number",
  allowDataOverflow: true,
  interval: 0,
  height: 28,
  axisLine: { stroke: "var(--ink)" },
  tickLine: false,
  tick: TICK,
} as const;

/** An axis of numbers upwards: the grid's lines are its own. */
export const UPWARDS = {
  type: "number",
  allowDataOverflow: true,
  interval: 0,
  axisLine: false,
  tickLine: false,
  tick: TICK,
} as const;
