import type { HarmFan } from "../scoring/harm-fan";
import type { HarmSobol } from "../scoring/harm-sobol";
import type { Exceedance } from "../scoring/summarise";
import type { Drivers } from "./driver-answer";
import type { PlaneLeft } from "./plane-risk";
import type { SimulatedNumbers } from "./simulated-numbers";

/** All that a simulation of one scenario answers, once it has ended. */
export type SimulationFound = {
  numbers: SimulatedNumbers;
  curve: Exceedance[];
  fan: HarmFan;
  /** Where it leaves each risk on the plane. */
  left: PlaneLeft;
  /** No share where harm doesn't vary. */
  knowledge: { share: number | null };
  drivers: Drivers;
  /** What comes last, because it takes longest. */
  sobol: HarmSobol | "not exact";
};

/** What is known of a simulation so far; null is not known yet. */
export type FoundSoFar = { [Part in keyof SimulationFound]: SimulationFound[Part] | null };

export const NOTHING_FOUND: FoundSoFar = {
  numbers: null,
  curve: null,
  fan: null,
  left: null,
  knowledge: null,
  drivers: null,
  sobol: null,
};
