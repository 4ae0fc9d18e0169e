import { describe, expect, test } from "vitest";
import { type Pert, pertQuantile, pertVariance } from "@/lib/math/pert";
import { pertTable } from "@/lib/math/pert-table";
import { tableMean, tableValue, uniformTable } from "@/lib/math/quantile-table";

const DRAWS = 100_000;
const SHAPES: Pert[] = [
  { min: 0, mode: 0.5, max: 1 },
  { min: 0.1, mode: 0.3, max: 0.8 },
  { min: 0, mode: 0, max: 1 },
  { min: 2, mode: 80, max: 80 },
  { min: 1, mode: 3, max: 100 },
  { min: 0.49, mode: 0.5, max: 0.51 },
];

// A bias below a tenth of what 100,000 draws leave uncertain is lost in it.
describe.each(SHAPES)("the table of a PERT from $min by $mode to $max", (pert) => {
  const table = pertTable(pert);

  test("has its mean within a tenth of the standard error", () => {
    const mean = (pert.min + 4 * pert.mode + pert.max) / 6;
    const standardError = Math.sqrt(pertVariance(pert) / DRAWS);
    expect(Math.abs(tableMean(table) - mean)).toBeLessThan(standardError / 10);
  });

  test.each([0.01, 0.05, 0.1, 0.5, 0.9, 0.95, 0.99])("has its quantile at %d within a tenth", (share) => {
    // Halfway between two steps, where a straight line is worst.
    const u = (Math.floor(share * 4096) + 0.5) / 4096;
    const aside = 1e-3;
    const slope = (pertQuantile(pert, u + aside) - pertQuantile(pert, u - aside)) / (2 * aside);
    const standardError = Math.sqrt((u * (1 - u)) / DRAWS) * slope;
    expect(Math.abs(tableValue(table, u) - pertQuantile(pert, u))).toBeLessThan(standardError / 10);
  });
});

test("the table of a range ends at its very bounds, whatever rounding makes of the way there", () => {
  // 0.2 + (0.9 − 0.2) is 0.8999999999999999.
  const table = uniformTable(0.2, 0.9);
  expect([table[0], table.at(-1)]).toEqual([0.2, 0.9]);
});
