import { describe, expect, test } from "vitest";
import { jointProbability, latentFromSpearman } from "@/lib/math/bivariate-normal";
import { spearman } from "@/lib/math/spearman";
import type { ScenarioInputs } from "@/lib/model/scenario";
import { expectedDraws } from "@/lib/scoring/expected-draws";
import { inputDraws } from "@/lib/scoring/input-column";
import { modelInputs } from "@/lib/scoring/inputs";
import { latentCorrelation } from "@/lib/scoring/occurrence";
import { scoreScenario } from "@/lib/scoring/score-scenario";
import { MAX_DRAWS, simulate } from "@/lib/scoring/simulate";
import { exceedance, knowledgeShare, momentsOf, summarise, worstMean } from "@/lib/scoring/summarise";
import { sourcesOf, uncertainModel } from "@/lib/scoring/uncertain-model";
import { expected, goldenFile } from "../../fixtures/vectors";

const golden = goldenFile.scenarios[0] as ScenarioInputs;
const run = (draws: number, seed = 1) => simulate(goldenFile, golden, { seed, draws });

/** FNV-1a over the bytes of a sample. */
function hashOf(sample: Float64Array): string {
  let hash = 0x811c9dc5;
  for (const byte of new Uint8Array(sample.buffer)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16);
}

describe("the simulation of the golden assessment", () => {
  test("TV-22f: mean, spread, quantiles and tails at 100,000 draws", () => {
    const vector = expected<Record<string, number>>("TV-22f");
    const summary = summarise(run(100_000), 10);
    expect(Math.abs(summary.mean - (vector.mean ?? 0))).toBeLessThan((4 * 6.512) / Math.sqrt(100_000));
    // The vector's own tolerance: quantiles within 3 %.
    const near = (value: number, name: string) =>
      expect(Math.abs(value / (vector[name] ?? 0) - 1), name).toBeLessThan(0.03);
    near(summary.sd, "sd");
    near(summary.quantiles.p50, "q50");
    near(summary.quantiles.p90, "q90");
    near(summary.quantiles.p95, "q95");
    near(summary.quantiles.p99, "q99");
    near(summary.cvar95, "cvar95");
    near(summary.pAboveTolerance, "p_gt_10");
    near(summarise(run(100_000), 20).pAboveTolerance, "p_gt_20");
    near(summary.expectedHarm.p10, "EL_p10");
    near(summary.expectedHarm.p50, "EL_p50");
    near(summary.expectedHarm.p90, "EL_p90");
  });

  test("its mean, P(any) and expected harm are those of the exact results", () => {
    const draws = 100_000;
    const simulation = run(draws);
    const summary = summarise(simulation, 10);
    const { plugIn } = scoreScenario(goldenFile, golden);
    if (!plugIn) throw new Error("the golden case has a result");
    expect(Math.abs(summary.mean - plugIn.residual.total)).toBeLessThan(4 * summary.standardError);
    const { pAny } = plugIn.residual;
    expect(Math.abs(summary.pAny - pAny)).toBeLessThan(4 * Math.sqrt((pAny * (1 - pAny)) / draws));
    const given = momentsOf(expectedDraws(uncertainModel(goldenFile, golden), { seed: 1, draws }).total);
    expect(Math.abs(given.mean - plugIn.residual.total)).toBeLessThan(4 * Math.sqrt(given.variance / draws));
  });

  // Twice the same bits, on every Node from 20 on: integers, and the same few operations in the same order.
  test("P24: its samples are the same bits everywhere", () => {
    const { totalHarm, expectedHarm } = run(4096);
    expect([hashOf(totalHarm), hashOf(expectedHarm)]).toEqual(["160e0fda", "c8cfed7"]);
  });

  test("P24: the first draws of a long run are those of a short one, and another seed draws otherwise", () => {
    expect(run(3000).totalHarm.slice(0, 1500)).toEqual(run(1500).totalHarm);
    expect(run(1500, 2).totalHarm).not.toEqual(run(1500).totalHarm);
  });

  test("P24: leaving a risk out leaves every other draw as it was", () => {
    const { escalation: _, ...others } = golden.risks;
    const fewer = simulate(goldenFile, { ...golden, risks: others }, { seed: 1, draws: 2000 });
    const all = run(2000);
    expect(fewer.risks.map(({ key }) => key)).toEqual(["stability", "competition"]);
    for (const { key, expectedHarm } of fewer.risks)
      expect(all.risks.find((risk) => risk.key === key)?.expectedHarm).toEqual(expectedHarm);
  });

  test("tells how far it is, and refuses draws that are none", () => {
    const shares: number[] = [];
    simulate(goldenFile, golden, { seed: 1, draws: 2500, onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([0.4096, 0.8192, 1]);
    for (const draws of [0, 1.5, Number.NaN, MAX_DRAWS + 1])
      expect(() => simulate(goldenFile, golden, { seed: 1, draws })).toThrow(RangeError);
  });

  test("the draws of one input are those it is simulated with", () => {
    const model = uncertainModel(goldenFile, golden);
    const sources = sourcesOf(model);
    expect(sources.map(({ key }) => key)).toEqual(modelInputs(goldenFile, golden).map(({ key }) => key));
    const [likelihood] = sources;
    if (!likelihood) throw new Error("the golden case has inputs");
    const draws = inputDraws(likelihood, 1, 3000);
    const total = expectedDraws({ ...model, risks: model.risks.slice(0, 1) }, { seed: 1, draws: 3000 }).total;
    expect(spearman(draws, total)).toBeGreaterThan(0.4);
  });
});

describe("risks that share factors", () => {
  const loadings = { escalation: [0.8], stability: [0.6, 0.5], competition: [0, -0.7] };
  const draws = 60_000;
  const free = run(draws);
  const bound = simulate(goldenFile, golden, { seed: 1, draws, loadings });

  test("P11: expect the same harm to the last bit, while P(any) and the spread change", () => {
    expect(bound.expectedHarm).toEqual(free.expectedHarm);
    const [a, b] = [summarise(free, 10), summarise(bound, 10)];
    expect(Math.abs(a.mean - b.mean)).toBeLessThan(4 * Math.hypot(a.standardError, b.standardError));
    expect(b.pAny).not.toBe(a.pAny);
    expect(b.sd).toBeGreaterThan(a.sd);
  });

  test("P26: keep each its own likelihood, and happen together as often as the latent correlation says", () => {
    const point = (value: number) => ({ kind: "point" as const, value });
    const judged = (value: number, severity: number) => {
      return { likelihood: point(value), severity: point(severity), overlap: 0, rationale: "", evidence: [] };
    };
    // Severities 1 and 2 tell from the total which of the two happened.
    const inputs = {
      ...golden,
      mitigations: {},
      effects: [],
      risks: { escalation: judged(0.3, 1), stability: judged(0.2, 2) },
    };
    const { totalHarm } = simulate(goldenFile, inputs, { seed: 5, draws, loadings });
    const share = (of: (harm: number) => boolean) => totalHarm.filter(of).length / draws;
    const within = (found: number, wanted: number) =>
      expect(Math.abs(found - wanted)).toBeLessThan(4 * Math.sqrt((wanted * (1 - wanted)) / draws));
    within(
      share((harm) => harm === 1 || harm === 3),
      0.3,
    );
    within(
      share((harm) => harm >= 2),
      0.2,
    );
    const latent = latentCorrelation(loadings.escalation, loadings.stability);
    expect(latent).toBeCloseTo(0.48, 12);
    within(
      share((harm) => harm === 3),
      jointProbability(0.3, 0.2, latent),
    );
    expect(latentFromSpearman(1)).toBeCloseTo(1, 12);
  });

  test("loadings of zero change nothing, and too large ones are refused", () => {
    const none = simulate(goldenFile, golden, { seed: 1, draws: 2000, loadings: { escalation: [0, 0] } });
    expect(none.totalHarm).toEqual(run(2000).totalHarm);
    for (const wrong of [[0.8, 0.7], [Number.NaN]])
      expect(() =>
        simulate(goldenFile, golden, { seed: 1, draws: 10, loadings: { escalation: wrong } }),
      ).toThrow(RangeError);
  });
});

describe("the summary", () => {
  const sample = Float64Array.of(0, 0, 3, 1, 2, 9, 4, 5, 6, 8);
  const simulation = {
    seed: 1,
    draws: 10,
    totalHarm: sample,
    expectedHarm: Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
    risks: [],
    eventful: 8,
  };

  test("counts, averages and orders as it says", () => {
    const summary = summarise(simulation, 4);
    expect(summary.mean).toBeCloseTo(3.8, 12);
    expect(summary.standardError).toBeCloseTo(summary.sd / Math.sqrt(10), 12);
    expect(summary.sd ** 2).toBeCloseTo((236 - 10 * 3.8 ** 2) / 9, 12);
    expect([summary.pAny, summary.pAboveTolerance]).toEqual([0.8, 0.4]);
    expect(summary.quantiles.p50).toBe(3.5);
    expect(summary.expectedHarm).toEqual({ p10: 1.9, p50: 5.5, p90: 9.1, mean: 5.5 });
  });

  test("CVaR is the mean of the worst share, its edge counted in part", () => {
    expect(worstMean(sample, 0.8)).toBeCloseTo(8.5, 12);
    expect(worstMean(sample, 0.75)).toBeCloseTo((9 + 8 + 0.5 * 6) / 2.5, 12);
    // The worst half of the outcomes of ten: half of one draw.
    expect(worstMean(sample, 0.95)).toBe(9);
    expect(worstMean(sample, 0)).toBeCloseTo(3.8, 12);
  });

  test("the exceedance curve rises in harm, falls in probability, and is exact at each of its points", () => {
    const { totalHarm } = run(20_000);
    const curve = exceedance(totalHarm);
    expect(curve.length).toBeLessThanOrEqual(500);
    curve.forEach(({ harm, probability }, index) => {
      expect(probability).toBe(totalHarm.filter((each) => each > harm).length / 20_000);
      const before = curve[index - 1];
      if (before) expect([harm > before.harm, probability < before.probability]).toEqual([true, true]);
    });
    expect([curve[0]?.harm, curve.at(-1)?.probability]).toEqual([0, 0]);
    expect(() => exceedance(new Float64Array(0))).toThrow(RangeError);
  });

  test("the share of variance that is lack of knowledge is the ratio of the variances", () => {
    expect(knowledgeShare(Float64Array.of(1, 2), Float64Array.of(0, 4))).toBeCloseTo(0.5 / 8, 12);
    expect(knowledgeShare(Float64Array.of(1, 2), Float64Array.of(4, 4))).toBeNull();
    expect(momentsOf(Float64Array.of(5))).toEqual({ mean: 5, variance: 0 });
  });
});
