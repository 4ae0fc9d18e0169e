import { describe, expect, it } from "vitest";
import { sampleQuantiles } from "@/lib/math/order-statistics";
import { exceedance } from "@/lib/scoring/summarise";
import { exceedanceFigure } from "@/lib/series/exceedance-figure";

const plain = (text: string) => text.replaceAll("\u202f", " ");

function figureOf(harms: number[], tolerance: number, leftOut: string | null = null) {
  const totalHarm = Float64Array.from(harms);
  const [p50 = 0, p90 = 0, p95 = 0, p99 = 0] = sampleQuantiles(totalHarm, [0.5, 0.9, 0.95, 0.99]);
  return exceedanceFigure({
    curve: exceedance(totalHarm),
    draws: harms.length,
    quantiles: { p50, p90, p95, p99 },
    tolerance,
    pAboveTolerance: harms.filter((harm) => harm > tolerance).length / harms.length,
    leftOut,
  });
}

/** 1 to 1,000 hp, each once: the probability of more than x is (1,000 − x)/1,000. */
const EVEN = Array.from({ length: 1000 }, (_, index) => index + 1);

describe("the exceedance curve", () => {
  it("says what it waits for before anything is simulated", () => {
    const figure = exceedanceFigure(null);
    expect(figure.needs).toBe("It appears once it is simulated.");
    expect([figure.curve, figure.points, figure.rows]).toEqual([[], [], []]);
  });

  it("reads at round probabilities the harm that is exceeded with that", () => {
    const { points } = figureOf(EVEN, 960);
    expect(points.map(({ name }) => name)).toEqual([
      "Exceeded in 1 of 2",
      "Exceeded in 1 of 10",
      "Exceeded in 1 of 20",
      "Tolerance",
      "Exceeded in 1 of 100",
    ]);
    // A quantile between neighbours lies within one of them.
    for (const { harm, probability } of points)
      expect(Math.abs(probability - (1000 - harm) / 1000)).toBeLessThanOrEqual(0.001);
  });

  it("puts the tolerance among them where its probability belongs, and into the title", () => {
    const figure = figureOf(EVEN, 700);
    expect(plain(figure.title)).toBe("Harm exceeds the tolerance of 700 hp with a probability of 30 %");
    expect(figure.points[1]).toEqual({ name: "Tolerance", harm: 700, probability: 0.3, told: false });
    expect(figure.rows).toHaveLength(figure.points.length);
  });

  it("begins at no harm, which every outcome may exceed, and ends at 1 of 1,000", () => {
    const { curve } = figureOf(EVEN, 900);
    expect(curve[0]).toEqual({ harm: 0, probability: 1 });
    expect(Math.min(...curve.map(({ probability }) => probability))).toBeGreaterThanOrEqual(0.001);
    expect(figureOf([0, 0, 0, 5], 1).curve[0]).toEqual({ harm: 0, probability: 0.25 });
  });

  it("has no more than about 500 points, however many draws there are", () => {
    const many = Array.from({ length: 20_000 }, (_, index) => index);
    expect(figureOf(many, 10).curve.length).toBeLessThanOrEqual(501);
  });

  it("leaves out levels that even no harm is not exceeded with", () => {
    const { points } = figureOf([...Array(90).fill(0), ...EVEN.slice(0, 10)], 500);
    expect(points.some(({ name }) => name === "Exceeded in 1 of 2")).toBe(false);
    expect(points.some(({ name }) => name === "Exceeded in 1 of 10")).toBe(true);
    expect(points).toHaveLength(4);
  });

  it("says of harm that doesn't vary what it is", () => {
    const figure = figureOf([3, 3, 3], 10);
    expect(plain(figure.title)).toBe("In no draw does harm exceed the tolerance of 10.0 hp");
    expect(plain(figure.sentence)).toMatch(/^Harm is 3\.00 hp in every draw\./);
    expect(figure.curve).toEqual([{ harm: 0, probability: 1 }]);
  });

  it("says what an incomplete scenario leaves out", () => {
    expect(figureOf(EVEN, 900, "severity of Escalation missing").sentence).toMatch(
      /Left out: severity of Escalation missing\.$/,
    );
  });
});
