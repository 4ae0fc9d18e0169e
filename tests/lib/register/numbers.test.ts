import { describe, expect, it } from "vitest";
import { guessMapping, guessUnits, type RegisterUnits } from "@/lib/register/mapping";
import { inPoints } from "@/lib/register/number-text";
import { openRegister } from "@/lib/register/open-register";
import { readRegister } from "@/lib/register/read-register";
import { makeWorkbook } from "@/scripts/bench/malformed/make-workbook";
import { makeAssessment } from "../../make";

const definition = makeAssessment({ title: "Register", risks: [], mitigations: [] });

function read(bytes: Uint8Array, over: Partial<RegisterUnits> = {}) {
  const source = openRegister(bytes);
  if (!source.ok) throw new Error(JSON.stringify(source.issues));
  const { sheets } = source.value;
  const mappings = sheets.map(guessMapping);
  const units = { ...guessUnits(sheets, mappings), ...over };
  const made = readRegister({ sheets, mappings, units, definition, scenario: "As registered" });
  if (!made.ok) return { units, problems: made.problems.map(({ needed }) => needed), remarks: "" };
  return { units, problems: [], scenario: made.file.scenarios[0], remarks: made.remarks.join("\n") };
}
const table = (...lines: string[]) => new TextEncoder().encode(lines.join("\n"));
const severities = ({ scenario }: ReturnType<typeof read>) =>
  Object.values(scenario?.risks ?? {}).map(({ severity }) => severity);
const point = (value: number) => ({ kind: "point", value });

/** A workbook of one column of severities: numbers as numbers, texts as texts. */
function workbook(heading: string, cells: (number | string)[], style = 0) {
  const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const rows = cells.map((cell, at) => {
    const value = typeof cell === "number" ? `<c s="${style}"><v>${cell}</v></c>` : text(cell);
    return `<row r="${at + 2}">${text(`R${at}`)}${value}</row>`;
  });
  const head = `<row r="1">${text("Risk")}${text(heading)}</row>`;
  return makeWorkbook({ sheets: { One: head + rows.join("") }, styles: [0, 9] });
}

describe("the mark for decimals", () => {
  it("is a comma where a number before it begins with 0, and then of every number", () => {
    const made = read(table("Risk;Severity", "A;0,500", "B;1,250", "C;0,750"), { severities: "harm" });
    expect(made.units.decimal).toBe(",");
    expect(severities(made)).toEqual([point(0.5), point(1.25), point(0.75)]);
    expect(made.remarks).toBe("Row 3, severity: Read as 1.250: if 1,250 means thousands, type 1250.");
  });

  it("of numbers in a workbook is a point, whatever its texts use", () => {
    const made = read(workbook("Severity", ["10,5..20,5", 12.345, 0.125]), { severities: "harm" });
    expect(made.units.decimal).toBe(",");
    expect(severities(made)).toEqual([
      { kind: "logUniform", min: 10.5, max: 20.5 },
      point(12.345),
      point(0.125),
    ]);
    expect(made.remarks).toBe("");
  });

  it.each([
    [",", "10.000..20.000", "10000..20000"],
    [",", "1.500..2.500", "1500..2500"],
    [",", "1.234,5-2.000", "1234.5-2000"],
    [",", "0.500", "0.500"],
    [",", "10...20,5", "10...20.5"],
    [",", "1.5", "1.5"],
    [".", "10,000..20,000", "10000..20000"],
    [".", "1..20,000", "1..20000"],
    [".", "1,234,567.5", "1234567.5"],
    [".", "0,500", "0.500"],
    [".", "10.5..20.5", "10.5..20.5"],
    [".", "p10 1,000, p50 2,000, p90 4,000", "p10 1000, p50 2000, p90 4000"],
  ] as const)("%s: %s is %s", (decimal, text, expected) => {
    expect(inPoints(text, decimal)).toBe(expected);
  });

  it.each(["1,2,3", "1.2.3", "1.250,5", "12,34.5"])("%s is nothing that has one, and is refused", (text) => {
    const made = read(table("Risk;Severity", `A;${text}`), { decimal: ".", severities: "harm" });
    expect(made.problems).toHaveLength(1);
  });

  it("is doubted where one between thousands was taken out, in whatever field it stood", () => {
    const text = [
      "Risk;Severity;Mitigation;Cost;Effect on likelihood;Backfire",
      "A;1,500..2,500;M;20,000;10;1.100",
    ];
    const { remarks } = read(table(...text), { decimal: ".", severities: "harm" });
    expect(remarks).toContain("Row 2, severity: Read as 1500..2500: a mark between thousands was taken out.");
    expect(remarks).toContain("Row 2, cost: Read as 20000: a mark between thousands was taken out.");
    expect(remarks).toContain("Row 2, backfire: Read as 1.100: if 1.100 means thousands, type 1100.");
  });

  it("is doubted for the first cells, and counted for the others", () => {
    const rows = Array.from({ length: 8 }, (_, at) => `R${at};1,500`);
    const { remarks } = read(table("Risk;Severity", ...rows), { severities: "harm" });
    expect(remarks.split("\n")).toHaveLength(6);
    expect(remarks).toContain("3 more cells with a mark for thousands");
  });
});

describe("shares", () => {
  it.each([
    ["Risk,Likelihood", "A,0.1..0.3", "B,0.5"],
    ["Risk,Likelihood", "A,0.1..0.3"],
    ["Risk,Mitigation,Delivery", "A,M,0.5-0.9"],
    ["Risk,Mitigation,Effect on likelihood", "A,M,0.2-0.4"],
    ["Risk,Likelihood", 'A,"p10 0.1, p50 0.2, p90 0.4"'],
    ["Risk,Overlap", "A,0.25"],
  ])("are recognised in %s: %s", (...lines) => {
    const made = read(table(...lines));
    expect(made.units.likelihoods).toBe("share");
    expect(made.remarks).toBe("");
  });

  it("in per cent are none, however small", () => {
    expect(read(table("Risk,Likelihood", "A,0.1 %..0.3 %", "B,30")).units.likelihoods).toBe("percent");
  });

  it("as ranges are read as what they are", () => {
    const { scenario } = read(table("Risk,Likelihood", "A,0.1..0.3"));
    expect(scenario?.risks.a?.likelihood).toEqual({ kind: "uniform", min: 0.1, max: 0.3 });
  });

  it.each([
    ["Risk,Likelihood", "A,0.1..0.3", "likelihood: Read as 0.1..0.3 %: for 10..30 %, type 10..30."],
    ["Risk,Likelihood", "A,0.1..0.2..0.7", "Read as 0.1..0.2..0.7 %: for 10..20..70 %, type 10..20..70."],
    [
      "Risk,Likelihood",
      'A,"p10 0.1, p50 0.2, p90 0.4"',
      "Read as p10 0.1, p50 0.2, p90 0.4 %: for p10 10, p50 20, p90 40 %",
    ],
    ["Risk,Overlap", "A,0.25", "overlap of mitigations: Read as 0.25 %: for 25 %, type 25."],
    ["Risk,Mitigation,Delivery", "A,M,0.5-0.9", "delivery: Read as 0.5..0.9 %: for 50..90 %, type 50..90."],
  ])("among per cents are doubted: %s, %s", (heading, row, remark) => {
    expect(read(table(heading, row), { likelihoods: "percent" }).remarks).toContain(remark);
  });

  it.each(["0.1 %..0.3 %", "0.5..20", "none", "0"])("are not suspected in %s", (effect) => {
    const text = table("Risk,Mitigation,Effect on likelihood", `A,M,${effect}`);
    expect(read(text, { likelihoods: "percent" }).remarks).toBe("");
  });
});

describe("a unit in a cell", () => {
  it.each([
    [
      "Risk,Mitigation,Effect on likelihood,Backfire",
      "A,M,10,150 %",
      "Enter a factor of 1 or more such as 1.5",
    ],
    [
      "Risk,Mitigation,Effect on likelihood,Backfire",
      "A,M,10,2 hp",
      "Enter a factor of 1 or more such as 1.5",
    ],
    ["Risk,Severity", "A,30%", "harm points as 12 hp: a per-cent sign says neither"],
    ["Risk,Severity", "A,10 % to 30 per cent", "harm points as 12 hp: a per-cent sign says neither"],
    ["Mitigation,Cost", "M,5 %", "Enter a cost as a number such as 5, without a unit"],
    ["Mitigation,Cost", "M,5 hp", "Enter a cost as a number such as 5, without a unit"],
    ["Risk,Likelihood", "A,30 hp", "Enter a word of the list"],
    ["Risk,Overlap", "A,30 hp", "Enter an overlap"],
  ])("that is not its own is refused: %s, %s", (heading, row, needed) => {
    for (const severities of ["harm", "level"] as const)
      expect(read(table(heading, row), { severities }).problems).toEqual([expect.stringContaining(needed)]);
  });

  it("is that of a number in a workbook, too", () => {
    expect(read(workbook("Severity", [0.3], 1)).problems[0]).toContain("a per-cent sign says neither");
  });

  it.each([
    ["5 hp", point(5)],
    ["4 harm points", point(4)],
    ["2 hp..4 hp", { kind: "logUniform", min: 2, max: 4 }],
    ["5..15", { kind: "logUniform", min: 5, max: 15 }],
    ["12.5..20", { kind: "logUniform", min: 12.5, max: 20 }],
    [
      "p10 5, p50 10, p90 20, within 0..100",
      { kind: "quantiles", p10: 5, p50: 10, p90: 20, min: 0, max: 100 },
    ],
    ["4 – grave", { kind: "level", level: 4 }],
    ["4 (major)", { kind: "level", level: 4 }],
    ["4 major", { kind: "level", level: 4 }],
    ["Level 4", { kind: "level", level: 4 }],
    ["L4", { kind: "level", level: 4 }],
  ])("says that %s among levels is harm points, or no more than a name", (cell, dist) => {
    expect(severities(read(table("Risk|Severity", `A|${cell}`), { severities: "level" }))).toEqual([dist]);
  });

  it.each(["9", "2.5", "3 million", "3k", "4 points", "2..4", "1-2", "great"])(
    "lacks where %s stands among levels, and is asked for",
    (cell) => {
      expect(read(table("Risk|Severity", `A|${cell}`), { severities: "level" }).problems).toEqual([
        "Enter a level of the list, 1 to 5, or harm points as 12 hp or 5..15 hp",
      ]);
    },
  );
});
