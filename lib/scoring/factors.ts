/** What a difference of two results is split into. `method` is model form and harm scale. */
export const FACTORS = ["likelihood", "severity", "delivery", "effects", "structure", "method"] as const;
export type Factor = (typeof FACTORS)[number];
