import type { ModelForm } from "../model/scenario";
import { at, buildStates, type StateTable } from "./delivery-states";
import { remainingLikelihood, withBackfire } from "./factor";
import type { PlainRisk } from "./plain-model";

/** How the effects of several mitigations are combined: at the risk's own overlap, or at a bound (method 9.4). */
export type Combination = "chosen" | "best" | "independent" | "worst";

/** Likelihood and severity of one risk in every delivery state. */
export type RiskTables = { likelihood: StateTable; severity: StateTable };

type ChannelTables = { sum: StateTable; product: StateTable; least: StateTable };

/** What the tables of one risk are made of, whatever the combination and the form: computed once, used for all. */
export type RiskStates = {
  risk: PlainRisk;
  likelihood: ChannelTables;
  severity: ChannelTables;
  /** The factor on the odds in every delivery state; null where no mitigation backfires. */
  odds: StateTable | null;
};

/** The sums, products and least shares of both channels of one risk, and its odds factors, in every delivery state. */
export function riskStates(risk: PlainRisk): RiskStates {
  const backfires = risk.effects.some(({ backfire }) => backfire !== 1);
  const odds = (value: number, index: number) => value * effectOf(risk, index).backfire;
  return {
    risk,
    likelihood: channelTables(risk, "likelihood"),
    severity: channelTables(risk, "severity"),
    odds: backfires ? buildStates(risk.effects.length, 1, odds) : null,
  };
}

/** The tables of one risk under one combination and model form; likelihoods in [0, 1], severities in harm points. */
export function riskTables(risk: PlainRisk, combination: Combination, form: ModelForm): RiskTables {
  return tablesOf(riskStates(risk), combination, form);
}

/** The same from states that are there already: see riskTables. */
export function tablesOf(states: RiskStates, combination: Combination, form: ModelForm): RiskTables {
  const { risk, odds } = states;
  const overlap = combination === "independent" ? 0 : combination === "worst" ? 1 : risk.overlap;
  const likelihood = combined(states.likelihood, combination, overlap);
  const severity = combined(states.severity, combination, overlap);
  for (let state = 0; state < likelihood.length; state++) {
    const left = remainingLikelihood(risk.likelihood, at(likelihood, state), form);
    likelihood[state] = odds ? withBackfire(left, at(odds, state)) : left;
    severity[state] = risk.severity * at(severity, state);
  }
  return { likelihood, severity };
}

/** Expected harm in every delivery state: likelihood × severity, both in the same state. */
export function harmTable({ likelihood, severity }: RiskTables): StateTable {
  const harm = new Float64Array(likelihood.length);
  for (let state = 0; state < harm.length; state++) harm[state] = at(likelihood, state) * at(severity, state);
  return harm;
}

/** The share that remains of one channel in every delivery state. */
function combined(
  { sum, product, least }: ChannelTables,
  combination: Combination,
  overlap: number,
): StateTable {
  const share = new Float64Array(product.length);
  for (let state = 0; state < share.length; state++)
    share[state] =
      combination === "best"
        ? Math.max(0, 1 - at(sum, state))
        : (1 - overlap) * at(product, state) + overlap * at(least, state);
  return share;
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
