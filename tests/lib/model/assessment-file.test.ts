import { describe, expect, test } from "vitest";
import { assessmentFile } from "@/lib/model/assessment-file";
import { parse, pathText } from "@/lib/result";
import { goldenFile } from "../../fixtures/vectors";

type Draft = Record<string, never> & { [name: string]: never };

/** The golden file with one thing changed in place. */
function changed(mend: (draft: Draft) => void): unknown {
  const draft = JSON.parse(JSON.stringify(goldenFile));
  mend(draft);
  return draft;
}

function set(path: string, value: unknown): unknown {
  return changed((draft) => {
    const names = path.split(".");
    const last = names.pop() ?? "";
    const target = names.reduce<Record<string, unknown>>(
      (at, name) => at[name] as Record<string, unknown>,
      draft,
    );
    target[last] = value;
  });
}

const escalation = "scenarios.0.risks.escalation";

describe("an assessment file", () => {
  test("parses, and parsing what was parsed changes nothing", () => {
    const once = assessmentFile.parse(goldenFile);
    expect(assessmentFile.parse(once)).toEqual(once);
    expect(assessmentFile.parse(JSON.parse(JSON.stringify(once)))).toEqual(once);
  });

  test.each([
    ["title", "", "Enter a title"],
    ["title", "x".repeat(10_000), "Shorten this to at most 200 characters"],
    ["title", "a\u0000b", "Remove the control characters"],
    ["title", "\ud800", "Remove the control characters"],
    ["version", 2, "Enter 1"],
    ["format", "other", 'Enter "counterweight.assessment"'],
    ["asOf", "2026-02-30", "year-month-day"],
    ["horizonMonths", 0, "at least 1 month"],
    ["horizonMonths", 1.5, "whole months"],
    ["lexicon", "klingon", "Choose a lexicon"],
    ["toleranceHarm", -1, "harm points from 0"],
    ["toleranceHarm", Number.NaN, "Enter harm points"],
    ["harmScale.base", 1, "factor above 1"],
    ["risks.1.key", "escalation", "Use each key once"],
    ["risks.0.key", "Escalation!", "a-z, 0-9 and -"],
    ["risks.0.key", "x".repeat(65), "a-z, 0-9 and -"],
    [`${escalation}.likelihood`, { kind: "point", value: 1.2 }, "a probability between 0 and 1"],
    [`${escalation}.likelihood`, { kind: "point", value: -0.1 }, "a probability between 0 and 1"],
    [`${escalation}.likelihood`, { kind: "point", value: "0.2" }, "a probability between 0 and 1"],
    [`${escalation}.likelihood`, { kind: "uniform", min: 0.5, max: 0.2 }, "lower number first"],
    [`${escalation}.likelihood`, { kind: "pert", min: 0.1, mode: 0.6, max: 0.5 }, "lower number first"],
    [`${escalation}.likelihood`, { kind: "term", term: "perhaps" }, "Use a word of ICD 203"],
    [
      `${escalation}.likelihood`,
      { kind: "unread", text: "?" },
      "Enter a word of the list such as unlikely, a number such as 30",
    ],
    [`${escalation}.likelihood`, { kind: "guess", value: 0.2 }, "Choose a kind"],
    [
      `${escalation}.likelihood`,
      { kind: "quantiles", p10: 0.1, p50: 0.11, p90: 0.9, min: 0, max: 1 },
      "Move P50",
    ],
    [`${escalation}.severity`, { kind: "level", level: 6 }, "from 1 to 5"],
    [`${escalation}.severity`, { kind: "logUniform", min: 0, max: 1 }, "above 0"],
    [`${escalation}.overlap`, 1.1, "an overlap between 0 and 1"],
    [`${escalation}.evidence`, ["e9"], "Name a piece of evidence"],
    ["scenarios.0.risks.unheard-of", { overlap: 0 }, "Name one of the assessment's risks"],
    ["scenarios.0.mitigations.hope", { included: true }, "Name one of the assessment's mitigations"],
    ["scenarios.0.effects.0.mitigation", "hope", "Name one of the mitigations"],
    ["scenarios.0.effects.1.mitigation", "communication", "Name each pair once"],
    ["scenarios.0.modelForm", "absolute", "Choose relative or rate"],
  ])("with %s = %j is refused there", (path, value, needed) => {
    const refused = parse(assessmentFile, set(path, value));
    if (refused.ok) throw new Error("it was accepted");
    const found = refused.issues.find(({ message }) => message.includes(needed));
    expect(found, JSON.stringify(refused.issues)).toBeDefined();
    // The issue stands on the field or inside it (a pair is refused on its risk).
    expect(found && pathText(found)).toContain(path.split(".").slice(0, -1).join("."));
  });

  test.each(["surprise", "__proto__", "constructor"])(
    "with an unknown field %s is refused, and pollutes nothing",
    (name) => {
      const text = JSON.stringify(goldenFile).replace("{", `{${JSON.stringify(name)}:{"polluted":true},`);
      const result = parse(assessmentFile, JSON.parse(text));
      if (name !== "__proto__") expect(result.ok).toBe(false);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    },
  );

  test("may leave a likelihood out: missing is stored as missing", () => {
    const file = assessmentFile.parse(set(`${escalation}.likelihood`, undefined));
    expect(file.scenarios[0]?.risks.escalation).not.toHaveProperty("likelihood", 0);
    expect(file.scenarios[0]?.risks.escalation?.likelihood).toBeUndefined();
  });

  test("two scenarios of one key are refused", () => {
    const twice = { ...goldenFile, scenarios: [goldenFile.scenarios[0], goldenFile.scenarios[0]] };
    const refused = parse(assessmentFile, twice);
    expect(refused).toMatchObject({ ok: false, issues: [{ path: ["scenarios", 1, "key"] }] });
  });
});
