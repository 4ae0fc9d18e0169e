import type { Assessment } from "../model/assessment";
import { levelRange } from "../model/harm-scale";
import type { Key } from "../model/key";
import type { ScenarioInputs } from "../model/scenario";
import { deliveryKey, effectKey, likelihoodKey, modelInputs, severityKey } from "./inputs";
import type { PlainModel, PlainRisk } from "./plain-model";

/** Where on its scale an input can go: shares from 0 to 1, harm over the harm scale, odds factors from 1 to 10. */
export type LeverScale = { kind: "linear" | "log"; min: number; max: number };

/** An input that can be moved: its key, where it stands, its scale, and the one risk it acts on, if it is one. */
export type Lever = { input: string; now: number; scale: LeverScale; risk: Key | null };

/** Inputs by key with the value each is moved to. */
export type Moves = ReadonlyMap<string, number>;

const SHARE: LeverScale = { kind: "linear", min: 0, max: 1 };
const LARGEST_FACTOR = 10;

/** Where an input stands on its scale, from 0 to 1. */
export function positionOf({ now, scale }: Lever): number {
  const { kind, min, max } = scale;
  if (min === max) return 0;
  return kind === "linear" ? (now - min) / (max - min) : Math.log(now / min) / Math.log(max / min);
}

/** The value at a position from 0 to 1 on a lever's scale; the ends exactly. */
export function valueAt({ scale: { kind, min, max } }: Lever, position: number): number {
  if (position <= 0) return min;
  if (position >= 1) return max;
  return kind === "linear" ? min + position * (max - min) : min * (max / min) ** position;
}

/**
 * Every judged number of a scenario as a lever, under its key and at its mean (method 5): likelihoods, deliveries and
 * effects on 0 to 1; severities in equal ratios from the bottom of level 1 to the top of the harm scale; backfire from
 * 1 to 10. A number beyond its scale stretches it; a severity of 0 has the scale from 0 to the top.
 */
export function leversOf(assessment: Assessment, inputs: ScenarioInputs): Lever[] {
  return modelInputs(assessment, inputs).map(({ key, mean }) => {
    return { input: key, now: mean, scale: scaleOf(assessment, key, mean), risk: riskOfInput(key) ?? null };
  });
}

function scaleOf(assessment: Assessment, input: string, now: number): LeverScale {
  if (input.endsWith(":backfire")) return { kind: "log", min: 1, max: Math.max(LARGEST_FACTOR, now) };
  return input.startsWith("risk:") && input.endsWith(":severity") ? severityScale(assessment, now) : SHARE;
}

/** The model with some inputs moved; what is not touched stays the same object. Keys it does not know do nothing. */
export function movedModel(model: PlainModel, moves: Moves): PlainModel {
  const to = (key: string, now: number) => moves.get(key) ?? now;
  const mitigations = model.mitigations.map((mitigation) => {
    const delivery = to(deliveryKey(mitigation.key), mitigation.delivery);
    return delivery === mitigation.delivery ? mitigation : { ...mitigation, delivery };
  });
  const untouched = mitigations.every((mitigation, index) => mitigation === model.mitigations[index]);
  const touched = new Set([...moves.keys()].flatMap((key) => riskOfInput(key) ?? []));
  return {
    form: model.form,
    mitigations: untouched ? model.mitigations : mitigations,
    risks: model.risks.map((risk) => (touched.has(risk.key) ? movedRisk(model, risk, to) : risk)),
  };
}

function movedRisk(model: PlainModel, risk: PlainRisk, to: (key: string, now: number) => number): PlainRisk {
  return {
    ...risk,
    likelihood: to(likelihoodKey(risk.key), risk.likelihood),
    severity: to(severityKey(risk.key), risk.severity),
    effects: risk.effects.map((effect, index) => {
      const mitigation = model.mitigations[index]?.key ?? "";
      return {
        likelihood: to(effectKey(mitigation, risk.key, "likelihood"), effect.likelihood),
        severity: to(effectKey(mitigation, risk.key, "severity"), effect.severity),
        backfire: to(effectKey(mitigation, risk.key, "backfire"), effect.backfire),
      };
    }),
  };
}

/** The risk an input's key names: `risk:<risk>:…` or `effect:<mitigation>:<risk>:…`. Keys hold no colons. */
function riskOfInput(input: string): string | undefined {
  const parts = input.split(":");
  return parts[0] === "risk" ? parts[1] : parts[0] === "effect" ? parts[2] : undefined;
}

function severityScale({ harmScale }: Assessment, now: number): LeverScale {
  const max = Math.max(harmScale.top, now);
  if (now === 0) return { kind: "linear", min: 0, max };
  return { kind: "log", min: Math.min(levelRange(harmScale, 1).min, now), max };
}
