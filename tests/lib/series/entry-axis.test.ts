import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HALF_DECADE } from "@/lib/model/harm-scale";
import { DEFAULT_LEXICON } from "@/lib/model/lexicon";
import {
  entryAxis,
  entryNumbers,
  entryOf,
  placeOn,
  type Quantity,
  reshaped,
  valueAt,
} from "@/lib/series/entry-axis";

const scales = { lexicon: DEFAULT_LEXICON, harmScale: HALF_DECADE };
const QUANTITIES = ["probability", "fraction", "severity", "change"] as const satisfies Quantity[];
const axis = (quantity: Quantity) => entryAxis(quantity, scales);

describe("the line a judgement is placed on", () => {
  it("gives the five levels of harm equal lengths, and words their ranges", () => {
    expect(axis("severity").bands.map(({ min }) => Math.round(placeOn(axis("severity"), min) * 100))).toEqual(
      [0, 20, 40, 60, 80],
    );
    expect(axis("probability").bands).toContainEqual({ name: "likely", min: 0.55, max: 0.8 });
    expect(axis("change").bands).toEqual([]);
  });

  it("holds what lies beyond an end at it", () => {
    expect(placeOn(axis("severity"), 0)).toBe(0);
    expect(placeOn(axis("severity"), 500)).toBe(1);
  });

  it("is fine to a hundredth, without the dust of binary fractions", () => {
    expect(valueAt(axis("probability"), 0.2899)).toBe(0.29);
    expect(valueAt(axis("change"), 0.4)).toBe(-20);
    expect(valueAt(axis("severity"), 0.6)).toBe(10);
  });

  it("brings each value of a hand back to where it was put", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...QUANTITIES),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (quantity, place) => {
          const value = valueAt(axis(quantity), place);
          expect(valueAt(axis(quantity), placeOn(axis(quantity), value))).toBe(value);
          expect(Math.abs(placeOn(axis(quantity), value) - place)).toBeLessThan(0.02);
        },
      ),
    );
  });

  it("moves at least one step for each hundredth, so that no key is without effect", () => {
    for (const quantity of QUANTITIES) {
      for (let step = 0; step < 100; step++) {
        const value = valueAt(axis(quantity), step / 100);
        expect(valueAt(axis(quantity), placeOn(axis(quantity), value) + 0.01)).toBeGreaterThan(value);
      }
    }
  });
});

describe("the numbers of a judgement", () => {
  it.each([
    [{ kind: "term", term: "unlikely" }, [0.2, 0.45]],
    [{ kind: "pert", min: 0.1, mode: 0.2, max: 0.4 }, [0.1, 0.2, 0.4]],
    [{ kind: "quantiles", p10: 0.1, p50: 0.2, p90: 0.4, min: 0, max: 1 }, [0.1, 0.2, 0.4]],
    [{ kind: "point", value: 0.3 }, [0.3]],
  ] as const)("%j are %j", (dist, numbers) => expect(entryNumbers(dist, scales)).toEqual(numbers));

  it("are the judgement that is typed with them", () => {
    expect(entryOf([10, 30], "severity", null)).toEqual({ kind: "logUniform", min: 10, max: 30 });
    expect(entryOf([0, 30], "severity", null)).toEqual({ kind: "uniform", min: 0, max: 30 });
    expect(entryOf([0.1, 0.2, 0.4], "probability", null)).toEqual({
      kind: "pert",
      min: 0.1,
      mode: 0.2,
      max: 0.4,
    });
    expect(entryOf([], "probability", null)).toBeNull();
  });

  it("of quantiles stay quantiles, within their bounds", () => {
    const before = { kind: "quantiles", p10: 0.1, p50: 0.2, p90: 0.4, min: 0, max: 0.9 } as const;
    expect(entryOf([0.1, 0.25, 0.4], "probability", before)).toEqual({ ...before, p50: 0.25 });
  });

  it("in another shape keep their mean or their ends", () => {
    const unlikely = { kind: "term", term: "unlikely" } as const;
    expect(reshaped(unlikely, "one", scales, axis("probability"))).toEqual([0.33]);
    expect(reshaped(unlikely, "three", scales, axis("probability"))).toEqual([0.2, 0.33, 0.45]);
    expect(reshaped({ kind: "point", value: 0.3 }, "range", scales, axis("probability"))).toEqual([0.3, 0.3]);
  });
});
