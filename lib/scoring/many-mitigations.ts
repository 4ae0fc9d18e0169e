import type { Key } from "../model/key";
import { MAX_ENUMERATED } from "./delivery-states";
import type { PlainModel, PlainRisk } from "./plain-model";
import { plugIn } from "./plug-in";
import { MAX_WALKED } from "./residual";
import { outcomeOf, type RiskPart, STATES_DRAWN, sampledRisk, stateDrawer } from "./sampled-risk";
import type { Attribution, Basis, PlugIn } from "./score";

/**
 * The results of a model of any number of mitigations (method 9.4, 5), as plugIn gives them, and what they rest on. Up
 * to 12 mitigations all delivery states are enumerated. Above, a risk on which at most 12 act is enumerated by itself,
 * for the others change nothing in it; a risk with more as sampledRisk says; and P(any), in which all risks share one
 * delivery state, is a mean over sampled states. Harm in harm points, probabilities in [0, 1].
 */
export function plugInOfMany(model: PlainModel): { plugIn: PlugIn; basis: Basis } {
  if (model.mitigations.length <= MAX_ENUMERATED) return { plugIn: plugIn(model), basis: "enumeration" };
  const parts = model.risks.map((risk) => partOf(actingOn(model, risk)));
  const total = (of: (part: RiskPart) => number) => parts.reduce((sum, part) => sum + of(part), 0);
  const none = model.risks.reduce((product, { likelihood }) => product * (1 - likelihood), 1);
  return {
    basis: "simulation",
    plugIn: {
      inherent: { total: total(({ score }) => score.inherent), pAny: 1 - none },
      residual: { total: total(({ score }) => score.residual), pAny: anyOf(model) },
      band: {
        best: total(({ score }) => score.band.best),
        independent: total(({ score }) => score.band.independent),
        worst: total(({ score }) => score.band.worst),
      },
      otherForm: {
        modelForm: model.form === "relative" ? "rate" : "relative",
        total: total(({ otherForm }) => otherForm),
      },
      risks: parts.map(({ score }) => score),
      attribution: model.mitigations.map(({ key }) => attributionOf(key, parts)),
    },
  };
}

/**
 * Whether a model's residual total can be computed exactly (residual.ts): each of its risks is in relative form without
 * backfire, or at most MAX_WALKED mitigations act on it.
 */
export function hasExactTotal(model: PlainModel): boolean {
  return model.risks.every((risk) => {
    const { mitigations, risks } = actingOn(model, risk);
    const closed = model.form === "relative" && risks[0].effects.every(({ backfire }) => backfire === 1);
    return closed || mitigations.length <= MAX_WALKED;
  });
}

/** Whether a model's residual total can be computed exactly in both model forms, as its rankings need it. */
export function hasExactTotals(model: PlainModel): boolean {
  return (["relative", "rate"] as const).every((form) => hasExactTotal({ ...model, form }));
}

/** The model of one risk and the mitigations that act on it: the others change nothing. */
function actingOn({ form, mitigations }: PlainModel, risk: PlainRisk): PlainModel & { risks: [PlainRisk] } {
  const acts = mitigations.map(({ delivery }, place) => {
    const effect = risk.effects[place];
    return delivery > 0 && effect && (effect.likelihood > 0 || effect.severity > 0 || effect.backfire > 1);
  });
  return {
    form,
    mitigations: mitigations.filter((_, place) => acts[place]),
    risks: [{ ...risk, effects: risk.effects.filter((_, place) => acts[place]) }],
  };
}

function partOf(model: PlainModel & { risks: [PlainRisk] }): RiskPart {
  if (model.mitigations.length > MAX_ENUMERATED) return sampledRisk(model, model.risks[0]);
  const { risks, otherForm, attribution } = plugIn(model);
  const [score] = risks;
  if (!score) throw new RangeError("partOf: a model of one risk has one score");
  const shares = new Map(attribution.map((share) => [share.mitigation, share]));
  return { score, otherForm: otherForm.total, shares };
}

const NO_SHARE = { shapley: 0, firstIn: 0, lastIn: 0 };

function attributionOf(mitigation: Key, parts: readonly RiskPart[]): Attribution {
  const shares = parts.map(({ score, shares }) => [score.key, shares.get(mitigation) ?? NO_SHARE] as const);
  const sum = (field: keyof typeof NO_SHARE) => shares.reduce((total, [, share]) => total + share[field], 0);
  return {
    mitigation,
    shapley: sum("shapley"),
    firstIn: sum("firstIn"),
    lastIn: sum("lastIn"),
    byRisk: Object.fromEntries(shares.map(([risk, { shapley }]) => [risk, shapley])),
  };
}

/** P(any) as the mean over delivery states of 1 − Π(1 − p'), the risks being independent given the state. */
function anyOf(model: PlainModel): number {
  const draw = stateDrawer(model);
  let sum = 0;
  for (let state = 0; state < STATES_DRAWN; state++) {
    const delivered = draw();
    sum += model.risks.reduce((none, risk) => {
      const { likelihood } = outcomeOf(risk, delivered, { form: model.form, combination: "chosen" });
      return none * (1 - likelihood);
    }, 1);
  }
  return 1 - sum / STATES_DRAWN;
}
