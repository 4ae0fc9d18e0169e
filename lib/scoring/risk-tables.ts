import type { ModelForm } from "../model/scenario";
import { at, buildStates, type StateTable } from "./delivery-states";
import { overlapped, remainingLikelihood, withBackfire } from "./factor";
import type { PlainRisk } from "./plain-model";

/** How the effects of several mitigations are combined: at the risk's own overlap, or at a bound (method 9.4). */
export type Combination = "chosen" | "best" | "independent" | "worst";

/** Likelihood and severity of one risk in every delivery state. */
export type RiskTables = { likelihood: StateTable; severity: StateTable };

type ChannelTables = { sum: StateTable; product: StateTable; least: StateTable };

/** The tables of one risk under one combination and model form; likelihoods in [0, 1], severities in harm points. */
export function riskTables(risk: PlainRisk, combination: Combination, form: ModelForm): RiskTables {
  const factors = (channel: "likelihood" | "severity") => combined(risk, channel, combination);
  const odds = buildStates(risk.effects.length, 1, (value, index) => value * effectOf(risk, index).backfire);
  return {
    likelihood: factors("likelihood").map((f, state) =>
      withBackfire(remainingLikelihood(risk.likelihood, f, form), at(odds, state)),
    ),
    severity: factors("severity").map((f) => risk.severity * f),
  };
}

/** Expected harm in every delivery state: likelihood × severity, both in the same state. */
export function harmTable({ likelihood, severity }: RiskTables): StateTable {
  return likelihood.map((p, state) => p * at(severity, state));
}

/** The share that remains of one channel in every delivery state. */
function combined(risk: PlainRisk, channel: "likelihood" | "severity", combination: Combination): StateTable {
  const { sum, product, least } = channelTables(risk, channel);
  const overlap = combination === "independent" ? 0 : combination === "worst" ? 1 : risk.overlap;
  if (combination === "best") return sum.map((total) => Math.max(0, 1 - total));
  return product.map((independent, state) =>
    overlapped({ best: 0, independent, worst: at(least, state) }, overlap),
  );
}

function channelTables(risk: PlainRisk, channel: "likelihood" | "severity"): ChannelTables {
  const count = risk.effects.length;
  const effect = (index: number) => effectOf(risk, index)[channel];
  return {
    sum: buildStates(count, 0, (value, index) => value + effect(index)),
    product: buildStates(count, 1, (value, index) => value * (1 - effect(index))),
    least: buildStates(count, 1, (value, index) => Math.min(value, 1 - effect(index))),
  };
}

function effectOf(risk: PlainRisk, index: number) {
  const effect = risk.effects[index];
  if (!effect) throw new RangeError(`effectOf: no mitigation at ${index}`);
  return effect;
}
