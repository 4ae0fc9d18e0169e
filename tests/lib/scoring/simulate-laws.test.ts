import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AssessmentFile } from "@/lib/model/assessment-file";
import type { Dist } from "@/lib/model/dist";
import type { Scenario } from "@/lib/model/scenario";
import { expectedBy } from "@/lib/scoring/expected-columns";
import { expectedDraws } from "@/lib/scoring/expected-draws";
import { meanOf } from "@/lib/scoring/mean";
import { plainModel } from "@/lib/scoring/plain-model";
import { plugIn } from "@/lib/scoring/plug-in";
import { simulate } from "@/lib/scoring/simulate";
import { momentsOf, summarise } from "@/lib/scoring/summarise";
import { uncertainModel } from "@/lib/scoring/uncertain-model";
import { anyFile } from "../../fixtures/any-scenario";

type File = AssessmentFile & { scenarios: [Scenario] };

const draws = 500;
const seed = 11;

/** The file's scenario with all mitigations in it and nothing that works the other way. */
const helpful = anyFile.map((file): File => {
  const [scenario] = file.scenarios;
  const mitigations = Object.fromEntries(
    Object.entries(scenario.mitigations).map(([key, judged]) => [key, { ...judged, included: true }]),
  );
  const effects = scenario.effects.map(({ backfire: _, ...effect }) => effect);
  return { ...file, scenarios: [{ ...scenario, mitigations, effects }] };
});

function changed(file: File, change: (scenario: Scenario) => Partial<Scenario>): File {
  const [scenario] = file.scenarios;
  return { ...file, scenarios: [{ ...scenario, ...change(scenario) }] };
}

function run(file: File, size = draws) {
  return simulate(file, file.scenarios[0], { seed, draws: size });
}

/** Each draw of `after` at most that of `before`, with no tolerance at all. */
function neverAbove(after: File, before: File) {
  const [low, high] = [run(after), run(before)];
  expect(low.totalHarm.every((harm, draw) => harm <= (high.totalHarm[draw] ?? -1))).toBe(true);
  expect(low.expectedHarm.every((harm, draw) => harm <= (high.expectedHarm[draw] ?? -1))).toBe(true);
  expect(low.eventful).toBeLessThanOrEqual(high.eventful);
}

/** A known number in place of a judgement, moved a share of the way to 1. */
const raised = (dist: Dist, share: number, file: File) => {
  const mean = meanOf(dist, file);
  return { kind: "point" as const, value: Math.min(1, mean + share * (1 - mean)) };
};

const share = fc.integer({ min: 0, max: 100 }).map((steps) => steps / 100);

describe("the laws of the simulation, draw by draw", () => {
  test("P2: adding a mitigation never raises the total or the expected harm of any draw", () => {
    fc.assert(
      fc.property(helpful, fc.constantFrom("m0", "m1", "m2"), (file, key) => {
        const without = changed(file, ({ mitigations }) => {
          const { [key]: judged } = mitigations;
          return {
            mitigations: { ...mitigations, ...(judged && { [key]: { ...judged, included: false } }) },
          };
        });
        neverAbove(file, without);
      }),
    );
  });

  test("P3: a surer delivery or a stronger effect never raises a draw", () => {
    fc.assert(
      fc.property(helpful, share, (file, more) => {
        const at = (part: number) =>
          changed(file, ({ mitigations, effects }) => ({
            mitigations: Object.fromEntries(
              Object.entries(mitigations).map(([key, judged]) => [
                key,
                { ...judged, delivery: judged.delivery && raised(judged.delivery, part, file) },
              ]),
            ),
            effects: effects.map((effect) => ({
              ...effect,
              likelihood: raised(effect.likelihood, part, file),
              severity: raised(effect.severity, part, file),
            })),
          }));
        neverAbove(at(more), at(0));
      }),
    );
  });

  test("P3: a likelier risk never lowers a draw", () => {
    fc.assert(
      fc.property(helpful, share, (file, more) => {
        const at = (part: number) =>
          changed(file, ({ risks }) => ({
            risks: Object.fromEntries(
              Object.entries(risks).map(([key, judged]) => [
                key,
                { ...judged, likelihood: judged.likelihood && raised(judged.likelihood, part, file) },
              ]),
            ),
          }));
        neverAbove(at(0), at(more));
      }),
    );
  });

  test("P28: doubling every severity doubles every draw, to the last bit", () => {
    const severe = (file: File, factor: number) =>
      changed(file, ({ risks }) => ({
        risks: Object.fromEntries(
          Object.entries(risks).map(([key, judged]) => {
            const value = judged.severity ? factor * meanOf(judged.severity, file) : 0;
            return [key, { ...judged, severity: { kind: "point" as const, value } }];
          }),
        ),
      }));
    fc.assert(
      fc.property(anyFile, (file) => {
        const [once, twice] = [run(severe(file, 1)), run(severe(file, 2))];
        expect(twice.totalHarm).toEqual(once.totalHarm.map((harm) => 2 * harm));
        const [a, b] = [summarise(once, 10), summarise(twice, 20)];
        expect([b.mean, b.quantiles.p95, b.cvar95]).toEqual([2 * a.mean, 2 * a.quantiles.p95, 2 * a.cvar95]);
        expect(b.pAboveTolerance).toBe(a.pAboveTolerance);
      }),
    );
  });

  test("P24: the same task gives the same bits", () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        expect(run(file)).toEqual(run(file));
      }),
      { numRuns: 20 },
    );
  });
});

describe("the simulation and the exact results", () => {
  /** Every judgement as the one number at its mean, so that the exact results are the simulation's expectation. */
  const known = anyFile.map((file) =>
    changed(file, ({ risks, mitigations, effects }) => {
      const point = (dist: Dist) => ({ kind: "point" as const, value: meanOf(dist, file) });
      return {
        risks: Object.fromEntries(
          Object.entries(risks).map(([key, judged]) => [
            key,
            {
              ...judged,
              likelihood: judged.likelihood && point(judged.likelihood),
              severity: judged.severity && point(judged.severity),
            },
          ]),
        ),
        mitigations: Object.fromEntries(
          Object.entries(mitigations).map(([key, judged]) => [
            key,
            { ...judged, delivery: judged.delivery && point(judged.delivery) },
          ]),
        ),
        effects: effects.map(({ backfire, ...effect }) => ({
          ...effect,
          likelihood: point(effect.likelihood),
          severity: point(effect.severity),
          ...(backfire && { backfire: point(backfire) }),
        })),
      };
    }),
  );

  test("P25: the mean lies within four standard errors of the exact value", () => {
    // One model in 16,000 would fail by chance alone, so the models are always the same ones.
    fc.assert(
      fc.property(known, (file) => {
        const { residual } = plugIn(plainModel(file, file.scenarios[0]).model);
        const size = 20_000;
        const summary = summarise(run(file, size), 10);
        // What never happened in 20,000 draws has no standard error of its own.
        const floor = 100 / size;
        expect(Math.abs(summary.mean - residual.total)).toBeLessThan(4 * summary.standardError + floor);
        const spread = Math.sqrt((residual.pAny * (1 - residual.pAny)) / size);
        expect(Math.abs(summary.pAny - residual.pAny)).toBeLessThan(4 * spread + 4 / size);
      }),
      { seed: 20, numRuns: 60 },
    );
  });

  test("with nothing uncertain the expected harm given the inputs is the exact one, whatever way it is found", () => {
    fc.assert(
      fc.property(known, (file) => {
        const { model } = plainModel(file, file.scenarios[0]);
        const { total, exact } = expectedDraws(uncertainModel(file, file.scenarios[0]), { seed, draws: 2 });
        expect(exact).toBe(true);
        for (const harm of total) expect(harm).toBeCloseTo(plugIn(model).residual.total, 9);
      }),
    );
  });

  test("expected harm given the inputs has the mean of the total harm", () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const size = 20_000;
        const given = momentsOf(
          expectedDraws(uncertainModel(file, file.scenarios[0]), { seed, draws: size }).total,
        );
        const summary = summarise(run(file, size), 10);
        expect(Math.abs(summary.mean - given.mean)).toBeLessThan(4 * summary.standardError + 100 / size);
      }),
      { seed: 20, numRuns: 30 },
    );
  });

  test("states are walked where they are few, closed where there is a form, and sampled for the rest", () => {
    const of = (count: number, form: "relative" | "rate", overlap: number, backfire: unknown = null) =>
      expectedBy({ form, overlap, effects: Array.from({ length: count }, () => ({ backfire })) });
    expect(of(40, "relative", 0)).toBe("product");
    expect(of(1, "relative", 0.5)).toBe("product");
    expect(of(8, "relative", 0.5)).toBe("states");
    expect(of(8, "rate", 0)).toBe("states");
    expect(of(9, "relative", 0.5)).toBe("closed");
    expect(of(9, "rate", 0)).toBe("sampled-states");
    expect(of(9, "relative", 0, 2)).toBe("sampled-states");
  });
});
