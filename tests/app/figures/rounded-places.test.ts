import { expect, it } from "vitest";
import { roundedPlaces } from "@/app/ui/export/rounded-places";

it("numbers that differ in their last digit alone are one number, also half-way between two places", () => {
  for (const tie of [251.1875, 0.0625, -63.0625, 1023.9375, 44.8125]) {
    const near = [tie, tie * (1 - Number.EPSILON), tie * (1 + Number.EPSILON)];
    expect(new Set(near.map((one) => roundedPlaces(`M44,${one}`))).size).toBe(1);
  }
});

it("a number has at most three places, and what has no more keeps them", () => {
  expect(roundedPlaces("M1.00049999,2.5L-0.00012,1e-7 3.14159e-7")).toBe("M1,2.5L0,1e-7 0");
});
