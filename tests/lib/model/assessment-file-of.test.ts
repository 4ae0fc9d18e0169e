import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAssessment } from "@/lib/command/read-assessment";
import { exampleFile } from "@/lib/frameworks/example";
import type { AssessmentFile } from "@/lib/model/assessment-file";
import {
  assessmentFileOf,
  assessmentFileText,
  scenarioFileOf,
  scenariosApart,
} from "@/lib/model/assessment-file-of";
import type { SavedAssessment } from "@/lib/model/saved";
import { anyFile } from "../../fixtures/any-scenario";
import { makeAssessment, makeEffect, makeRisk, makeSavedAssessment, makeSavedScenario } from "../../make";

/** A file as if it had been kept and opened again. */
function kept({ scenarios, framework, illustrative, ...file }: AssessmentFile): SavedAssessment {
  const { format: _format, version: _version, ...definition } = file;
  const saved = makeSavedAssessment({ framework: framework ?? null, illustrative: illustrative ?? false });
  return { ...saved, ...definition, scenarios: scenarios.map((each) => makeSavedScenario(each)) };
}

const at = new Date("2026-11-24T10:00:00.000Z");

describe("an assessment as a file", () => {
  it("is the file that it was read from, whatever that is, and the same text each time", () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const text = assessmentFileText(assessmentFileOf(kept(file)));
        const read = readAssessment(text);
        if (!read.ok) throw new Error(JSON.stringify(read.issues));
        expect(read.value).toEqual(file);
        expect(assessmentFileText(assessmentFileOf(kept(read.value)))).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  it("holds evidence, grounds and influences, the framework, and that judgements are invented", () => {
    const file: AssessmentFile = {
      ...exampleFile,
      framework: "indo-pacific-partnership",
      illustrative: true,
    };
    const read = readAssessment(assessmentFileText(assessmentFileOf(kept(file))));
    expect(read.ok && read.value).toEqual(file);
  });

  it("tells an implication that mirrors no risk from one of which nobody said", () => {
    const said = (sameEventAs: string | null | undefined) =>
      assessmentFileText({
        ...exampleFile,
        scenarios: exampleFile.scenarios.map((scenario) => ({
          ...scenario,
          implications: {
            order: { ...scenario.implications.order, perspective: "", rationale: "", sameEventAs },
          },
        })),
      });
    const readBack = (text: string) => {
      const read = readAssessment(text);
      return read.ok && read.value.scenarios.map(({ implications }) => implications.order);
    };
    expect(readBack(said(null))).toMatchObject([0, 1, 2].map(() => ({ sameEventAs: null })));
    expect(said(undefined)).not.toContain("sameEventAs");
    expect(readAssessment(said("")).ok).toBe(false);
  });

  it("has its fields in one order, whatever order the database gives them in", () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== "object" || value === null || value instanceof Date) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([name, field]) => [name, turned(field)]),
      );
    };
    const saved = kept(exampleFile);
    const { scenarios, ...definition } = saved;
    // Judgements stand in the order of the items when they leave storage; within each, a database may turn the fields.
    const risks = Object.entries(scenarios[0]?.risks ?? {}).map(([key, judgement]) => [
      key,
      turned(judgement),
    ]);
    const first = { ...scenarios[0], risks: Object.fromEntries(risks) };
    const other = {
      ...(turned(definition) as object),
      scenarios: [first, ...scenarios.slice(1)],
    } as SavedAssessment;
    expect(assessmentFileText(assessmentFileOf(other))).toBe(assessmentFileText(assessmentFileOf(saved)));
  });

  it("says nothing of influences where there are none, so that an earlier reader reads it", () => {
    expect(assessmentFileText(assessmentFileOf(makeSavedAssessment()))).not.toContain("influences");
  });

  it("leaves out what belongs to an installation", () => {
    const text = assessmentFileText(assessmentFileOf(makeSavedAssessment({ additivityAccepted: true })));
    expect(Object.keys(JSON.parse(text)).sort()).toEqual(
      [
        "asOf",
        "evidence",
        "format",
        "harmScale",
        "horizonMonths",
        "impacts",
        "implications",
        "lexicon",
        "mitigations",
        "perspective",
        "question",
        "risks",
        "scenarios",
        "title",
        "toleranceHarm",
        "version",
      ].sort(),
    );
    expect(text).not.toMatch(/seed|frozen|additivity|updatedAt|"id": "0000/);
  });
});

describe("a frozen scenario", () => {
  const definition = makeAssessment({ title: "Assessment" });
  const frozen = (assessment = definition) =>
    makeSavedScenario({ key: "kept", title: "Kept", frozen: { at, methodVersion: "1.0.0", assessment } });
  const keysOf = (file: AssessmentFile | null) => file?.scenarios.map(({ key }) => key);

  it("stands among the others while the definition is the one it was frozen with", () => {
    const saved = makeSavedAssessment({ scenarios: [makeSavedScenario(), frozen()] });
    expect(keysOf(assessmentFileOf(saved))).toEqual(["baseline", "kept"]);
    expect(scenariosApart(saved)).toEqual([]);
  });

  it("leaves under the handling line of now, and stands among the others whatever that is", () => {
    const saved = makeSavedAssessment({ handling: "Secret", scenarios: [makeSavedScenario(), frozen()] });
    expect(assessmentFileOf(saved).scenarios).toHaveLength(2);
    const changed = frozen({ ...definition, toleranceHarm: 99 });
    const apart = makeSavedAssessment({ handling: "Secret", scenarios: [makeSavedScenario(), changed] });
    expect(scenarioFileOf(apart, "kept")).toMatchObject({ handling: "Secret", toleranceHarm: 99 });
    const unmarked = makeSavedAssessment({ scenarios: [frozen({ ...definition, handling: "Old" })] });
    expect(scenarioFileOf(unmarked, "kept")?.handling).toBeUndefined();
  });

  it("is written without indentation where it could not be read again with it", () => {
    const notes = "n".repeat(9000);
    const kept = (count: number) =>
      makeSavedAssessment({
        scenarios: Array.from({ length: count }, (_, index) => {
          const effects = Array.from({ length: 500 }, () => makeEffect());
          return { ...makeSavedScenario({ key: `s-${index}`, notes }), effects };
        }),
      });
    const [one] = kept(1).scenarios;
    const small = { ...assessmentFileOf(makeSavedAssessment()), scenarios: [] };
    expect(assessmentFileText(small)).toContain('\n  "title"');
    const large = { ...small, scenarios: Array.from({ length: 100 }, () => one) } as AssessmentFile;
    expect(JSON.stringify(large, null, 2).length).toBeGreaterThan(10_000_000);
    expect(assessmentFileText(large)).not.toContain("\n  ");
    expect(new TextEncoder().encode(assessmentFileText(large)).length).toBeLessThan(10_000_000);
  });

  it("leaves in a file of its own, with its own definition, once that has changed", () => {
    const then = makeAssessment({
      title: "As it was",
      risks: [makeRisk({ label: "Escalation, as it was" })],
    });
    const saved = makeSavedAssessment({ scenarios: [makeSavedScenario(), frozen(then)] });
    expect(keysOf(assessmentFileOf(saved))).toEqual(["baseline"]);
    expect(scenariosApart(saved).map(({ key }) => key)).toEqual(["kept"]);
    expect(scenarioFileOf(saved, "kept")).toMatchObject({ ...then, scenarios: [{ key: "kept" }] });
  });

  it("is not found under a key that no scenario has", () => {
    expect(scenarioFileOf(makeSavedAssessment(), "constructor")).toBeNull();
  });
});
