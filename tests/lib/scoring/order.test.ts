import { describe, expect, test } from "vitest";
import { byResidual } from "@/lib/scoring/order";

const risk = (key: string, residual: number, inherent: number) => ({ key, residual, inherent });

describe("the order of risks", () => {
  test("is the largest residual first, then the largest inherent harm, then as they came", () => {
    const risks = [
      risk("small", 1, 90),
      risk("tied and mild", 2, 5),
      risk("tied and grave", 2, 7),
      risk("large", 8, 8),
      risk("tied and as grave", 2, 7),
    ];
    expect(risks.toSorted(byResidual).map(({ key }) => key)).toEqual([
      "large",
      "tied and grave",
      "tied and as grave",
      "tied and mild",
      "small",
    ]);
  });
});
