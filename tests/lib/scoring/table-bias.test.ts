import { describe, expect, test } from "vitest";
import { tableBias } from "@/scripts/bench/bias";
import { benchCase } from "@/scripts/bench/models";

describe("drawing from tables of 4,096 steps", () => {
  test.each([3, 12])("shifts the mean of %i risks by less than a tenth of its standard error", (risks) => {
    const { bias, standardError } = tableBias(benchCase({ risks, mitigations: 3, full: false }), 100_000);
    expect(bias).not.toBe(0);
    expect(Math.abs(bias)).toBeLessThan(standardError / 10);
  });
});
