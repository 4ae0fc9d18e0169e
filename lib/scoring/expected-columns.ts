import { nextWord, type Stream, unitOf } from "../math/random";
import type { ModelForm } from "../model/scenario";
import { remainingLikelihood, withBackfire } from "./factor";
import { remainingMean } from "./remaining-mean";
import type { EffectColumns, RiskRun } from "./risk-run";

/** How the expected harm of a risk is found in each draw, given its inputs in that draw. */
export type ExpectedBy = "product" | "states" | "closed" | "sampled-states";

type ExpectedTask = { form: ModelForm; overlap: number; effects: readonly { backfire: unknown }[] };

/** The most mitigations of one risk whose delivery states are all walked through in every draw: 2^8 = 256. */
const MAX_WALKED_A_DRAW = 8;

/** How many delivery states are drawn, in every draw, where there are more than can be walked through. */
const STATES_SAMPLED = 256;

/**
 * Which way is taken for a risk: the product Π(1 − q·(1 − (1−λ)(1−σ))) in relative form without overlap and backfire;
 * else all delivery states where at most 8 mitigations act; else, in relative form without backfire, the closed form
 * of remaining-mean.ts; else 256 delivery states drawn at random, which is the one way that is not exact.
 */
export function expectedBy({ form, overlap, effects }: ExpectedTask): ExpectedBy {
  const plain = form === "relative" && effects.every(({ backfire }) => !backfire);
  if (plain && (overlap === 0 || effects.length <= 1)) return "product";
  if (effects.length <= MAX_WALKED_A_DRAW) return "states";
  return plain ? "closed" : "sampled-states";
}

type Acting = EffectColumns & { delivery: Float64Array };
type ActingRun = Omit<RiskRun, "effects"> & { effects: Acting[] };

const NEVER = new Float64Array(0);

/**
 * The expected harm of a risk given its inputs in each draw (method 9.4: Σ over delivery states of π·p'·s'), into
 * `expected`, in harm points. `delivery` holds each mitigation's draws of its probability; `stream` gives the states
 * where they are sampled, and is not touched otherwise.
 */
export function expectedColumn(
  run: RiskRun,
  delivery: readonly Float64Array[],
  expected: Float64Array,
  { size, stream }: { size: number; stream: Stream },
): void {
  const way = expectedBy(run);
  const effects = run.effects.map((effect) => ({ ...effect, delivery: delivery[effect.by] ?? NEVER }));
  const shares = new Float64Array((effects.length + 1) * STRIDE);
  const states: DeliveryWalk = { run: { ...run, effects }, draw: 0, shares };
  for (let draw = 0; draw < size; draw++) {
    states.draw = draw;
    expected[draw] =
      way === "sampled-states"
        ? sampled(states, stream)
        : way === "states"
          ? overStates(states)
          : closed(states);
  }
}

/** Of each likelihood and severity what is left, independently and at worst, and the odds: five numbers a depth. */
const STRIDE = 5;
const [LIKELIHOOD, LEAST_LIKELIHOOD, SEVERITY, LEAST_SEVERITY, ODDS] = [0, 1, 2, 3, 4];

/** One draw of a risk, on the way through its delivery states. The shares at depth d hold after d mitigations. */
type DeliveryWalk = { run: ActingRun; draw: number; shares: Float64Array };

function overStates(states: DeliveryWalk): number {
  states.shares.fill(1, 0, STRIDE);
  return harmFrom(states, 0);
}

/** The harm expected from here on: the next mitigation is delivered, or not, with its probability. */
function harmFrom(states: DeliveryWalk, depth: number): number {
  const effect = states.run.effects[depth];
  if (!effect) return harmAt(states, depth);
  const delivery = effect.delivery[states.draw] ?? 0;
  const without = delivery === 1 ? 0 : (1 - delivery) * harmFrom(pass(states, depth, null), depth + 1);
  return delivery === 0 ? without : without + delivery * harmFrom(pass(states, depth, effect), depth + 1);
}

/** Writes the shares one mitigation deeper: as they are, or with an effect that was delivered. */
function pass(states: DeliveryWalk, depth: number, effect: Acting | null): DeliveryWalk {
  const { shares, draw } = states;
  const [from, to] = [depth * STRIDE, (depth + 1) * STRIDE];
  shares.copyWithin(to, from, to);
  if (!effect) return states;
  const [less, milder] = [1 - (effect.likelihood[draw] ?? 0), 1 - (effect.severity[draw] ?? 0)];
  shares[to + LIKELIHOOD] = (shares[to + LIKELIHOOD] ?? 1) * less;
  shares[to + LEAST_LIKELIHOOD] = Math.min(shares[to + LEAST_LIKELIHOOD] ?? 1, less);
  shares[to + SEVERITY] = (shares[to + SEVERITY] ?? 1) * milder;
  shares[to + LEAST_SEVERITY] = Math.min(shares[to + LEAST_SEVERITY] ?? 1, milder);
  if (effect.backfire) shares[to + ODDS] = (shares[to + ODDS] ?? 1) * (effect.backfire[draw] ?? 1);
  return states;
}

function harmAt({ run, draw, shares }: DeliveryWalk, depth: number): number {
  const at = (field: number) => shares[depth * STRIDE + field] ?? 1;
  const mix = (share: number, least: number) => (1 - run.overlap) * share + run.overlap * least;
  const share = mix(at(LIKELIHOOD), at(LEAST_LIKELIHOOD));
  const likelihood = remainingLikelihood(run.likelihood[draw] ?? 0, share, run.form);
  const severity = (run.severity[draw] ?? 0) * mix(at(SEVERITY), at(LEAST_SEVERITY));
  return withBackfire(likelihood, at(ODDS)) * severity;
}

function closed({ run, draw }: DeliveryWalk): number {
  const leaves = run.effects.map(({ delivery, likelihood, severity }) => ({
    delivery: delivery[draw] ?? 0,
    likelihood: 1 - (likelihood[draw] ?? 0),
    severity: 1 - (severity[draw] ?? 0),
  }));
  return (run.likelihood[draw] ?? 0) * (run.severity[draw] ?? 0) * remainingMean(leaves, run.overlap);
}

/** The mean over states drawn at random: unbiased, so averages over draws are right, with noise within each draw. */
function sampled(states: DeliveryWalk, stream: Stream): number {
  const { run, draw, shares } = states;
  let sum = 0;
  for (let state = 0; state < STATES_SAMPLED; state++) {
    shares.fill(1, 0, STRIDE);
    run.effects.forEach((effect, depth) => {
      pass(states, depth, unitOf(nextWord(stream)) < (effect.delivery[draw] ?? 0) ? effect : null);
    });
    sum += harmAt(states, run.effects.length);
  }
  return sum / STATES_SAMPLED;
}
