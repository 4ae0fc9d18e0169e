// @vitest-environment node
import { expect, it } from "vitest";
import { recheck } from "@/app/check/recheck";
import { workbookAnswer } from "@/app/office/workbook-answer";
import { exampleFile } from "@/lib/frameworks/example";
import type { OpenedScenario } from "@/lib/model/saved";
import { isHeld } from "@/lib/proof/held";
import { readProofFile } from "@/lib/proof/read-proof-file";
import { makeSavedAssessment, makeSavedScenario } from "../../make";

const { scenarios, format: _, version: __, ...definition } = exampleFile;

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
  const answer = await workbookAnswer(new Request("http://localhost/workbook.xlsx"), assessment, chosen);
  const read = readProofFile(new Uint8Array(await answer.arrayBuffer()));
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join("; "));
  const opened = chosen.map(({ version, title, frozen, key, ...inputs }): OpenedScenario => {
    return { version, title, frozen: frozen !== null, inputs, definition: frozen?.assessment ?? definition };
  });
  const { numbers } = recheck({ proof: read.value, scenarios: opened, drawnWith: [] }, () => undefined);
  expect(numbers && isHeld(numbers)).toBe(true);
  expect(read.value.figure.finding).toContain("−0.607\u202fhp against the baseline");
});
