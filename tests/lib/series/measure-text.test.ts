import { expect, it } from "vitest";
import { measureDifference } from "@/lib/series/measure-text";

const said = (...of: Parameters<typeof measureDifference>) =>
  measureDifference(...of).replaceAll("\u202f", " ");

it("a difference is as fine as the values beside it, and has a direction where they show one", () => {
  expect(said("harm", -1.2, [3.2, 2])).toBe("−1.20 hp, lower");
  expect(said("harm", 0.00497, [1.965, 1.96997])).toBe("≈ 0 hp");
  expect(said("probability", 0.12, [0.2, 0.32])).toBe("+12 pp, higher");
  expect(said("probability", -0.003, [0.333, 0.33])).toBe("≈ 0 pp");
  expect(said("change", 12, [-2, 10])).toBe("+12, higher");
  expect(said("change", -0.2, [0.2, 0])).toBe("≈ 0");
});

it("no difference is the same, whatever is measured", () => {
  for (const kind of ["harm", "probability", "change"] as const)
    expect(said(kind, 0, [1, 1])).toBe("the same");
});
