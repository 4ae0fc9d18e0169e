import { deliveryKey, effectKey, likelihoodKey, severityKey } from "./inputs";
import type { PlainModel, PlainRisk } from "./plain-model";
import { residualOf } from "./residual";

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type OpenRisk = Omit<Writable<PlainRisk>, "effects"> & { effects: Writable<PlainRisk["effects"][number]>[] };

/** One input of a model: how it is set, and the places of the risks that it touches. */
type Slot = { set: (value: number) => void; risks: number[] };

/**
 * The residual total (method 9.4, harm points) as a function of some inputs of a model, named by their keys, all others
 * staying as they are: made for many evaluations of which neighbours differ in few inputs, since only risks that an
 * input touches are computed anew. `steps` says how much work one draw of a Sobol sample is, roughly, in evaluated
 * states. Throws RangeError as residualOf does, and for a key that the model doesn't have.
 */
export function residualAt(
  model: PlainModel,
  keys: readonly string[],
): { evaluate: (values: Float64Array) => number; steps: number } {
  const own = {
    form: model.form,
    mitigations: model.mitigations.map((one) => ({ ...one })),
    risks: model.risks.map((risk): OpenRisk => {
      return { ...risk, effects: risk.effects.map((effect) => ({ ...effect })) };
    }),
  };
  const known = slotsOf(own);
  const slots = keys.map((key) => {
    const slot = known.get(key);
    if (!slot) throw new RangeError(`residualAt: no input "${key}"`);
    return slot;
  });
  const residuals = own.risks.map((risk) => residualOf(own, risk));
  const last = new Float64Array(keys.length).fill(Number.NaN);
  const stale = new Uint8Array(own.risks.length);
  const evaluate = (values: Float64Array) => {
    slots.forEach(({ set, risks }, index) => {
      const value = values[index] ?? 0;
      if (value === last[index]) return;
      last[index] = value;
      set(value);
      for (const risk of risks) stale[risk] = 1;
    });
    own.risks.forEach((risk, index) => {
      if (stale[index]) residuals[index] = residualOf(own, risk);
    });
    stale.fill(0);
    return residuals.reduce((sum, residual) => sum + residual, 0);
  };
  const costs = own.risks.map((risk) => costOf(own.form, risk));
  const all = costs.reduce((sum, cost) => sum + cost, 0);
  // Each evaluation takes back the input before it and sets its own.
  const moves = slots.reduce(
    (sum, { risks }) => sum + risks.reduce((cost, at) => cost + (costs[at] ?? 0), 0),
    0,
  );
  return { evaluate, steps: 2 * all + 2 * moves + keys.length * keys.length };
}

type OpenModel = Omit<PlainModel, "mitigations" | "risks"> & {
  mitigations: Writable<PlainModel["mitigations"][number]>[];
  risks: OpenRisk[];
};

function slotsOf({ mitigations, risks }: OpenModel): Map<string, Slot> {
  const slots = new Map<string, Slot>();
  risks.forEach((risk, index) => {
    const slot = (key: string, set: Slot["set"]) => slots.set(key, { set, risks: [index] });
    slot(likelihoodKey(risk.key), (value) => {
      risk.likelihood = value;
    });
    slot(severityKey(risk.key), (value) => {
      risk.severity = value;
    });
    risk.effects.forEach((effect, by) => {
      for (const field of ["likelihood", "severity", "backfire"] as const)
        slot(effectKey(mitigations[by]?.key ?? "", risk.key, field), (value) => {
          effect[field] = value;
        });
    });
  });
  mitigations.forEach((mitigation, by) => {
    const touched = risks.flatMap(({ effects }, index) => (acts(effects[by]) ? [index] : []));
    const set = (value: number) => {
      mitigation.delivery = value;
    };
    slots.set(deliveryKey(mitigation.key), { set, risks: touched });
  });
  return slots;
}

/** At its mean an effect is nothing only where it is nothing throughout. */
function acts(effect: PlainRisk["effects"][number] | undefined): boolean {
  return effect !== undefined && (effect.likelihood > 0 || effect.severity > 0 || effect.backfire > 1);
}

function costOf(form: PlainModel["form"], { effects }: Pick<PlainRisk, "effects">): number {
  const acting = effects.filter(acts);
  const closed = form === "relative" && acting.every(({ backfire }) => backfire === 1);
  return 10 + (closed ? 10 * acting.length : 5 * 2 ** acting.length);
}
