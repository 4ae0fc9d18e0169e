import { describe, expect, test } from "vitest";
import {
  change,
  changeDifference,
  correlation,
  counted,
  day,
  firstFew,
  harm,
  harmDifference,
  harmDifferenceNumber,
  harmDifferenceShows,
  harmRange,
  listed,
  percent,
  percentDifference,
  percentRange,
  roughly,
} from "@/lib/format";

const thin = (text: string) => text.replaceAll("\u202f", " ");

describe("numbers as they are written", () => {
  test.each([
    [0, "0 %"],
    [0.0004, "0 %"],
    [0.004, "0.4 %"],
    [0.325, "33 %"],
    [0.996, "99.6 %"],
    [1, "100 %"],
    [null, "–"],
  ])("the share %s is %s", (share, text) => {
    expect(thin(percent(share))).toBe(text);
  });

  test("a range names its unit once", () => {
    expect(thin(percentRange({ min: 0.2, max: 0.45 }))).toBe("20–45 %");
    expect(thin(harmRange({ min: 5.447127, max: 9.499821 }))).toBe("5.45–9.50 hp");
  });

  test.each([
    [15.309637916, "15.3 hp"],
    [0.5939, "0.594 hp"],
    [1234.5, "1,230 hp"],
    [0, "0 hp"],
    [null, "–"],
  ])("the harm %s is %s", (points, text) => {
    expect(thin(harm(points))).toBe(text);
  });

  test("differences and changes carry a sign, a true minus, and none for nothing", () => {
    expect([harmDifference(-1.2), harmDifference(0.4), harmDifference(1e-15)].map(thin)).toEqual([
      "−1.20 hp",
      "+0.400 hp",
      "0 hp",
    ]);
    expect([correlation(0.618), correlation(-0.4), correlation(0.001), correlation(null)]).toEqual([
      "+0.62",
      "−0.40",
      "0.00",
      "–",
    ]);
    expect([change(12.4), change(-8), change(0), change(-0.2)]).toEqual(["+12", "−8", "0", "0"]);
  });

  test.each([
    // Of 1.965… and 1.970…: both end with hundredths.
    [0.00497, [1.965, 1.96997], "≈ 0"],
    [-0.00497, [1.96997, 1.965], "≈ 0"],
    [0.4, [1.2, 1.6], "+0.40"],
    [-0.407, [6.81, 6.403], "−0.41"],
    // The coarser of two places: 12.3 says nothing of hundredths.
    [-2.43, [12.3, 9.87], "−2.4"],
    [7.24, [16.1, 23.34], "+7.2"],
    [-1234, [12_345, 11_111], "−1,200"],
    // Nought is exact, and so is what was there before.
    [0.00497, [0, 0.00497], "+0.00497"],
    [0, [1.97, 1.97], "0"],
    // Beside nothing, to three significant digits.
    [0.00497, [], "+0.00497"],
    [0.00497, [null, null], "+0.00497"],
    [null, [1, null], "–"],
  ])("the difference %s beside %j is %s", (difference, beside, text) => {
    expect(harmDifferenceNumber(difference, beside)).toBe(text.replace(" ", "\u202f"));
    const shows = difference !== null && !["0", "≈ 0"].includes(text);
    expect(difference !== null && harmDifferenceShows(difference, beside)).toBe(shows);
  });

  test.each([
    [0.004, [0.33, 0.334], "≈ 0 pp"],
    [-0.118, [0.45, 0.332], "−12 pp"],
    [0.004, [0.002, 0.006], "+0.4 pp"],
    [0.004, [0, 0.004], "+0.4 pp"],
    [0.324, [0.006, 0.33], "+32 pp"],
    [-0.004, [1, 0.996], "−0.4 pp"],
    [0, [0.5, 0.5], "0 pp"],
  ])("the difference %s of probabilities beside %j is %s", (difference, beside, text) => {
    expect(thin(percentDifference(difference, beside))).toBe(text);
  });

  test("a difference of two changes is whole, and says that it is there where it is less", () => {
    expect([12.4, -8, 0, 0.3, -0.3].map((one) => thin(changeDifference(one)))).toEqual([
      "+12",
      "−8",
      "0",
      "≈ 0",
      "≈ 0",
    ]);
  });

  test("a number of which only the size matters has three digits", () => {
    expect([roughly(Math.sqrt(10)), roughly(5), roughly(-0.0123456), roughly(1234)]).toEqual([
      "3.16",
      "5",
      "−0.0123",
      "1,230",
    ]);
  });

  test("days are written the same wherever the reader is", () => {
    expect(day("2026-11-23")).toBe("23 Nov 2026");
    expect(day(new Date("2026-11-23T23:30:00Z"))).toBe("23 Nov 2026");
  });

  test("of a long list the first are shown, and no more are left out than two or more", () => {
    const few = (count: number) => firstFew([..."abcdef"].slice(0, count), 3);
    expect(few(0)).toEqual({ shown: [], more: 0 });
    expect(few(3)).toEqual({ shown: ["a", "b", "c"], more: 0 });
    expect(few(4)).toEqual({ shown: ["a", "b", "c", "d"], more: 0 });
    expect(few(5)).toEqual({ shown: ["a", "b", "c"], more: 2 });
  });

  test("counts and lists read as sentences do", () => {
    expect([counted(1, "scenario"), counted(3, "scenario")]).toEqual(["1 scenario", "3 scenarios"]);
    expect([listed([]), listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"])]).toEqual([
      "",
      "a",
      "a and b",
      "a, b and c",
    ]);
  });
});
