// @vitest-environment node
import { expect, it } from "vitest";
import { comparedIn } from "@/app/assessments/compared-in";
import { choiceAcross } from "@/lib/series/choice-across";
import { held } from "../lib/series/make-held";
import { makeSavedScenario } from "../make";

const home = held("a");
const other = held("b");

it("an address asks for a comparison of two to six that are there and share a framework; else it says what is the matter", () => {
  const asked = (words: string, others = [other]) => comparedIn(choiceAcross(home, others, words));
  expect(asked("a1,b.b1")).toMatchObject({
    ok: true,
    value: [{ scenario: { id: "a1" } }, { assessment: other }],
  });
  expect(asked("a1,b.b1,b.x,y")).toMatchObject({
    reason: "not-found",
    issues: [{ path: ["scenarios"], message: expect.stringContaining("2 scenarios of it are not there") }],
  });
  expect(asked("a1,b.b1", [held("b", { framework: null })])).toMatchObject({
    reason: "invalid",
    issues: [{ message: expect.stringContaining("Leave out “Base” of “B”") }],
  });
  expect(asked("b.b1")).toMatchObject({
    issues: [{ message: "Name 2 to 6 scenarios: the address names 1" }],
  });
  const many = Array.from({ length: 7 }, (_, index) => makeSavedScenario({ id: `s${index}` }));
  const full = choiceAcross(held("a", { scenarios: many }), [], many.map(({ id }) => id).join());
  expect(comparedIn(full)).toMatchObject({ ok: false, reason: "invalid" });
});
