import type { Key } from "../model/key";
import type { ModelForm } from "../model/scenario";

/** One judgement that a scenario lacks, by its path within the scenario's inputs, and what goes without it. */
export type Missing = { path: string[]; field: "likelihood" | "severity" | "delivery"; key: Key };

/** Harm points with every mitigation combined at its best, independently, and at its worst (method 9.4). */
export type Band = { best: number; independent: number; worst: number };

export type RiskScore = {
  key: Key;
  /** Expected harm in harm points: probability × severity. */
  inherent: number;
  residual: number;
  band: Band;
  /** Share of the inherent harm that is removed, 1 − residual/inherent; null where nothing was at stake. */
  reduction: number | null;
  likelihood: { inherent: number; residual: number };
  /** Harm points if it happens, before mitigation. */
  severity: number;
};

/** What one mitigation removes, in harm points, in total and split by risk. */
export type Attribution = {
  mitigation: Key;
  shapley: number;
  firstIn: number;
  lastIn: number;
  byRisk: Record<Key, number>;
};

/** Exact results at the means of all inputs, over every state of delivery (method 9.4). */
export type PlugIn = {
  inherent: { total: number; pAny: number };
  residual: { total: number; pAny: number };
  band: Band;
  otherForm: { modelForm: ModelForm; total: number };
  risks: RiskScore[];
  attribution: Attribution[];
};

/**
 * What results rest on: every delivery state enumerated, or, with more than 12 mitigations, states drawn at random for
 * whatever has no closed form (many-mitigations.ts).
 */
export type Basis = "enumeration" | "simulation";

/** A scenario's result, what was left out of it for want of a judgement, and the method that made it. */
export type Score = {
  methodVersion: string;
  modelForm: ModelForm;
  missing: Missing[];
  /** Null while no risk has both likelihood and severity. */
  plugIn: PlugIn | null;
  basis: Basis;
};
