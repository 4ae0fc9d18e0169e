/** The longest text that is read as a proof, in bytes or UTF-16 units; the largest figure we write has a tenth of it. */
export const PROOF_MAX = 2_000_000;
