import { refuse } from "../result";

export const NO_PROOF = refuse(
  "not-found",
  "This file carries no proof: it was made without one, or another program left it out when it saved the file",
);

export const TWO_PROOFS = refuse("invalid", "This file carries more than one proof, which no figure does");
