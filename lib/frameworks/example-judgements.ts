/** Judgements as the example writes them: likelihoods and effects in [0, 1], harm in harm points, change in −100 … +100. */
export const number = (value: number) => ({ kind: "point", value }) as const;
export const between = (min: number, max: number) => ({ kind: "uniform", min, max }) as const;
export const harmBetween = (min: number, max: number) => ({ kind: "logUniform", min, max }) as const;
export const around = (min: number, mode: number, max: number) => ({ kind: "pert", min, mode, max }) as const;
export const word = (term: string) => ({ kind: "term", term }) as const;
export const level = (level: 1 | 2 | 3 | 4 | 5) => ({ kind: "level", level }) as const;

/** The quick-entry words for an effect, by the ranges they stand for (method 9.3). */
export const SLIGHT = between(0, 0.15);
export const PARTIAL = between(0.15, 0.35);
export const SUBSTANTIAL = between(0.35, 0.6);
