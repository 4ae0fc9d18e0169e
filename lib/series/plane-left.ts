import { residualEnds } from "../scoring/residual-ends";
import type { UncertainModel } from "../scoring/uncertain-model";
import type { PlaneLeft } from "./plane-risk";

/** P10 and P90 of what is left of each risk of a model, drawn from a seed (method 5.5), with what they were drawn from. */
export function planeLeft(
  model: UncertainModel,
  { seed, draws }: { seed: number; draws: number },
): PlaneLeft {
  return { seed, draws, risks: residualEnds(model, { seed, draws }) };
}
