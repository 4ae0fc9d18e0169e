import { unitColumn } from "../math/inversion";
import { streamOf } from "../math/random";
import type { Assessment } from "../model/assessment";
import type { Key } from "../model/key";
import type { ScenarioInputs } from "../model/scenario";
import { openDelivery } from "./delivery-run";
import { type Loadings, occurrenceFactors } from "./occurrence";
import { type Left, leftInState, openRisk } from "./risk-run";
import { type UncertainModel, uncertainModel } from "./uncertain-model";

export type SimulationTask = {
  seed: number;
  draws: number;
  /** Loadings of risks on common factors, by risk key; a risk without any happens independently of the others. */
  loadings?: Loadings | undefined;
  /** Told the share that is done, in (0, 1], after every stretch of draws. */
  onProgress?: ((share: number) => void) | undefined;
};

/** Draws of one scenario, in harm points, each array in the same order of draws. */
export type Simulation = {
  seed: number;
  draws: number;
  /** What happened in each draw: inputs, delivery and events all left to chance. */
  totalHarm: Float64Array;
  /** Σ p'·s' in each draw, given its inputs and what was delivered: what is not known, without chance. */
  expectedHarm: Float64Array;
  risks: { key: Key; expectedHarm: Float64Array }[];
  /** How many draws had at least one event. */
  eventful: number;
};

/** The most draws a simulation makes: at 16 bytes a draw and 8 for each risk they must fit in memory. */
export const MAX_DRAWS = 10_000_000;

// Draws are made in stretches whose columns stay in the processor's cache.
const STRETCH = 1024;

/**
 * Simulates a scenario (method 9.5): in each draw the inputs by inversion, then which mitigations are delivered, then
 * which risks happen; total harm is Σ of s' over those that do. Every number has its own stream, named by its stable
 * key, so the same task gives the same bits, scenarios are paired draw by draw, and adding a mitigation without
 * backfire never raises the total harm of any draw. What lacks a judgement is left out. Throws RangeError for draws
 * that are no whole number from 1 to MAX_DRAWS, for loadings whose squares sum to more than 1, and for unknown words.
 */
export function simulate(assessment: Assessment, inputs: ScenarioInputs, task: SimulationTask): Simulation {
  return simulateModel(uncertainModel(assessment, inputs), task);
}

/** The same for a model whose sources are ready: see simulate. */
export function simulateModel(model: UncertainModel, task: SimulationTask): Simulation {
  const { seed, draws, loadings = {}, onProgress } = task;
  if (!(Number.isInteger(draws) && draws >= 1 && draws <= MAX_DRAWS))
    throw new RangeError(`simulate: draws must be a whole number from 1 to ${MAX_DRAWS}`);
  const room = Math.min(STRETCH, draws);
  const mitigations = model.mitigations.map((mitigation) => openDelivery(mitigation, seed, room));
  const factors = occurrenceFactors(loadings, seed, room);
  const risks = model.risks.map((risk) => {
    const run = openRisk(risk, { form: model.form, seed, room });
    const stream = streamOf(seed, `risk:${risk.key}:occurrence`);
    return { key: risk.key, run, stream, expectedHarm: new Float64Array(draws) };
  });
  const [totalHarm, expectedHarm] = [new Float64Array(draws), new Float64Array(draws)];
  const left: Left = {
    likelihood: new Float64Array(room),
    severity: new Float64Array(room),
    least: new Float64Array(room),
  };
  const delivered = mitigations.map((mitigation) => mitigation.delivered);
  const chance = new Float64Array(room);
  const happened = new Uint8Array(room);
  let eventful = 0;
  for (let start = 0; start < draws; start += room) {
    const size = Math.min(room, draws - start);
    const [total, expected] = [totalHarm.subarray(start), expectedHarm.subarray(start)];
    for (const { next } of mitigations) next(size);
    factors.next(size);
    happened.fill(0);
    for (const risk of risks) {
      risk.run.next(size);
      leftInState(risk.run, delivered, left, size);
      unitColumn(risk.stream, chance, size);
      factors.correlate(risk.key, chance, size);
      const own = risk.expectedHarm.subarray(start);
      eventful += addHarm(left, chance, { own, total, expected, happened, size });
    }
    onProgress?.((start + size) / draws);
  }
  return {
    seed,
    draws,
    totalHarm,
    expectedHarm,
    risks: risks.map(({ key, expectedHarm }) => ({ key, expectedHarm })),
    eventful,
  };
}

type Outcome = {
  own: Float64Array;
  total: Float64Array;
  expected: Float64Array;
  happened: Uint8Array;
  size: number;
};

/**
 * Adds what is to be expected of a risk, and the severity left where it happens. Gives in how many draws it is the first to
 * happen.
 */
function addHarm({ likelihood, severity }: Left, chance: Float64Array, outcome: Outcome): number {
  const { own, total, expected, happened, size } = outcome;
  let first = 0;
  for (let draw = 0; draw < size; draw++) {
    const p = likelihood[draw] ?? 0;
    const s = severity[draw] ?? 0;
    own[draw] = p * s;
    expected[draw] = (expected[draw] ?? 0) + p * s;
    const happens = (chance[draw] ?? 1) < p;
    if (!happens) continue;
    total[draw] = (total[draw] ?? 0) + s;
    first += 1 - (happened[draw] ?? 0);
    happened[draw] = 1;
  }
  return first;
}
