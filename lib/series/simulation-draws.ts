/** Tails need as many: the standard error of a probability of 1 % is then 0.03 percentage points. */
export const DRAWS = 100_000;

/** Averages over delivery cost more a draw, and their variance needs fewer; so do ranges that are drawn and not read off. */
export const KNOWLEDGE_DRAWS = 20_000;
