import { describe, expect, it } from "vitest";
import type { Assessment } from "@/lib/model/assessment";
import { effectOfWord } from "@/lib/model/effect-text";
import { guessMapping, guessUnits, type RegisterUnits, scoreDoubt } from "@/lib/register/mapping";
import { openRegister } from "@/lib/register/open-register";
import { readRegister } from "@/lib/register/read-register";
import { makeAssessment, makeMitigation, makeRisk } from "../../make";

const bare = makeAssessment({ title: "Register", risks: [], mitigations: [] });

function read(text: string, over: Partial<RegisterUnits> = {}, definition: Assessment = bare) {
  const source = openRegister(new TextEncoder().encode(text));
  if (!source.ok) throw new Error(JSON.stringify(source.issues));
  const { sheets } = source.value;
  const mappings = sheets.map(guessMapping);
  const units = { ...guessUnits(sheets, mappings), ...over };
  return {
    units,
    doubt: scoreDoubt(sheets, mappings),
    ...readRegister({ sheets, mappings, units, definition, scenario: "As registered" }),
  };
}

function scenarioOf(text: string, over?: Partial<RegisterUnits>, definition?: Assessment) {
  const made = read(text, over, definition);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const [scenario] = made.file.scenarios;
  if (!scenario) throw new Error("there is no scenario");
  return { ...made, scenario };
}

function problemsOf(text: string, over?: Partial<RegisterUnits>) {
  const made = read(text, over);
  return made.ok ? [] : made.problems.map(({ row, column, value, needed }) => [row, column, value, needed]);
}

describe("a register", () => {
  it("of one table says risks, mitigations and the effects between them, in the words of the form", () => {
    const { file, scenario } = scenarioOf(
      [
        "Ref;Risk;Category;Likelihood;Impact;Control;Delivery;Effect on likelihood;Effect on severity;Cost;Included",
        "R1;Clash at sea;Escalation;unlikely;3;Hotline;very likely;partial;10..20;2,5;yes",
        "R2;Late deliveries;IT;20..35..50;4 – major;Hotline;;12,5 %;;;",
      ].join("\n"),
    );
    expect(file.risks).toEqual([
      makeRisk({ key: "r1", label: "Clash at sea", category: "escalation" }),
      makeRisk({ key: "r2", label: "Late deliveries", category: "other" }),
    ]);
    expect(file.mitigations).toEqual([makeMitigation({ key: "hotline", label: "Hotline" })]);
    expect(scenario.risks).toMatchObject({
      r1: { likelihood: { kind: "term", term: "unlikely" }, severity: { kind: "level", level: 3 } },
      r2: {
        likelihood: { kind: "pert", min: 0.2, mode: 0.35, max: 0.5 },
        severity: { kind: "level", level: 4 },
      },
    });
    expect(scenario.mitigations.hotline).toMatchObject({
      included: true,
      delivery: { kind: "term", term: "very likely" },
      cost: 2.5,
    });
    expect(scenario.effects).toMatchObject([
      {
        risk: "r1",
        likelihood: effectOfWord({ min: 0.15, max: 0.35 }),
        severity: { kind: "uniform", min: 0.1, max: 0.2 },
      },
      { risk: "r2", likelihood: { kind: "point", value: 0.125 }, severity: { kind: "point", value: 0 } },
    ]);
  });

  it("keeps what is missing missing, and gives a pair of which nothing is said no effect", () => {
    const { scenario } = scenarioOf(
      "Risk,Likelihood,Severity,Mitigation,Effect on likelihood\nA,likely,,Talks,",
    );
    expect(scenario.risks.a?.severity).toBeUndefined();
    expect(scenario.mitigations.talks?.delivery).toBeUndefined();
    expect(scenario.effects).toEqual([]);
  });

  it.each<[string, string, Partial<RegisterUnits>, number]>([
    ["a decimal comma", "Risk;Likelihood\nA;12,5", {}, 0.125],
    ["a decimal point", "Risk,Likelihood\nA,12.5", {}, 0.125],
    ["per cent signs", "Risk,Likelihood\nA,30%", {}, 0.3],
    ["shares, recognised", "Risk,Likelihood\nA,0.3\nB,0.9", {}, 0.3],
    ["shares, as it was said", "Risk,Likelihood\nA,1", { likelihoods: "share" }, 1],
    ["a per cent sign among shares", "Risk,Likelihood\nA,30 %", { likelihoods: "share" }, 0.3],
    ["a range sign in the word's own cell", "Risk,Likelihood\nA,likely (55–80 %)", {}, Number.NaN],
  ])("reads likelihoods with %s", (_name, text, over, value) => {
    const { scenario } = scenarioOf(text, over);
    const expected = Number.isNaN(value) ? { kind: "term", term: "likely" } : { kind: "point", value };
    expect(scenario.risks.a?.likelihood).toEqual(expected);
  });

  it("reads severities as levels or harm points, as most of them are, or as it is told", () => {
    const text = "Risk,Severity\nA,3\nB,5\nC,4";
    expect(scenarioOf(text).scenario.risks.a?.severity).toEqual({ kind: "level", level: 3 });
    expect(scenarioOf(text, { severities: "harm" }).scenario.risks.a?.severity).toEqual({
      kind: "point",
      value: 3,
    });
    expect(scenarioOf("Risk;Severity\nA;1.234,5", { decimal: "," }).scenario.risks.a?.severity).toEqual({
      kind: "point",
      value: 1234.5,
    });
    expect(scenarioOf('Risk,Severity\nA,"1,234.5"').scenario.risks.a?.severity).toEqual({
      kind: "point",
      value: 1234.5,
    });
  });

  it("names every cell that can't be taken by row, column, value and what is needed", () => {
    const text =
      "Risk,Likelihood,Severity,Mitigation,Effect on likelihood,Included,Cost\nA,perhaps,3,,,,\nB,120,9,,,,\n,likely,2,,,,\nC,likely,4,,partial,,\nD,1,5,Talks,huge,maybe,cheap";
    expect(problemsOf(text)).toEqual([
      [2, "Likelihood", "perhaps", expect.stringContaining("Enter a word of the list")],
      [3, "Likelihood", "120", expect.stringContaining("Enter a probability between 0 and 1")],
      [3, "Severity", "9", expect.stringContaining("Enter a level of the list")],
      [4, "Likelihood", "likely", "Name the risk of this row, or leave this empty"],
      [4, "Severity", "2", "Name the risk of this row, or leave this empty"],
      [
        5,
        "Effect on likelihood",
        "partial",
        "Name the risk and the mitigation of this row, or leave this empty",
      ],
      [6, "Included", "maybe", "Enter yes or no"],
      [6, "Cost", "cheap", "Enter a cost"],
      [6, "Effect on likelihood", "huge", expect.stringContaining("Enter none, slight")],
    ]);
  });

  it("says where there are more problems than it names", () => {
    const problems = (count: number) => problemsOf(`Risk,Likelihood\n${"A,perhaps\n".repeat(count)}`);
    expect(problems(1000)).toHaveLength(1000);
    expect(problems(1000).at(-1)?.[3]).toContain("Enter a word");
    expect(problems(1001)).toHaveLength(1001);
    expect(problems(1001).at(-1)?.[3]).toBe("Mend these first: there are more than 1000 problems");
  });

  it("refuses two rows that say otherwise of one risk, and takes those that agree", () => {
    expect(problemsOf("Risk,Likelihood\nA,likely\na,unlikely")).toEqual([
      [3, "Likelihood", "unlikely", "Say the same everywhere, or say it once: row 2 says “likely”"],
    ]);
    expect(problemsOf("Risk,Likelihood\nA,likely\n a ,Likely")).toEqual([]);
    expect(problemsOf("Risk ID,Risk\nR1,A\nR1,B")[0]?.[3]).toContain("Use each ID for one");
  });

  it("knows a range that a spreadsheet turned into a date", () => {
    expect(problemsOf("Risk,Likelihood\nA,2026-10-20")[0]?.[3]).toContain("turned it into a date");
  });

  it("says of likelihoods that are scores that they are none", () => {
    expect(read("Risk,Likelihood\nA,1\nB,5").doubt).toContain("A score is no probability");
    expect(read("Risk,Likelihood\nA,1\nB,50").doubt).toBeNull();
  });

  it.each([
    ["ID,Mitigation,Cost", "M1,Hotline,2", { key: "m1", label: "Hotline" }],
    [
      "Mitigation,Ref,Description,Notes,Category",
      "Hotline,M1,A line,Why,Any",
      { key: "m1", statement: "A line" },
    ],
    [
      "Control ID,Title,Description",
      "M1,Hotline,A line",
      { key: "m1", label: "Hotline", statement: "A line" },
    ],
  ])("of mitigations alone has no risk: %s", (headings, row, mitigation) => {
    const { file, scenario } = scenarioOf(`${headings}\n${row}`);
    expect(file.risks).toEqual([]);
    expect(file.mitigations).toMatchObject([mitigation]);
    expect(scenario.risks).toEqual({});
  });

  it.each([
    ["ID,Description,Likelihood,Mitigation", "R1,Clash,likely,Hotline"],
    ["ID,Title,Mitigation", "R1,Clash,Hotline"],
    ["ID,Mitigation,Effect on likelihood", "R1,Hotline,partial"],
    ["ID,Title,Cost,Severity", "R1,Clash,,3"],
  ])("that names anything of a risk reads ids and titles as the risk's: %s", (headings, row) => {
    expect(scenarioOf(`${headings}\n${row}`).file.risks).toMatchObject([{ key: "r1" }]);
  });

  it("says what it gives of items that are there already and isn't taken", () => {
    const definition = makeAssessment({
      risks: [
        makeRisk({ key: "r1", label: "Clash", statement: "Old", category: "other" }),
        makeRisk({ key: "r2" }),
      ],
      mitigations: [makeMitigation({ key: "m1", label: "Hotline", statement: "" })],
    });
    const kept = (text: string) => scenarioOf(text, {}, definition).remarks;
    const head = "Risk ID,Risk statement,Category,Mitigation ID,Mitigation statement";
    expect(kept(`${head}\nR1,New,,,\n,,,M1,A line\nNew,Said,stability,,`)).toEqual([
      "The statement, resolution rule or category of 2 items that the assessment has already stays as it is there, first that of “Clash”: what the register says of it is left out.",
    ]);
    expect(kept(`${head}\nR1,Old,other,,\n,,,M1,`)).toEqual([]);
  });

  it("finds the headings below a title", () => {
    expect(scenarioOf("Register of 2026\n\nRisk;Likelihood\nA;likely").file.risks).toHaveLength(1);
  });

  it("keeps formulas and mark-up as the text they are, and takes out what nobody sees", () => {
    const made = scenarioOf(
      'Risk,Risk statement\n"=HYPERLINK(""x"")",<script>alert(1)</script>\nA\u202eB\u200bC,x',
    );
    expect(made.file.risks.map(({ label }) => label)).toEqual(['=HYPERLINK("x")', "ABC"]);
    expect(made.file.risks[0]?.statement).toBe("<script>alert(1)</script>");
    expect(made.remarks.join()).toContain("were taken out of 1 cell");
  });

  it("never takes a name for what objects inherit", () => {
    const { file } = scenarioOf("Risk,Likelihood\nconstructor,likely\n__proto__,likely\ntoString,likely");
    expect(file.risks.map(({ key }) => key)).toEqual(["constructor", "proto", "tostring"]);
  });

  it("matches the items of an assessment by key or name, and reads by its scales", () => {
    const definition = makeAssessment({ lexicon: "phia" });
    const { scenario, file } = scenarioOf(
      "Risk,Likelihood\nESCALATION,highly likely\nNew,likely",
      {},
      definition,
    );
    expect(Object.keys(scenario.risks)).toEqual(["escalation", "new"]);
    expect(file.risks[0]).toEqual(definition.risks[0]);
  });

  it("is refused with more risks than an assessment holds", () => {
    const many = ["Risk", ...Array.from({ length: 201 }, (_, index) => `Risk ${index}`)].join("\n");
    expect(problemsOf(`${many.replaceAll("\n", ",\n")},`)[0]?.[3]).toContain("at most 200");
  });
});
