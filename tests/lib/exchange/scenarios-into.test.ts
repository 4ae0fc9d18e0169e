import { describe, expect, it } from "vitest";
import { importPreview } from "@/lib/exchange/import-preview";
import { type ImportTarget, scenariosInto } from "@/lib/exchange/scenarios-into";
import { type AssessmentFile, assessmentFile } from "@/lib/model/assessment-file";
import { levelRange } from "@/lib/model/harm-scale";
import { plainModel } from "@/lib/scoring/plain-model";
import {
  makeAssessment,
  makeEffect,
  makeMitigation,
  makeRisk,
  makeRiskJudgement,
  makeScenario,
} from "../../make";

function fileWith(over: Partial<AssessmentFile> = {}): AssessmentFile {
  const raw = { ...makeAssessment(), scenarios: [makeScenario()], ...over };
  return assessmentFile.parse({ format: "counterweight.assessment", version: 1, ...raw });
}

function into(file: AssessmentFile, over: Partial<ImportTarget> = {}) {
  const made = scenariosInto({ definition: makeAssessment(), keys: [], illustrative: false, ...over }, file);
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made.value;
}

describe("scenarios that come into another assessment", () => {
  it("stay as they are where everything is the same, and the preview says so by saying nothing else", () => {
    const made = into(fileWith());
    expect(made.scenarios).toEqual([makeScenario()]);
    expect(made.evidence).toEqual([]);
    expect(made.preview.remarks).toEqual(["The file's own title, question and items stay out."]);
  });

  it("are refused where nothing here would say that they are invented, or how they are to be handled", () => {
    const target = { definition: makeAssessment(), keys: [], illustrative: false };
    expect(scenariosInto(target, fileWith({ illustrative: true }))).toMatchObject({
      ok: false,
      issues: [{ message: expect.stringContaining("as a new assessment") }],
    });
    expect(into(fileWith({ illustrative: true }), { illustrative: true }).scenarios).toHaveLength(1);
    expect(scenariosInto(target, fileWith({ handling: "Secret" }))).toMatchObject({
      ok: false,
      issues: [{ message: expect.stringContaining("“Secret”") }],
    });
    const marked = { definition: makeAssessment({ handling: "Restricted" }) };
    const { remarks } = into(fileWith({ handling: "Secret", toleranceHarm: 50 }), marked).preview;
    expect(remarks.join(" ")).toMatch(/“Secret”, stays out/);
    expect(remarks.join(" ").replaceAll("\u202f", " ")).toContain("the tolerance (50.0 hp there)");
  });

  it("get another key where theirs is taken, and it is said which", () => {
    const { preview } = into(fileWith(), { keys: ["baseline", "baseline-2"] });
    expect(preview.scenarios).toEqual([
      { key: "baseline-3", formerKey: "baseline", title: "Baseline", lacks: [] },
    ]);
  });

  it("leave out what has no item there, and name it", () => {
    const file = fileWith({
      risks: [makeRisk(), makeRisk({ key: "war", label: "War" })],
      mitigations: [makeMitigation(), makeMitigation({ key: "treaty", label: "Treaty" })],
      scenarios: [
        makeScenario({
          risks: { escalation: makeRiskJudgement(), war: makeRiskJudgement() },
          effects: [makeEffect(), makeEffect({ mitigation: "treaty" })],
        }),
      ],
    });
    const made = into(file);
    expect(Object.keys(made.scenarios[0]?.risks ?? {})).toEqual(["escalation"]);
    expect(made.scenarios[0]?.effects).toHaveLength(1);
    expect(made.preview.remarks.join(" ")).toContain("no such risks: the judgements of “War”");
    expect(made.preview.remarks.join(" ")).toContain("no such mitigations: the judgements of “Treaty”");
  });

  it("say the same numbers under another lexicon and another harm scale", () => {
    const judged = makeRiskJudgement({
      likelihood: { kind: "term", term: "likely" },
      severity: { kind: "level", level: 3 },
    });
    const file = fileWith({ scenarios: [makeScenario({ risks: { escalation: judged } })] });
    const definition = makeAssessment({ lexicon: "phia", harmScale: { base: 2, top: 50 } });
    const made = into(file, { definition });
    expect(made.scenarios[0]?.risks.escalation).toMatchObject({
      likelihood: { kind: "uniform", min: 0.55, max: 0.8 },
      severity: { kind: "logUniform", ...levelRange(file.harmScale, 3) },
    });
    const [there, here] = [
      plainModel(file, file.scenarios[0] ?? makeScenario()),
      plainModel(definition, made.scenarios[0] ?? makeScenario()),
    ];
    expect(here.model).toEqual(there.model);
    expect(made.preview.remarks.join(" ")).toMatch(
      /words of ICD 203.*become the ranges.*levels become the ranges/,
    );
  });

  it("name what is called otherwise there under the same key, and another date", () => {
    const definition = makeAssessment({ risks: [makeRisk({ label: "Clash" })], asOf: "2025-01-01" });
    const remarks = into(fileWith(), { definition }).preview.remarks.join(" ");
    expect(remarks).toContain("“Escalation” there is “Clash” here");
    expect(remarks).toContain("the date (23 Nov 2026 there)");
  });

  it("are refused where no item is shared, there is none, or there is no room", () => {
    const target = { definition: makeAssessment(), keys: [], illustrative: false };
    const other = fileWith({
      risks: [],
      mitigations: [],
      scenarios: [makeScenario({ risks: {}, mitigations: {}, effects: [] })],
    });
    const many = Array.from({ length: 200 }, (_, index) => `s${index}`);
    expect(scenariosInto(target, other)).toMatchObject({ ok: false });
    expect(scenariosInto(target, fileWith({ scenarios: [] }))).toMatchObject({ ok: false });
    expect(scenariosInto({ ...target, keys: many }, fileWith())).toMatchObject({ ok: false });
  });
});

describe("the preview of a new assessment", () => {
  it("counts what comes in, and names what is incomplete, invented, unseen or missing", () => {
    const scenario = makeScenario({ risks: { escalation: { overlap: 0, rationale: "", evidence: [] } } });
    const file = fileWith({ illustrative: true, question: "a\u202eb", scenarios: [scenario] });
    const preview = importPreview(file);
    expect(preview.counts).toEqual(["1 risk", "1 mitigation"]);
    expect(preview.scenarios[0]?.lacks).toEqual(["likelihood of Escalation", "severity of Escalation"]);
    expect(preview.remarks.join(" ")).toMatch(/invented.*1 text holds characters.*first at question/);
    expect(importPreview(fileWith({ scenarios: [] })).remarks.join(" ")).toContain(
      "will have none until one is made",
    );
  });
});
