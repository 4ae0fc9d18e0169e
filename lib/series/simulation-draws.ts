/** Tails need as many: the standard error of a probability of 1 % is then 0.03 percentage points. */
export const DRAWS = 100_000;
