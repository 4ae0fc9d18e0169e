import type { Ends, ResidualEnds } from "../scoring/residual-ends";

/** A likelihood and the harm points if it happens. */
export type Stand = { likelihood: number; severity: number };
/** P10 and P90 of both. */
export type PlaneRange = { likelihood: Ends; severity: Ends };
/** One risk on the plane; `after` is null where nothing can happen any more. */
export type PlaneRisk = {
  key: string;
  label: string;
  before: Stand;
  after: Stand | null;
  judged: PlaneRange;
  /** Of what is left after mitigation; null while it is not drawn, and where nothing can happen any more. */
  left: PlaneRange | null;
  harm: { before: number; after: number };
};

/** Draws of what is left of each risk, and what they were made from. */
export type PlaneLeft = { seed: number; draws: number; risks: ResidualEnds[] };
