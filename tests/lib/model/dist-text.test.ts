import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { severityDist } from "../../../lib/model/dist";
import {
  type EntryUnit,
  readDist,
  readingDoubt,
  readNumber,
  writeDist,
  writeNumber,
} from "../../../lib/model/dist-text";
import { HALF_DECADE } from "../../../lib/model/harm-scale";

const point = (value: number) => ({ kind: "point", value });
const uniform = (min: number, max: number) => ({ kind: "uniform", min, max });

const quantiles = ([p10, p50, p90]: [number, number, number], min: number, max: number) => ({
  kind: "quantiles",
  p10,
  p50,
  p90,
  min,
  max,
});

describe("what is typed into a field of per cent", () => {
  it.each([
    ["12.5", point(0.125)],
    ["12,5", point(0.125)],
    ["12 %", point(0.12)],
    ["12%", point(0.12)],
    ["30 per cent", point(0.3)],
    ["7", point(0.07)],
    [".5", point(0.005)],
    ["100", point(1)],
    ["10..35", uniform(0.1, 0.35)],
    ["10 .. 35 %", uniform(0.1, 0.35)],
    ["10 % … 35 %", uniform(0.1, 0.35)],
    ["10–35", uniform(0.1, 0.35)],
    ["10-35", uniform(0.1, 0.35)],
    ["10 to 35", uniform(0.1, 0.35)],
    ["12,5..35", uniform(0.125, 0.35)],
    ["10..20..35", { kind: "pert", min: 0.1, mode: 0.2, max: 0.35 }],
    ["p10 10, p50 20, p90 45", quantiles([0.1, 0.2, 0.45], 0, 1)],
    ["P10 12,5; P50: 20 %; P90 = 45 % within 5 to 90 %", quantiles([0.125, 0.2, 0.45], 0.05, 0.9)],
  ])("%s is read", (text, dist) => {
    expect(readDist(text, "percent")).toEqual(dist);
  });

  it.each([
    "about 12",
    "12..",
    "..12",
    "1..2..3..4",
    "12 15",
    "1.2.3",
    "1,2,3",
    "--5",
    "NaN",
    "Infinity",
    "0x10",
    "1e999",
    "p10 10, p50 20",
    "p10 10, p90 45, p50 20",
    "p50 20",
  ])("%s is kept as it was typed, for nobody can say what it means", (text) => {
    expect(readDist(text, "percent")).toEqual({ kind: "unread", text });
  });

  it.each([
    ["30 hp", "percent"],
    ["10 hp..30 hp", "percent"],
    ["p10 10 hp, p50 20, p90 45", "percent"],
    ["30 %", "harm"],
    ["10 % to 30 %", "harm"],
  ] as const)("%s is not read in %s: it has the sign of another quantity", (text, unit) => {
    expect(readDist(text, unit)).toEqual({ kind: "unread", text });
  });

  it("runs of blanks count as one, however long they are", () => {
    const run = " ".repeat(100_000);
    expect(readDist(`${run}10${run}..${run}35${run}%`, "percent")).toEqual(uniform(0.1, 0.35));
    expect(readDist(`1${run}1`, "percent")).toMatchObject({ kind: "unread" });
    expect(readDist(`p10${run}10, p50 20${run}, p90 45${run}x`, "percent")).toMatchObject({ kind: "unread" });
  });

  it("a text that is too long for a judgement is not read, and its length is what is to be mended", () => {
    const read = readDist(`${"0".repeat(200)}1`, "percent");
    expect(read).toMatchObject({ kind: "unread" });
    expect(severityDist.safeParse(read).error?.issues[0]?.message).toMatch(/^Shorten this to at most 200/);
    expect(readDist(`${"0".repeat(199)}1`, "percent")).toEqual(point(0.01));
  });

  it.each(["", "  "])("an empty text %j is no judgement", (text) => {
    expect(readDist(text, "percent")).toBeNull();
  });

  it.each([
    ["120", point(1.2)],
    ["-5", point(-0.05)],
    ["45..20", uniform(0.45, 0.2)],
  ])("%s is read, and left to the schema to refuse", (text, dist) => {
    expect(readDist(text, "percent")).toEqual(dist);
  });
});

describe("what is typed into a field of harm points or changes", () => {
  it("reads a range of harm as log-uniform, but one from zero as uniform: a log scale has no zero", () => {
    expect(readDist("10..30", "harm")).toEqual({ kind: "logUniform", min: 10, max: 30 });
    expect(readDist("10 hp - 30 hp", "harm")).toEqual({ kind: "logUniform", min: 10, max: 30 });
    expect(readDist("0..30", "harm")).toEqual(uniform(0, 30));
    expect(readDist("10 harm points - 30 harm points", "harm")).toEqual({
      kind: "logUniform",
      min: 10,
      max: 30,
    });
  });

  it("takes a minus sign in a change, typed or typeset", () => {
    expect(readDist("-20", "change")).toEqual(point(-20));
    expect(readDist("−20..+10", "change")).toEqual(uniform(-20, 10));
    expect(readDist("-20..-10", "change")).toEqual(uniform(-20, -10));
  });

  it("takes a hyphen between two changes for a range, and one before a number for its sign", () => {
    expect(readDist("20-50", "change")).toEqual(uniform(20, 50));
    expect(readDist("+20 - 50", "change")).toEqual(uniform(20, 50));
    expect(readDist("-10-20", "change")).toEqual(uniform(-10, 20));
    expect(readDist("−10 - 20", "change")).toEqual(uniform(-10, 20));
    expect(readDist("-20--10", "change")).toEqual(uniform(-20, -10));
    expect(readDist("-20-−10", "change")).toEqual(uniform(-20, -10));
    expect(readDist("-10-5-20", "change")).toEqual({ kind: "pert", min: -10, mode: 5, max: 20 });
    for (const text of ["--10", "-10---20", "-10-", "-"])
      expect(readDist(text, "change")).toEqual({ kind: "unread", text });
  });

  it("reads hyphens between changes as the dots that stand for a range, whatever their signs", () => {
    const number = fc
      .tuple(fc.constantFrom("", "+", "-", "−"), fc.integer({ min: 0, max: 9999 }), fc.nat({ max: 2 }))
      .map(([sign, digits, places]) => `${sign}${(digits / 10 ** places).toFixed(places)}`);
    const hyphen = fc.constantFrom("-", " - ", "- ");
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 3 }), hyphen, (numbers, by) => {
        const read = readDist(numbers.join(by), "change");
        expect(read).toEqual(readDist(numbers.join(".."), "change"));
        expect(read?.kind).toBe(["point", "uniform", "pert"][numbers.length - 1]);
      }),
    );
  });
});

describe("writing", () => {
  const decimal = fc
    .tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 9 }))
    .map(([digits, places]) => Number(`${digits}e-${places}`));
  const units = fc.constantFrom<EntryUnit>("percent", "harm", "change");

  it("gives a text that reads back to the same judgement", () => {
    fc.assert(
      fc.property(units, fc.array(decimal, { minLength: 1, maxLength: 3 }), (unit, values) => {
        const dist = readDist(values.join(".."), unit);
        if (dist === null || dist.kind === "unread") throw new Error(`unread: ${values}`);
        expect(readDist(writeDist(dist, unit), unit)).toEqual(dist);
      }),
    );
  });

  it("gives the number that was typed, without the dust of binary fractions", () => {
    fc.assert(
      fc.property(decimal, (value) => {
        const read = readNumber(String(value), "percent");
        expect(read === null ? null : writeNumber(read, "percent")).toBe(String(value));
      }),
    );
    expect(writeNumber(0.07, "percent")).toBe("7");
    expect(writeNumber(0.295, "percent")).toBe("29.5");
  });

  it("gives quantiles with the bounds that their unit does not give by itself", () => {
    const percent = { kind: "quantiles", p10: 0.07, p50: 0.2, p90: 0.4, min: 0, max: 1 } as const;
    expect(writeDist(percent, "percent")).toBe("p10 7, p50 20, p90 40");
    const harm = { ...percent, p10: 7, p50: 20, p90: 40, min: 0, max: 100 };
    expect(writeDist(harm, "harm")).toBe("p10 7, p50 20, p90 40, within 0..100");
    const change = { ...harm, p10: -7.5, min: -50 };
    for (const [dist, unit] of [
      [percent, "percent"],
      [harm, "harm"],
      [change, "change"],
    ] as const)
      expect(readDist(writeDist(dist, unit), unit)).toEqual(dist);
  });

  it("asks for the bounds of quantiles in harm points, which have no highest number", () => {
    const text = "p10 7, p50 20, p90 40";
    expect(readDist(text, "harm")).toEqual({ kind: "unread", text });
    expect(severityDist.safeParse({ kind: "unread", text }).error?.issues[0]?.message).toMatch(
      /within 0..100$/,
    );
  });

  it("leaves words and levels without a text: they have no numbers of their own", () => {
    expect(writeDist({ kind: "term", term: "likely" }, "percent")).toBe("");
    expect(writeDist({ kind: "level", level: 3 }, "harm")).toBe("");
  });
});

describe("a doubt", () => {
  it("is raised where a share was typed into a field of per cent", () => {
    expect(readingDoubt("0.3", "percent")).toBe("Read as 0.3 %: for 30 %, type 30");
    expect(readingDoubt("1", "percent")).toBe("Read as 1 %: for 100 %, type 100");
    expect(readingDoubt("0.07", "percent")).toBe("Read as 0.07 %: for 7 %, type 7");
  });

  it("is raised for a range that looks like one of shares", () => {
    expect(readingDoubt("0.3..0.5", "percent")).toBe("Read as 0.3–0.5 %: for 30–50 %, type 30..50");
    expect(readingDoubt("0-0.1-0.25", "percent")).toBe("Read as 0–0.25 %: for 0–25 %, type 0..10..25");
  });

  it("is raised where a comma may have meant thousands", () => {
    expect(readingDoubt("1,500", "harm")).toBe("Read as 1.500: for thousands, type 1500");
    expect(readingDoubt("1,500..2,500", "harm")).toBe("Read as 1.500–2.500: for thousands, type 1500..2500");
    expect(readingDoubt("500..1,500", "harm")).toBe("Read as 1.500: for thousands, type 1500");
  });

  it("is raised where a hyphen may have meant a sign, and both readings are ranges", () => {
    expect(readingDoubt("-30-10", "change")).toBe("Read as -30 to 10: for -30 to -10, type -30..-10");
    for (const text of ["-10-20", "-10-10", "-30--10", "-30..10", "-30 to 10", "30-10", "-30-0", "-30-10-5"])
      expect(readingDoubt(text, "change"), text).toBeNull();
  });

  it("is raised where a bare number is the number of another level than its harm points lie in", () => {
    const doubt = (text: string, scale = HALF_DECADE) => readingDoubt(text, "harm", scale);
    expect(doubt("3")).toBe("Read as 3 harm points, limited: for level 3, choose moderate");
    expect(doubt(" 1 ")).toBe("Read as 1 harm point, limited: for level 1, choose minor");
    expect(doubt("4", { base: 10, top: 1 })).toBe("Read as 4 harm points: for level 4, choose significant");
    // Of these five levels the third holds 3, and the fourth 4.
    expect(doubt("3", { base: 2, top: 16 })).toBeNull();
    for (const text of ["3 hp", "3.0", "3..4", "6", "0", "30"]) expect(doubt(text)).toBeNull();
    expect(readingDoubt("3", "harm")).toBeNull();
  });

  it.each([
    ["0.3 %", "percent"],
    ["0", "percent"],
    ["30", "percent"],
    ["0.3..0.5 %", "percent"],
    ["0..0", "percent"],
    ["0.5..30", "percent"],
    ["-0.3..0.5", "percent"],
    ["0.3..", "percent"],
    ["0.3", "harm"],
    ["0.3..0.5", "harm"],
    ["12,5", "percent"],
    ["abc", "percent"],
  ] as const)("is not raised for %s in %s", (text, unit) => {
    expect(readingDoubt(text, unit)).toBeNull();
  });
});
