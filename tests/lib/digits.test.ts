import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { upToDecimals, upToSignificant, withDecimals, withSignificant } from "@/lib/digits";

// Sizes that are shown, and far beyond; and numbers with few digits, whose halves are exact in writing but not in bits.
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
  fc
    .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: -6, max: 6 }))
    .map(([digits, power]) => Number(`${digits}e${power}`)),
);
const asIntl = (value: number, options: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat("en-GB", options).format(value).replace("-", "\u2212");

describe("digits are those of the platform's own format", () => {
  test.each([
    { to: "decimals", least: 0, exact: withDecimals, upTo: upToDecimals, unit: "FractionDigits" },
    {
      to: "significant digits",
      least: 1,
      exact: withSignificant,
      upTo: upToSignificant,
      unit: "SignificantDigits",
    },
  ])("to so many $to, and as many as needed", ({ least, exact, upTo, unit }) => {
    fc.assert(
      fc.property(number, fc.integer({ min: least, max: 8 }), (value, digits) => {
        const most = { [`maximum${unit}`]: digits };
        expect(exact(value, digits)).toBe(asIntl(value, { [`minimum${unit}`]: digits, ...most }));
        expect(upTo(value, digits)).toBe(asIntl(value, most));
      }),
    );
  });

  test.each([
    [1.005, "1.01", "1.01"],
    [9.996, "10.00", "10.0"],
    [999.96, "999.96", "1,000"],
    [0.0049, "0.00", "0.00490"],
    [-1234.565, "−1,234.57", "−1,230"],
    [0, "0.00", "0.00"],
    [-0, "−0.00", "−0.00"],
  ])("%s", (value, decimals, significant) => {
    expect([withDecimals(value, 2), withSignificant(value, 3)]).toEqual([decimals, significant]);
  });
});
