import { expect, test } from "vitest";
import { removeAssessment, saveAssessment } from "@/prisma/assessments";
import { findScenario, freezeScenario, removeScenario, saveScenarioInputs } from "@/prisma/scenarios";
import { makeAssessment, makeInputs, makeRisk, makeScenario } from "../make";
import { accepted, keep, scenarioAt } from "./kept";
import { onEachDatabase } from "./on-each-database";

onEachDatabase(() => {
  test("a scenario opens with the definition it is judged in, as both are now", async () => {
    const saved = await keep();
    const { id } = scenarioAt(saved);
    const opened = {
      version: 1,
      title: "Baseline",
      frozen: false,
      inputs: makeInputs(),
      definition: makeAssessment(),
    };
    expect(await findScenario(saved.id, id)).toEqual(opened);
    const inputs = makeInputs({ modelForm: "rate" });
    accepted(await saveScenarioInputs(saved.id, id, 1, inputs));
    const definition = makeAssessment({ risks: [makeRisk(), makeRisk({ key: "stability" })] });
    accepted(await saveAssessment(saved.id, 1, definition));
    expect(await findScenario(saved.id, id)).toEqual({ ...opened, version: 2, inputs, definition });
  });

  test("a frozen one opens with its own, whatever became of the assessment", async () => {
    const saved = await keep();
    const { id } = scenarioAt(saved);
    accepted(await freezeScenario(saved.id, id, 1));
    accepted(await saveAssessment(saved.id, 1, makeAssessment({ title: "Changed", risks: [] })));
    expect(await findScenario(saved.id, id)).toEqual({
      version: 2,
      title: "Baseline",
      frozen: true,
      inputs: makeInputs(),
      definition: makeAssessment(),
    });
  });

  test("one that is gone, in the bin, or of another assessment is not there", async () => {
    const saved = await keep({ scenarios: [makeScenario(), makeScenario({ key: "other" })] });
    const other = await keep();
    const [first, second] = [scenarioAt(saved).id, scenarioAt(saved, 1).id];
    expect(await findScenario(other.id, first)).toBeNull();
    expect(await findScenario(saved.id, "a\0b")).toBeNull();
    accepted(await removeScenario(saved.id, first, 1));
    expect(await findScenario(saved.id, first)).toBeNull();
    accepted(await removeAssessment(saved.id, 1));
    expect(await findScenario(saved.id, second)).toBeNull();
  });
});
