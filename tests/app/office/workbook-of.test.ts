// @vitest-environment node
import { expect, it } from "vitest";
import { recheck } from "@/app/check/recheck";
import { unpacked } from "@/app/office/packed";
import { workbookOf } from "@/app/office/workbook-of";
import { exampleFile } from "@/lib/frameworks/example";
import type { OpenedScenario } from "@/lib/model/saved";
import { isHeld } from "@/lib/proof/held";
import { readProofFile } from "@/lib/proof/read-proof-file";
import type { Placed } from "@/lib/series/comparison-choice";
import { makeSavedAssessment, makeSavedScenario } from "../../make";

const { scenarios, format: _, version: __, ...definition } = exampleFile;

/** What a workbook's proof says, and whether its numbers follow from what is stored. */
async function checked(chosen: Placed[]) {
  const { name, body } = await workbookOf({ chosen, sanitised: false });
  const read = readProofFile(body);
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join("; "));
  const opened = chosen.map(({ assessment, scenario }): OpenedScenario => {
    const { version, title, frozen, key: _key, ...inputs } = scenario;
    return { version, title, frozen: frozen !== null, inputs, definition: frozen?.assessment ?? assessment };
  });
  const { numbers } = recheck({ proof: read.value, scenarios: opened, drawnWith: [] }, () => undefined);
  return { name, body, proof: read.value, holds: numbers !== null && isHeld(numbers) };
}

it("a workbook of scenarios with two horizons holds when it is checked against what it was made from", async () => {
  const frozen = { ...definition, horizonMonths: 12 };
  const chosen = scenarios.slice(0, 2).map((scenario, index) =>
    makeSavedScenario({
      ...scenario,
      id: `00000000-0000-7000-8000-00000000000${index}`,
      frozen: index === 1 ? { at: new Date(0), methodVersion: "1.1.0", assessment: frozen } : null,
    }),
  );
  const assessment = makeSavedAssessment({ ...definition, scenarios: chosen });
  const { proof, holds } = await checked(chosen.map((scenario) => ({ assessment, scenario })));
  expect(holds).toBe(true);
  expect(proof.figure.finding).toContain("−0.61\u202fhp against the baseline");
});

it("a workbook across assessments holds as well, and names every assessment, its day and its handling", async () => {
  const [scenario] = scenarios;
  if (!scenario) throw new Error("the example has scenarios");
  const placed = (digit: number, over: Partial<typeof definition>): Placed => {
    const id = (kind: string) => `00000000-0000-7000-8000-0000000000${kind}${digit}`;
    const saved = makeSavedScenario({ ...scenario, id: id("b") });
    return {
      assessment: makeSavedAssessment({
        ...definition,
        ...over,
        id: id("a"),
        framework: "f",
        scenarios: [saved],
      }),
      scenario: saved,
    };
  };
  const { name, body, proof, holds } = await checked([
    placed(1, { title: "First", handling: "Official" }),
    placed(2, {
      title: "Second",
      handling: "Sensitive",
      asOf: "2027-01-31",
      horizonMonths: 12,
      risks: definition.risks.slice(1),
    }),
  ]);
  expect(holds).toBe(true);
  expect(proof.scenarios.map(({ assessment }) => [assessment?.title, assessment?.asOf])).toEqual([
    ["First", "2026-11-23"],
    ["Second", "2027-01-31"],
  ]);
  expect(name).toBe("first-and-second_workbook_as-written-vs-as-written_2026-11-23-to-2027-01-31.xlsx");
  const parts = unpacked(body);
  expect(String(parts["docProps/core.xml"])).toContain("<dc:title>First and Second</dc:title>");
  expect(String(parts["xl/worksheets/sheet1.xml"])).toContain(
    "Official (First); Sensitive (Second)</oddHeader>",
  );
});
