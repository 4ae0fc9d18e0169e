import { refuse } from "../result";

/** The longest text that is read as a proof, in bytes or UTF-16 units; the largest figure we write has a tenth of it. */
export const PROOF_MAX = 2_000_000;

export const PROOF_TOO_LONG = refuse(
  "too-large",
  `The proof is longer than ${PROOF_MAX / 1e6} million characters: none is`,
);
