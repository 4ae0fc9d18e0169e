import { describe, expect, it } from "vitest";
import { type WhatIf, whatIfRows, whatIfSentence } from "@/lib/series/what-if";
import { whatIfTask } from "@/lib/series/what-if-task";
import {
  makeEffect,
  makeInputs,
  makeMitigation,
  makeMitigationJudgement,
  makeRisk,
  makeRiskJudgement,
} from "../../make";
import { goldenScored } from "./golden-scored";
import { makeScored } from "./make-scored";

const thin = (text: string) => text.replaceAll("\u202f", " ");
const point = (value: number) => ({ kind: "point", value }) as const;

function taskOf(scored = goldenScored()) {
  const task = whatIfTask(scored);
  if (!task) throw new Error("something can be changed");
  return task;
}
const said = (task: ReturnType<typeof taskOf>, whatIf: WhatIf) =>
  thin(whatIfSentence(task, whatIf, whatIfRows(task, whatIf)));

describe("the published case", () => {
  const scored = goldenScored();
  const task = taskOf(scored);

  it("as judged, has the published total and no difference", () => {
    const rows = whatIfRows(task, { kind: "judged" });
    expect(rows.map(({ difference }) => difference)).toEqual([0, 0, 0, 0]);
    expect(rows.at(-1)?.judged).toBeCloseTo(6.591374, 6);
  });

  it("loses by each mitigation taken out what the score says is lost if it is removed", () => {
    for (const { mitigation, lastIn } of scored.score.plugIn?.attribution ?? [])
      expect(whatIfRows(task, { kind: "out", mitigation }).at(-1)?.difference).toBeCloseTo(lastIn, 10);
  });

  it("has risks that add up to the total, before and after", () => {
    const rows = whatIfRows(task, { kind: "weaker", mitigation: "norms", share: 0.3 });
    for (const field of ["judged", "changed", "difference"] as const)
      expect(rows.slice(0, -1).reduce((sum, row) => sum + row[field], 0)).toBeCloseTo(
        Number(rows.at(-1)?.[field]),
        10,
      );
  });
});

describe("in words", () => {
  // 0.2 · 10 hp at stake; half of the likelihood is taken off if delivered, at 0.8: 2 · (1 − 0.4) = 1.2 hp remain.
  const task = (toleranceHarm: number) =>
    taskOf(
      makeScored({
        definition: { toleranceHarm },
        scenario: makeInputs({
          mitigations: { hotline: makeMitigationJudgement({ delivery: point(0.8) }) },
          effects: [makeEffect({ likelihood: point(0.5), severity: point(0) })],
        }),
      }),
    );

  it.each([
    [10, { kind: "judged" }, "As judged, 1.20 hp remain, below the tolerance of 10.0 hp."],
    [
      10,
      { kind: "out", mitigation: "hotline" },
      "Without Hotline, 2.00 hp remain instead of 1.20 hp, 0.80 hp more: below the tolerance of 10.0 hp.",
    ],
    [
      1.5,
      { kind: "weaker", mitigation: "hotline", share: 0.25 },
      "With Hotline at 25 % of its effects, 1.80 hp remain instead of 1.20 hp, 0.60 hp more: now above the tolerance of 1.50 hp.",
    ],
    [
      1,
      { kind: "delayed", mitigation: "hotline", share: 0.5 },
      "With Hotline delivered with a probability of 40 % instead of 80 %, 1.60 hp remain instead of 1.20 hp, 0.40 hp more: above the tolerance of 1.00 hp.",
    ],
    [
      2,
      { kind: "out", mitigation: "hotline" },
      "Without Hotline, 2.00 hp remain instead of 1.20 hp, 0.80 hp more: now on the tolerance of 2.00 hp.",
    ],
    [
      10,
      { kind: "weaker", mitigation: "hotline", share: 1 },
      "With Hotline at 100 % of its effects, still 1.20 hp remain: below the tolerance of 10.0 hp.",
    ],
  ] as const)("with a tolerance of %d: %o", (tolerance, whatIf, words) => {
    expect(said(task(tolerance), whatIf)).toBe(words);
  });

  it("less remains without one that only adds", () => {
    const harmer = taskOf(
      makeScored({
        scenario: makeInputs({
          mitigations: { hotline: makeMitigationJudgement({ delivery: point(1) }) },
          effects: [makeEffect({ likelihood: point(0), severity: point(0), backfire: point(3) })],
        }),
      }),
    );
    expect(said(harmer, { kind: "out", mitigation: "hotline" })).toMatch(
      /2\.00 hp remain instead of 4\.29 hp, 2\.29 hp less/,
    );
  });
});

describe("there is nothing to change", () => {
  it("where no risk is scored, or no mitigation", () => {
    expect(whatIfTask(makeScored({ scenario: makeInputs({ risks: {} }) }))).toBeNull();
    expect(whatIfTask(makeScored({ scenario: makeInputs({ mitigations: {} }) }))).toBeNull();
  });

  it("exactly, where more than fifteen act on one risk that has no closed form", () => {
    const keys = Array.from({ length: 16 }, (_, place) => `m${place}`);
    const many = (modelForm: "rate" | "relative") =>
      whatIfTask(
        makeScored({
          definition: { mitigations: keys.map((key) => makeMitigation({ key })) },
          scenario: makeInputs({
            modelForm,
            mitigations: Object.fromEntries(keys.map((key) => [key, makeMitigationJudgement()])),
            effects: keys.map((mitigation) => makeEffect({ mitigation })),
          }),
        }),
      );
    expect(many("rate")).toBeNull();
    expect(many("relative")?.model.mitigations).toHaveLength(16);
  });
});

it("leaves out what is not scored", () => {
  const task = taskOf(
    makeScored({
      definition: {
        risks: [makeRisk(), makeRisk({ key: "z", label: "Z" })],
        mitigations: [makeMitigation(), makeMitigation({ key: "y", label: "Y" })],
      },
      scenario: makeInputs({ risks: { escalation: makeRiskJudgement() } }),
    }),
  );
  expect(task.names).toEqual({
    risks: [{ key: "escalation", label: "Escalation" }],
    mitigations: [{ key: "hotline", label: "Hotline" }],
  });
});
