import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { assessmentFile } from "@/lib/model/assessment-file";
import type { ScenarioInputs } from "@/lib/model/scenario";
import { headline } from "@/lib/series/headline";
import { scored } from "@/lib/series/scored";
import {
  makeAssessment,
  makeEffect,
  makeInputs,
  makeRiskJudgement,
  makeSavedAssessment,
  makeSavedScenario,
} from "@/tests/make";

function said(inputs: ScenarioInputs, definition = makeAssessment()) {
  const scenario = makeSavedScenario(inputs);
  const found = headline(scored(makeSavedAssessment({ ...definition, scenarios: [scenario] }), scenario));
  return found && JSON.parse(JSON.stringify(found).replaceAll("\u202f", " "));
}

describe("the headline of a result", () => {
  it("says the golden case's numbers, each with its range", () => {
    const raw = readFileSync(new URL("../../fixtures/golden.assessment.json", import.meta.url), "utf8");
    const {
      format: _format,
      version: _version,
      scenarios,
      ...definition
    } = assessmentFile.parse(JSON.parse(raw));
    const [inputs] = scenarios;
    if (!inputs) throw new Error("the golden case has a scenario");
    expect(said(inputs, definition)).toEqual({
      harm: "The mitigations lower expected harm from 15.3 hp to 6.59 hp, by 57 %.",
      band: "Depending on how the mitigations combine, 5.45–9.50 hp remain.",
      any: "The probability that at least one of the risks occurs goes from 97 %, almost certain (95–99 %), to 79 %, likely (55–80 %).",
      tolerance: "What remains lies below the tolerance of 10.0 hp.",
      otherForm: "With effects read as cuts in the rate, the same judgements leave 7.79 hp.",
    });
  });

  it("says nothing where nothing could be scored", () => {
    expect(said(makeInputs({ risks: {} }))).toBeNull();
  });

  it("speaks of no mitigation where none is scored", () => {
    const { harm, band, any } = said(makeInputs({ mitigations: {} }));
    expect(harm).toBe("Expected harm is 2.00 hp, and no mitigation is scored.");
    expect(band).toBeNull();
    expect(any).toBe(
      "The probability that at least one of the risks occurs is 20 %, very unlikely (5–20 %) to unlikely (20–45 %).",
    );
  });

  it("says the word of any risk once where mitigation does not change it", () => {
    const likelihood = { kind: "point", value: 0.4 } as const;
    const severity = { kind: "point", value: 10 } as const;
    const { any } = said(
      makeInputs({ risks: { escalation: makeRiskJudgement({ likelihood, severity, overlap: 0 }) } }),
    );
    expect(any).toBe(
      "The probability that at least one of the risks occurs goes from 40 % to 34 %, unlikely (20–45 %) before and after.",
    );
  });

  it("says that mitigations which backfire raise the harm", () => {
    const backfire = makeEffect({
      likelihood: { kind: "point", value: 0 },
      severity: { kind: "point", value: 0 },
      backfire: { kind: "point", value: 3 },
    });
    expect(said(makeInputs({ effects: [backfire] })).harm).toMatch(/^The mitigations raise expected harm/);
  });

  it("says that mitigations without effect leave the harm where it is", () => {
    expect(said(makeInputs({ effects: [] })).harm).toBe("The mitigations leave expected harm at 2.00 hp.");
  });

  it("says when the range reaches across the tolerance", () => {
    const second = { key: "talks", label: "Talks", statement: "" };
    const definition = makeAssessment({ mitigations: [...makeAssessment().mitigations, second] });
    const half = { kind: "point", value: 0.5 } as const;
    const sure = { included: true, delivery: { kind: "point", value: 1 } as const, rationale: "" };
    const none = { kind: "point", value: 0 } as const;
    const inputs = makeInputs({
      risks: { escalation: makeRiskJudgement({ likelihood: half }) },
      mitigations: { hotline: sure, talks: sure },
      effects: ["hotline", "talks"].map((mitigation) =>
        makeEffect({ mitigation, likelihood: half, severity: none }),
      ),
    });
    // Inherent 5 hp; both delivered: 1.25 hp independently, 0 at best, 2.5 at worst.
    const about = (toleranceHarm: number) => said(inputs, { ...definition, toleranceHarm }).tolerance;
    expect(about(2)).toBe(
      "What remains lies below the tolerance of 2.00 hp; the upper end of the range lies above it.",
    );
    expect(about(1)).toBe(
      "What remains lies above the tolerance of 1.00 hp; the lower end of the range does not.",
    );
    expect(about(1.25)).toBe("What remains lies on the tolerance of 1.25 hp.");
    expect(about(3)).toBe("What remains lies below the tolerance of 3.00 hp.");
  });
});
