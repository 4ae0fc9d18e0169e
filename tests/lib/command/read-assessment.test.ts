import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { keyIssues } from "@/lib/command/json-keys";
import { chosenScenarios, readAssessment } from "@/lib/command/read-assessment";
import { pathText } from "@/lib/result";

const text = readFileSync(new URL("../../fixtures/golden.assessment.json", import.meta.url), "utf8");

/** What a text is refused with, as the command writes it; nothing where it is accepted. */
function refusal(broken: string): string[] {
  const read = readAssessment(broken);
  return read.ok ? [] : read.issues.map((issue) => `${pathText(issue)}: ${issue.message}`);
}

const swap = (part: string, other: string) => {
  expect(text).toContain(part);
  return text.replace(part, other);
};

const UNLIKELY = '"likelihood": { "kind": "term", "term": "unlikely" }';

const malformed: [string, string, string][] = [
  ["nothing", "", "FILE: Enter JSON: it is empty"],
  ["white space", " \n", "FILE: Enter JSON: it is empty"],
  ["half a file", text.slice(0, 900), "FILE: Enter JSON"],
  ["NaN", swap('"toleranceHarm": 10', '"toleranceHarm": NaN'), "FILE: Enter JSON: NaN is no JSON number"],
  ["Infinity", swap('"toleranceHarm": 10', '"toleranceHarm": -Infinity'), "-Infinity is no JSON number"],
  ["a comment", `// golden\n${text}`, "FILE: Enter JSON"],
  ["a trailing comma", swap('"evidence": []', '"evidence": [],'), "FILE: Enter JSON"],
  ["null", "null", "FILE: Enter an object, in { }"],
  ["a list", "[]", "FILE: Enter an object, in { }"],
  ["a number too large", swap('"toleranceHarm": 10', '"toleranceHarm": 1e999'), "toleranceHarm: Enter"],
  [
    "a key twice",
    swap('"toleranceHarm": 10', '"toleranceHarm": 10, "toleranceHarm": 11'),
    "toleranceHarm: Say it once",
  ],
  [
    "a judgement twice",
    swap(UNLIKELY, `${UNLIKELY}, "likeli\\u0068ood": { "kind": "point", "value": 0 }`),
    "scenarios.0.risks.escalation.likelihood: Say it once",
  ],
  [
    "__proto__",
    swap('"toleranceHarm": 10', '"toleranceHarm": 10, "__proto__": {}'),
    "__proto__: Remove this key",
  ],
  [
    "an unknown field",
    swap('"toleranceHarm": 10', '"toleranceHarm": 10, "surprise": 1'),
    "surprise: Remove this field",
  ],
  [
    "an unknown field inside",
    swap('"overlap": 0', '"overlap": 0, "weight": 2'),
    "scenarios.0.risks.escalation.weight: Remove this field",
  ],
  ["no risks", swap('"risks": [', '"risk": ['), "risks: Enter a list, in [ ]"],
  [
    "risks that are no list",
    swap('"mitigations": {\n', '"mitigations": [], "mitigation": {\n'),
    "scenarios.0.mitigations: Enter an object",
  ],
  ["another version", swap('"version": 1', '"version": 2'), "version: Enter 1"],
  [
    "a wrong key",
    swap('"escalation":  {', '"Escalation!":  {'),
    "scenarios.0.risks.Escalation!: Use 1 to 64",
  ],
  [
    "a mitigation that no list names",
    swap('"mitigation": "norms"', '"mitigation": "hope"'),
    "Name one of the mitigations",
  ],
  [
    "a probability above 1",
    swap(UNLIKELY, '"likelihood": { "kind": "point", "value": 1.5 }'),
    "scenarios.0.risks.escalation.likelihood.value: Enter a probability",
  ],
  [
    "min above max",
    swap(UNLIKELY, '"likelihood": { "kind": "uniform", "min": 0.5, "max": 0.2 }'),
    "scenarios.0.risks.escalation.likelihood.max: Put the lower",
  ],
  [
    "infeasible quantiles",
    swap(
      UNLIKELY,
      '"likelihood": { "kind": "quantiles", "p10": 0.1, "p50": 0.11, "p90": 0.9, "min": 0, "max": 1 }',
    ),
    "p50: Move P50",
  ],
  [
    "a word of another lexicon",
    swap('"term": "unlikely"', '"term": "realistic possibility"'),
    "scenarios.0.risks.escalation.likelihood.term: Use a word of ICD 203",
  ],
  ["deep nesting", `${"[".repeat(200_000)}${"]".repeat(200_000)}`, "Nest at most 50 levels deep"],
];

describe("a malformed file", () => {
  test.each(malformed)("with %s is refused there, and needs nothing else said", (_, broken, line) => {
    const lines = refusal(broken);
    expect(
      lines.some((each) => each.includes(line)),
      lines.join("\n"),
    ).toBe(true);
    for (const each of lines) expect(each).toMatch(/^[^:]+: [A-Z]/);
  });

  test("of more problems than are read names as many, and says that there are more", () => {
    const [{ risks, ...scenario }] = JSON.parse(text).scenarios;
    const judged = Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`none-${at}`, {}]));
    const scenarios = ["a", "b"].map((key) => ({ ...scenario, key, risks: { ...risks, ...judged } }));
    const lines = refusal(JSON.stringify({ ...JSON.parse(text), scenarios }));
    expect(lines).toHaveLength(1001);
    expect(lines[999]).toMatch(/^scenarios.1.risks.none-399: Name one/);
    expect(lines[1000]).toBe("FILE: Mend these first: there are more than 1000 problems");
    const twice = refusal(`[${Array.from({ length: 600 }, () => '{"a":0,"a":0,"a":0}').join()}]`);
    expect(twice).toHaveLength(1001);
    expect(twice[1000]).toBe(lines[1000]);
  });

  test("is told in one go what is wrong in one scenario and what another one names", () => {
    const broken = JSON.parse(text);
    const [scenario] = broken.scenarios;
    const other = { ...scenario, key: "other", risks: { ...scenario.risks, none: {} } };
    const lines = refusal(
      JSON.stringify({ ...broken, scenarios: [{ ...scenario, modelForm: "odd" }, other] }),
    );
    expect(lines.map((line) => line.split(":")[0])).toEqual([
      "scenarios.0.modelForm",
      "scenarios.1.risks.none",
    ]);
  });

  test("however it is cut short is refused, and never throws", () => {
    for (let length = 0; length < text.length - 3; length += 97)
      expect(refusal(text.slice(0, length)).length).toBeGreaterThan(0);
  });

  test("with brackets, colons and escapes inside texts is read as it is", () => {
    const odd = JSON.stringify('a "quoted": {key}, [list] \\ "title": "twice"');
    expect(refusal(swap('"title": "Golden case"', `"title": ${odd}`))).toEqual([]);
    expect(keyIssues('[{"a":1},{"a":2},{"b":{"a":1},"a":[1,2]}]')).toEqual([]);
    expect(keyIssues('{"a":[{"b":1},{"c":1,"c":2}]}').map(pathText)).toEqual(["a.1.c"]);
  });
});

describe("the scenarios to compute", () => {
  const incomplete = text
    .replace(/,\s+"severity": \{ "kind": "level", "level": 4 \}/, "")
    .replace('"included": true, "delivery": { "kind": "point", "value": 0.8 }, ', '"included": true, ');
  const second = incomplete.replace(
    '"scenarios": [ {',
    `"scenarios": [ ${JSON.stringify({ ...JSON.parse(text).scenarios[0], key: "whole" })}, {`,
  );

  function chosen(from: string, key: string | null) {
    const file = readAssessment(from);
    if (!file.ok) throw new Error(JSON.stringify(file.issues));
    return chosenScenarios(file.value, key);
  }

  test("are refused where a judgement is missing, each by its path in the file", () => {
    const refused = chosen(second, null);
    expect(refused.ok ? [] : refused.issues.map(pathText)).toEqual([
      "scenarios.1.risks.escalation.severity",
      "scenarios.1.mitigations.norms.delivery",
    ]);
  });

  test("are only the one that is named, whatever the others lack", () => {
    const whole = chosen(second, "whole");
    expect(whole.ok && whole.value.map(({ key }) => key)).toEqual(["whole"]);
    expect(chosen(second, "other")).toMatchObject({ ok: false, issues: [{ path: ["--scenario"] }] });
  });
});
