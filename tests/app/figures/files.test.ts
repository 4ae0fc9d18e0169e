import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { fileName, pageFileName, slug, uniqueNames } from "@/app/ui/export/file-name";
import { fits } from "@/app/ui/export/png";
import { csv, tsv } from "@/app/ui/export/table-text";
import { bareSourceLine } from "@/lib/series/figure";
import { makeFigure, makeSource, makeSourceScenario } from "./make-figure";

const read = (text: string) => Papa.parse<Record<string, string>>(text.trimEnd(), { header: true });

describe("a CSV", () => {
  const text = csv(makeFigure(), makeSource(), { forExcel: false });

  it("has the numbers unrounded, shares from 0 to 1, and nothing where there is nothing", () => {
    const { data, errors } = read(text);
    expect(errors).toEqual([]);
    expect(data[0]).toMatchObject({
      Risk: "B",
      "Residual (hp)": "1.23456",
      "Difference (hp)": "-0.5",
      "Reduction (0–1)": String(1 / 3),
    });
    expect(data[1]).toMatchObject({ Risk: "A", "Residual (hp)": "0", "Reduction (0–1)": "" });
    expect(data[2]).toMatchObject({ Risk: "All" });
    expect(data).toHaveLength(3);
  });

  it("carries its source in every row", () => {
    for (const row of read(text).data)
      expect(row).toMatchObject({
        assessment: "Pacific partnership",
        scenarios: "As written",
        "scenario versions": "3",
        lexicons: "ICD 203",
        seed: "",
        draws: "",
        "hash of the inputs": "0123456789abcdef".repeat(4),
        "as of": "2026-11-23",
        "method version": "1.0.0",
        illustrative: "no",
      });
  });

  it("names the assessment of each scenario where it shows several, and every day", () => {
    const across = (asOf: string) =>
      makeSource({
        assessment: "Pacific partnership and Arctic partnership",
        scenarios: [
          makeSourceScenario({ assessment: { id: null, title: "Pacific partnership", asOf: "2026-11-23" } }),
          makeSourceScenario({ assessment: { id: null, title: "Arctic partnership", asOf } }),
        ],
      });
    const row = (source: ReturnType<typeof makeSource>, proof = true) =>
      read(csv(makeFigure(), source, { forExcel: false, proof })).data[0];
    expect(row(across("2024-02-29"))).toMatchObject({
      scenarios:
        "As written of Pacific partnership as of 2026-11-23; As written of Arctic partnership as of 2024-02-29",
      "as of": "2026-11-23; 2024-02-29",
    });
    expect(row(across("2024-02-29"), false)).toMatchObject({ "as of": "2026-11-23; 2024-02-29" });
    expect(row(across("2026-11-23"))).toMatchObject({
      scenarios: "As written of Pacific partnership; As written of Arctic partnership",
      "as of": "2026-11-23",
    });
  });

  it("says how it is to be handled in every row, where anything is said", () => {
    expect(text).not.toContain("handling");
    for (const row of read(csv(makeFigure(), makeSource({ handling: "Secret" }), { forExcel: false })).data)
      expect(row).toMatchObject({ handling: "Secret" });
  });

  it("makes no formula of a name, and no text of a negative number", () => {
    const cells = ["=1+1", "+1", "-1", "@x", "\t=1", 'say "hi", then go', "line\nbreak"];
    const figure = makeFigure({ rows: cells.map((risk) => ({ risk, residual: -2 })), total: null });
    const { data } = read(csv(figure, makeSource({ assessment: "=cmd()" }), { forExcel: false }));
    expect(data.map((row) => row.Risk)).toEqual([
      "'=1+1",
      "'+1",
      "'-1",
      "'@x",
      "'\t=1",
      'say "hi", then go',
      "line\nbreak",
    ]);
    expect(data[0]).toMatchObject({ assessment: "'=cmd()", "Residual (hp)": "-2" });
  });

  it("makes no formula of a name that has become a head", () => {
    const columns = [{ key: "scenario-1", label: "=1+1", unit: "hp", kind: "harm" } as const];
    expect(csv(makeFigure({ columns }), makeSource(), { forExcel: false })).toMatch(/^"'=1\+1 \(hp\)"/);
  });

  it("shows no text in another order than it has", () => {
    const figure = makeFigure({ rows: [{ risk: "a\u202eb\u200b", residual: 1 }], total: null });
    const { data } = read(csv(figure, makeSource({ assessment: "x\u2066y" }), { forExcel: false }));
    expect(data[0]).toMatchObject({ Risk: "ab", assessment: "xy" });
  });

  it("begins with a byte order mark for Excel alone, and is the same otherwise", () => {
    const forExcel = csv(makeFigure(), makeSource(), { forExcel: true });
    expect(forExcel.codePointAt(0)).toBe(0xfeff);
    expect(forExcel.slice(1)).toBe(text);
    expect(text.codePointAt(0)).not.toBe(0xfeff);
    expect(text.endsWith("\r\n")).toBe(true);
  });
});

it("a copied table is tab-separated, has a line for each row and its heads, and no formula", () => {
  const lines = tsv(makeFigure({ rows: [{ risk: "=1+1", residual: 2 }], total: null })).split("\n");
  expect(lines).toEqual([
    "Risk\tResidual (hp)\tDifference (hp)\tReduction (0–1)\tChange (−100…+100)",
    `"'=1+1"\t2\t\t\t`,
  ]);
});

describe("without its proof", () => {
  const source = makeSource({ handling: "Official", simulation: { seed: 7, draws: 100_000 } });
  const text = csv(makeFigure(), source, { forExcel: false, proof: false });

  it("a CSV names its handling, its day, and whether it is invented, and nothing else of its source", () => {
    expect(Object.keys(read(text).data[0] ?? {}).slice(makeFigure().columns.length)).toEqual([
      "handling",
      "as of",
      "illustrative",
    ]);
    expect(text).not.toMatch(/Pacific|As written|1\.0\.0|ICD|0123456789abcdef|100000/);
  });

  it("the line under a figure and the name of a file tell as little", () => {
    expect(bareSourceLine(source)).toBe("Handling: Official. As of 23 Nov 2026. Counterweight.");
    expect(bareSourceLine(makeSource({ illustrative: true }))).toMatch(/^Invented for illustration\. /);
    expect(fileName(makeFigure(), source, "png", { proof: false })).toBe(
      "figure_inherent-residual_2026-11-23.png",
    );
    expect(pageFileName([source], { proof: false })).toBe("figures_2026-11-23.zip");
  });
});

it("a page's archive is called by its assessment and its scenarios, each once", () => {
  const other = makeSource({ scenarios: [makeSourceScenario({ title: "Later" })] });
  expect(pageFileName([makeSource(), makeSource(), other], { proof: true })).toBe(
    "pacific-partnership_figures_as-written-vs-later_2026-11-23.zip",
  );
});

it("files of an archive have a name each, to Windows too", () => {
  expect(uniqueNames(["a.png", "A.PNG", "a.csv", "a.png"])).toEqual(["a.png", "A-2.PNG", "a.csv", "a-3.png"]);
});

describe("the name of a file", () => {
  it("tells assessment, chart, scenario and date", () => {
    expect(fileName(makeFigure(), makeSource(), "png")).toBe(
      "pacific-partnership_inherent-residual_as-written_2026-11-23.png",
    );
  });

  it("tells what is compared", () => {
    const source = makeSource({
      scenarios: [makeSourceScenario(), makeSourceScenario({ title: "Diplomacy first" })],
    });
    expect(fileName({ id: "comparison" }, source, "csv")).toBe(
      "pacific-partnership_comparison_as-written-vs-diplomacy-first_2026-11-23.csv",
    );
  });

  it("tells the first and the last day of judgements that are of several", () => {
    const of = (asOf: string) => makeSourceScenario({ assessment: { id: null, title: "One", asOf } });
    const source = makeSource({ scenarios: [of("2026-11-23"), of("2026-05-04"), of("2027-01-31")] });
    expect(fileName({ id: "briefing" }, source, "docx")).toMatch(/_2026-05-04-to-2027-01-31\.docx$/);
    expect(fileName({ id: "briefing" }, source, "png", { proof: false })).toBe(
      "figure_briefing_2026-05-04-to-2027-01-31.png",
    );
    const later = makeSource({ asOf: "2027-02-01" });
    expect(pageFileName([later, source], { proof: false })).toBe("figures_2026-05-04-to-2027-02-01.zip");
  });

  it("names every assessment, each with its share of the room", () => {
    const of = (title: string) => makeSourceScenario({ assessment: { id: null, title, asOf: "2026-11-23" } });
    const source = makeSource({
      scenarios: [of("Pacific partnership, first edition"), of("Second"), of("Second")],
    });
    expect(fileName({ id: "workbook" }, source, "xlsx")).toMatch(
      /^pacific-partnership-first-edit-and-second_workbook_/,
    );
    expect(pageFileName([source], { proof: true })).toMatch(
      /^pacific-partnership-first-edit-and-second_figures_/,
    );
  });

  it.each([
    ["Éclat & Größe: 2nd draft", "eclat-große-2nd-draft"],
    ["../../etc/passwd", "etc-passwd"],
    ["CON", "con"],
    ["  ", "untitled"],
    ["🎉", "untitled"],
    ["印太伙伴关系", "印太伙伴关系"],
    ["a".repeat(200), "a".repeat(60)],
    [`${"a".repeat(59)}-b`, "a".repeat(59)],
    ["印".repeat(200), "印".repeat(20)],
    ["in\u202egnp.exe", "ingnp-exe"],
    ["zero\u200bwidth\ufeff", "zerowidth"],
    ["COM1 / LPT9. ", "com1-lpt9"],
  ])("makes of %j the part %j", (text, part) => {
    expect(slug(text)).toBe(part);
  });

  it("stays within what a file system takes, however long the titles", () => {
    const long = "印太 long title ".repeat(20);
    const name = fileName(
      { id: "comparison" },
      makeSource({
        assessment: long,
        scenarios: Array.from({ length: 6 }, (_, index) =>
          makeSourceScenario({
            title: long,
            assessment: { id: null, title: `${index}${long}`, asOf: "2027-11-23" },
          }),
        ),
      }),
      "svg",
    );
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    expect(name).not.toMatch(/[\s/\\:*?"<>|]/);
  });
});

it("a picture is offered only at densities that a canvas can hold", () => {
  expect(fits({ width: 960, height: 540 }, 4)).toBe(true);
  expect(fits({ width: 960, height: 4096 }, 4)).toBe(true);
  expect(fits({ width: 960, height: 4097 }, 4)).toBe(false);
  expect(fits({ width: 960, height: 16_384 }, 1)).toBe(true);
});
