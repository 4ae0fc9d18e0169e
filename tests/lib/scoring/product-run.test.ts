import { describe, expect, test } from "vitest";
import type { Dist } from "@/lib/model/dist";
import { HALF_DECADE } from "@/lib/model/harm-scale";
import { expectedDraws } from "@/lib/scoring/expected-draws";
import { inputDraws } from "@/lib/scoring/input-column";
import { meanOf } from "@/lib/scoring/mean";
import { quantileOf } from "@/lib/scoring/quantile";
import { distTable } from "@/lib/scoring/table-of-dist";
import { type Source, sourceOf, type UncertainModel } from "@/lib/scoring/uncertain-model";

const scales = { lexicon: "icd-203", harmScale: HALF_DECADE };

const point: Dist = { kind: "point", value: 0.3 };
const range: Dist = { kind: "uniform", min: 0.1, max: 0.7 };
// The one kind whose ends are drawn from its quantiles and not from a table.
const steep: Dist = { kind: "quantiles", p10: 0.1, p50: 0.25, p90: 0.6, min: 0, max: 1 };

function source(key: string, dist: Dist): Source {
  const input = { key, dist, mean: meanOf(dist, scales), quantile: quantileOf(dist, scales) };
  return sourceOf(input, distTable(dist, scales));
}

const kinds = [point, range, steep];
const judgements = kinds.flatMap((likelihood) =>
  kinds.flatMap((severity) => kinds.map((delivery) => [likelihood, severity, delivery] as const)),
);

describe("the expected harm of one risk without overlap and backfire", () => {
  test.each(judgements)(
    "is p·s·(1 − q·(1 − (1−λ)(1−σ))) of each draw's own inputs, with λ as %j, σ as %j and q as %j",
    (less, milder, delivered) => {
      // More draws than fit one stretch, and their last is not full.
      const task = { seed: 3, draws: 1500 };
      for (const [likely, severe] of [
        [point, range],
        [range, steep],
        [steep, point],
      ] as const) {
        const [p, s, q] = [source("p", likely), source("s", severe), source("q", delivered)];
        const effects = [
          { by: 0, likelihood: source("l0", less), severity: source("s0", milder), backfire: null },
          // A mitigation that the model has not does nothing.
          { by: 1, likelihood: source("l1", range), severity: source("s1", range), backfire: null },
        ];
        const model: UncertainModel = {
          form: "relative",
          mitigations: [{ key: "m", delivery: q }],
          risks: [{ key: "r", likelihood: p, severity: s, overlap: 0, effects }],
        };
        const of = (each: Source) => inputDraws(each, task.seed, task.draws);
        const [ps, ss, qs] = [of(p), of(s), of(q)];
        const [ls, ms] = [of(source("l0", less)), of(source("s0", milder))];
        const { total, exact } = expectedDraws(model, task);
        expect(exact).toBe(true);
        // An effect with one uncertain number is drawn from a table of its own: the same line, rounded in other places.
        const furthest = total.reduce((most, harm, draw) => {
          const left = 1 - (qs[draw] ?? 0) * (1 - (1 - (ls[draw] ?? 0)) * (1 - (ms[draw] ?? 0)));
          return Math.max(most, Math.abs(harm - (ps[draw] ?? 0) * (ss[draw] ?? 0) * left));
        }, 0);
        expect(furthest).toBeLessThan(1e-12);
      }
    },
  );
});
