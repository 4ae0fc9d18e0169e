import { at, expectOverDelivery, type StateTable, stateProbabilities } from "./delivery-states";
import type { PlainModel, PlainRisk } from "./plain-model";
import {
  type Combination,
  harmTable,
  type RiskStates,
  type RiskTables,
  riskStates,
  tablesOf,
} from "./risk-tables";
import type { Attribution, Band, PlugIn, RiskScore } from "./score";
import { shapley } from "./shapley";

type RiskWork = {
  risk: PlainRisk;
  states: RiskStates;
  tables: RiskTables;
  /** Expected harm if only the mitigations of a subset are there, for every subset. */
  harm: StateTable;
  band: Band;
};

/**
 * All exact results of a model (method 9.4, 5): each risk's and the total expected harm before and after mitigation,
 * the Fréchet band, the other model form, P(any), and Shapley attribution, by enumeration of the 2^n delivery states.
 * Harm in harm points, probabilities in [0, 1]. `model` has at most MAX_ENUMERATED mitigations.
 */
export function plugIn(model: PlainModel): PlugIn {
  const delivery = model.mitigations.map((mitigation) => mitigation.delivery);
  const chances = stateProbabilities(delivery);
  const work = model.risks.map((risk) => riskWork(model, risk, { delivery, chances }));
  const risks = work.map((each) => riskScore(each, chances));
  const any = anyTable(work, 1 << delivery.length);
  const pAnyBefore = at(any, 0);
  const otherForm = model.form === "relative" ? "rate" : "relative";
  return {
    inherent: { total: sum(risks.map(({ inherent }) => inherent)), pAny: pAnyBefore },
    residual: {
      total: sum(risks.map(({ residual }) => residual)),
      pAny: last(expectOverDelivery(any, delivery)),
    },
    band: {
      best: sum(risks.map(({ band }) => band.best)),
      independent: sum(risks.map(({ band }) => band.independent)),
      worst: sum(risks.map(({ band }) => band.worst)),
    },
    otherForm: {
      modelForm: otherForm,
      total: sum(work.map(({ states }) => resultIn(tablesOf(states, "chosen", otherForm), delivery))),
    },
    risks,
    attribution: attribution(model, work),
  };
}

type Delivery = { delivery: readonly number[]; chances: StateTable };

function riskWork(model: PlainModel, risk: PlainRisk, { delivery, chances }: Delivery): RiskWork {
  const states = riskStates(risk);
  const tables = tablesOf(states, "chosen", model.form);
  const harm = expectOverDelivery(harmTable(tables), delivery);
  const chosen = last(harm);
  const under = (combination: Combination) => expected(tablesOf(states, combination, model.form), chances);
  const band = {
    best: under("best"),
    independent: risk.overlap === 0 ? chosen : under("independent"),
    worst: risk.overlap === 1 ? chosen : under("worst"),
  };
  return { risk, states, tables, harm, band };
}

function riskScore({ risk, tables, harm, band }: RiskWork, chances: StateTable): RiskScore {
  const inherent = at(harm, 0);
  const residual = last(harm);
  return {
    key: risk.key,
    inherent,
    residual,
    band,
    reduction: inherent === 0 ? null : 1 - residual / inherent,
    likelihood: {
      inherent: risk.likelihood,
      residual: mean(chances, (state) => at(tables.likelihood, state)),
    },
    severity: risk.severity,
  };
}

/** P(any) in each delivery state: 1 − Π(1 − p'), risks being independent given the state they all share. */
function anyTable(work: readonly RiskWork[], states: number): StateTable {
  const any = new Float64Array(states).fill(1);
  for (const { tables } of work) {
    for (let state = 0; state < states; state++)
      any[state] = at(any, state) * (1 - at(tables.likelihood, state));
  }
  for (let state = 0; state < states; state++) any[state] = 1 - at(any, state);
  return any;
}

/** Shapley over the harm removed, risk by risk: the game is additive over risks, so the shares are too. Not −0. */
function attribution(model: PlainModel, work: readonly RiskWork[]): Attribution[] {
  const players = model.mitigations.length;
  const byRisk = work.map(({ risk, harm }) => ({ key: risk.key, shares: shapley(harm, players) }));
  return model.mitigations.map(({ key }, player) => {
    const shares = byRisk.flatMap(({ key: risk, shares }) => {
      const share = shares[player];
      return share ? [{ risk, ...share }] : [];
    });
    return {
      mitigation: key,
      shapley: 0 - sum(shares.map((share) => share.shapley)),
      firstIn: 0 - sum(shares.map((share) => share.firstIn)),
      lastIn: 0 - sum(shares.map((share) => share.lastIn)),
      byRisk: Object.fromEntries(shares.map((share) => [share.risk, 0 - share.shapley])),
    };
  });
}

/** The same sum in the order in which a risk's own result is summed, so that each form has the other's to the last bit. */
function resultIn(tables: RiskTables, delivery: readonly number[]): number {
  return last(expectOverDelivery(harmTable(tables), delivery));
}

/** The expected harm with all mitigations there: Σ over delivery states of π·p'·s'. */
function expected({ likelihood, severity }: RiskTables, chances: StateTable): number {
  return mean(chances, (state) => at(likelihood, state) * at(severity, state));
}

function mean(chances: StateTable, valueIn: (state: number) => number): number {
  let sum = 0;
  for (let state = 0; state < chances.length; state++) sum += at(chances, state) * valueIn(state);
  return sum;
}

function last(table: StateTable): number {
  return at(table, table.length - 1);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
