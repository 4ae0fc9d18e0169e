import { describe, expect, it } from "vitest";
import { scenarioCheck, validPart } from "@/app/assessments/form/scenario-check";
import { scenarioForm } from "@/app/assessments/form/scenario-form";
import { inputsOf } from "@/app/assessments/form/stored";
import { exampleFile } from "@/lib/frameworks/example";
import { NO_INPUTS } from "@/lib/model/scenario";
import { makeAssessment, makeInputs, makeMitigation, makeSavedScenario } from "@/tests/make";

const { scenarios, format: _format, version: _version, ...example } = exampleFile;

describe("a scenario's form", () => {
  it.each(scenarios.map((scenario) => [scenario.title, scenario] as const))(
    "sends “%s” of the example as it was read, where nothing was changed",
    (_title, scenario) => {
      const inputs = inputsOf(makeSavedScenario(scenario));
      const result = scenarioCheck(example)(scenarioForm(example, inputs));
      expect(result).toEqual({ ok: true, value: inputs });
    },
  );

  it("proposes all mitigations where none was judged, and none that was added later", () => {
    const definition = makeAssessment({
      mitigations: [makeMitigation(), makeMitigation({ key: "talks", label: "Talks" })],
    });
    const included = (inputs = NO_INPUTS) =>
      scenarioForm(definition, inputs).mitigations.map((mitigation) => mitigation.included);
    expect(included()).toEqual([true, true]);
    expect(included(makeInputs())).toEqual([true, false]);
  });
});

describe("the part of a form that can be scored", () => {
  const definition = makeAssessment();

  it("is all of it where all is valid", () => {
    const check = scenarioCheck(definition);
    expect(validPart(check, scenarioForm(definition, makeInputs()))).toEqual({
      inputs: makeInputs(),
      refused: 0,
    });
  });

  it("leaves out the judgements that are refused, and counts them", () => {
    const form = scenarioForm(definition, makeInputs());
    form.risks = form.risks.map((risk) => ({ ...risk, likelihood: { kind: "unread", text: "often" } }));
    form.effects = form.effects.map((effect) => ({ ...effect, severity: { kind: "point", value: 1.2 } }));
    const { inputs, refused } = validPart(scenarioCheck(definition), form);
    expect(refused).toBe(2);
    expect(inputs?.risks.escalation).not.toHaveProperty("likelihood");
    expect(inputs?.effects).toMatchObject([{ likelihood: { value: 0.3 }, severity: { value: 0 } }]);
  });
});
