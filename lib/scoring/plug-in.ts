import { at, expectOverDelivery, type StateTable } from "./delivery-states";
import type { PlainModel, PlainRisk } from "./plain-model";
import { type Combination, harmTable, type RiskTables, riskTables } from "./risk-tables";
import type { Attribution, Band, PlugIn, RiskScore } from "./score";
import { shapley } from "./shapley";

type RiskWork = {
  risk: PlainRisk;
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
  const work = model.risks.map((risk) => riskWork(model, risk, delivery));
  const risks = work.map((each) => riskScore(each, delivery));
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
      total: sum(
        model.risks.map((risk) => last(expectedHarm(riskTables(risk, "chosen", otherForm), delivery))),
      ),
    },
    risks,
    attribution: attribution(model, work),
  };
}

function riskWork(model: PlainModel, risk: PlainRisk, delivery: readonly number[]): RiskWork {
  const tables = riskTables(risk, "chosen", model.form);
  const under = (combination: Combination) =>
    last(expectedHarm(riskTables(risk, combination, model.form), delivery));
  const band = { best: under("best"), independent: under("independent"), worst: under("worst") };
  return { risk, tables, harm: expectedHarm(tables, delivery), band };
}

function riskScore({ risk, tables, harm, band }: RiskWork, delivery: readonly number[]): RiskScore {
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
      residual: last(expectOverDelivery(tables.likelihood.slice(), delivery)),
    },
    severity: risk.severity,
  };
}

/** P(any) in each delivery state: 1 − Π(1 − p'), risks being independent given the state they all share. */
function anyTable(work: readonly RiskWork[], states: number): StateTable {
  const none = new Float64Array(states).fill(1);
  for (const { tables } of work) {
    for (let state = 0; state < states; state++)
      none[state] = at(none, state) * (1 - at(tables.likelihood, state));
  }
  return none.map((probability) => 1 - probability);
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

function expectedHarm(tables: RiskTables, delivery: readonly number[]): StateTable {
  return expectOverDelivery(harmTable(tables), delivery);
}

function last(table: StateTable): number {
  return at(table, table.length - 1);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
