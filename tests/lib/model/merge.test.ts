import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Conflict, mergeInputs, resolveConflicts } from "@/lib/model/merge";
import { type ScenarioInputs, scenarioInputs } from "@/lib/model/scenario";
import { anyInputs } from "../../fixtures/any-inputs";
import {
  makeEffect,
  makeImpactJudgement,
  makeImplicationJudgement,
  makeInfluence,
  makeInputs,
  makeMitigationJudgement,
  makeRiskJudgement,
} from "../../make";

const point = (value: number) => ({ kind: "point", value }) as const;
const merge = (base: ScenarioInputs, yours: ScenarioInputs, theirs: ScenarioInputs) =>
  mergeInputs({ base, yours, theirs });

const byPath = (conflicts: Conflict[]) =>
  new Map(conflicts.map(({ path, ...values }) => [path.join("."), values]));

/** What inputs hold at a conflict's path, a blank as undefined. */
function valueAt(inputs: ScenarioInputs, [list = "", key = "", ...rest]: string[]): unknown {
  if (list === "modelForm") return inputs.modelForm;
  const [risk, pairField] = rest;
  const judged: object | undefined =
    list === "effects"
      ? inputs.effects.find((effect) => effect.mitigation === key && effect.risk === risk)
      : list === "influences"
        ? inputs.influences.find((one) => one.impact === key && one.implication === risk)
        : Reflect.get(Reflect.get(inputs, list), key);
  const isPair = list === "effects" || list === "influences";
  const field = (isPair ? pairField : rest[0]) ?? "";
  return blankless(judged && Reflect.get(judged, field), field, list);
}

function blankless(value: unknown, field: string, list: string): unknown {
  const isNone = list === "effects" && JSON.stringify(value) === JSON.stringify(point(0));
  const isBlank = value === "" || JSON.stringify(value) === "[]" || (field === "overlap" && value === 0);
  return isNone || isBlank || (field === "included" && value === false) ? undefined : value;
}

test("that an implication mirrors no risk is said against another's that it mirrors one", () => {
  const said = (sameEventAs?: string | null) =>
    makeInputs({
      implications: { order: makeImplicationJudgement(sameEventAs === undefined ? {} : { sameEventAs }) },
    });
  expect(merge(said(), said(null), said())).toEqual({ merged: said(null), conflicts: [] });
  const both = merge(said(), said(null), said("escalation"));
  expect(both.conflicts).toEqual([
    { path: ["implications", "order", "sameEventAs"], base: undefined, yours: null, theirs: "escalation" },
  ]);
  expect(resolveConflicts(both.merged, both.conflicts, () => "theirs")).toEqual(said("escalation"));
});

describe("laws of merging", () => {
  test("a change on one side only is taken whole, the same on both is no conflict", () => {
    fc.assert(
      fc.property(anyInputs, anyInputs, (base, changed) => {
        for (const sides of [
          [base, changed, base],
          [base, base, changed],
          [base, changed, changed],
        ] as const) {
          expect(merge(...sides)).toEqual({ merged: changed, conflicts: [] });
        }
      }),
    );
  });

  test("swapping the sides swaps the conflicts, and no more", () => {
    fc.assert(
      fc.property(anyInputs, anyInputs, anyInputs, (base, yours, theirs) => {
        const swapped = byPath(
          merge(base, theirs, yours).conflicts.map((one) => ({
            ...one,
            yours: one.theirs,
            theirs: one.yours,
          })),
        );
        expect(byPath(merge(base, yours, theirs).conflicts)).toEqual(swapped);
      }),
    );
  });

  test("the result is accepted by the schema as it is, whichever way the conflicts are decided", () => {
    fc.assert(
      fc.property(
        anyInputs,
        anyInputs,
        anyInputs,
        fc.infiniteStream(fc.boolean()),
        (base, yours, theirs, coin) => {
          const { merged, conflicts } = merge(base, yours, theirs);
          const resolved = resolveConflicts(merged, conflicts, () =>
            coin.next().value ? "yours" : "theirs",
          );
          for (const inputs of [merged, resolved]) expect(scenarioInputs.parse(inputs)).toEqual(inputs);
        },
      ),
    );
  });

  test("a conflict holds yours until it is decided, and then what was decided", () => {
    fc.assert(
      fc.property(anyInputs, anyInputs, anyInputs, (base, yours, theirs) => {
        const { merged, conflicts } = merge(base, yours, theirs);
        expect(resolveConflicts(merged, conflicts, () => "yours")).toEqual(merged);
        const resolved = resolveConflicts(merged, conflicts, () => "theirs");
        for (const { path, ...values } of conflicts) {
          const said = (value: unknown) => blankless(value, path.at(-1) ?? "", path[0] ?? "");
          expect(valueAt(merged, path)).toEqual(said(values.yours));
          expect(valueAt(resolved, path)).toEqual(said(values.theirs));
          expect(said(values.yours)).not.toEqual(said(values.theirs));
        }
      }),
    );
  });

  test("what both left alone is as it was", () => {
    fc.assert(
      fc.property(anyInputs, anyInputs, anyInputs, (base, yours, theirs) => {
        const { merged } = merge(base, yours, theirs);
        for (const risk of ["r0", "r1", "r2"]) {
          const path = ["risks", risk, "severity"];
          const was = valueAt(base, path);
          const isLeft = [yours, theirs].every(
            (side) => JSON.stringify(valueAt(side, path)) === JSON.stringify(was),
          );
          if (isLeft) expect(valueAt(merged, path)).toEqual(was);
        }
      }),
    );
  });
});

describe("two who judge at once", () => {
  const base = makeInputs();

  test("both keep their fields of one judgement", () => {
    const yours = makeInputs({ risks: { escalation: makeRiskJudgement({ likelihood: point(0.4) }) } });
    const theirs = makeInputs({ risks: { escalation: makeRiskJudgement({ rationale: "because" }) } });
    expect(merge(base, yours, theirs)).toEqual({
      merged: makeInputs({
        risks: { escalation: makeRiskJudgement({ likelihood: point(0.4), rationale: "because" }) },
      }),
      conflicts: [],
    });
  });

  test("a range that both changed is one field, whatever part of it each changed", () => {
    const range = (min: number, max: number) =>
      makeInputs({
        mitigations: { hotline: makeMitigationJudgement({ delivery: { kind: "uniform", min, max } }) },
      });
    const { merged, conflicts } = merge(range(0.2, 0.6), range(0.3, 0.6), range(0.2, 0.7));
    expect(merged).toEqual(range(0.3, 0.6));
    expect(conflicts).toEqual([
      {
        path: ["mitigations", "hotline", "delivery"],
        base: { kind: "uniform", min: 0.2, max: 0.6 },
        yours: { kind: "uniform", min: 0.3, max: 0.6 },
        theirs: { kind: "uniform", min: 0.2, max: 0.7 },
      },
    ]);
    expect(resolveConflicts(merged, conflicts, () => "theirs")).toEqual(range(0.2, 0.7));
  });

  test("the order of keys in a stored judgement is no change", () => {
    const stored = makeInputs({
      modelForm: "rate",
      effects: [{ ...makeEffect(), severity: { value: 0.1, kind: "point" } }],
    });
    expect(merge(base, stored, makeInputs()).conflicts).toEqual([]);
  });

  test("one who begins with the likelihood and one who begins with the severity meet in one pair", () => {
    const none = makeInputs({ effects: [] });
    const yours = makeInputs({ effects: [makeEffect({ severity: point(0) })] });
    const theirs = makeInputs({ effects: [makeEffect({ likelihood: point(0) })] });
    expect(merge(none, yours, theirs)).toEqual({
      merged: makeInputs({ effects: [makeEffect()] }),
      conflicts: [],
    });
  });

  test("a pair that one judged to have no effect is a conflict with one that has", () => {
    const none = makeInputs({ effects: [] });
    const yours = makeInputs({ effects: [makeEffect({ likelihood: point(0), severity: point(0) })] });
    const { conflicts } = merge(none, yours, makeInputs());
    expect(conflicts.map(({ path }) => path.at(-1))).toEqual(["likelihood", "severity"]);
  });

  test("both begin to judge a mitigation: what is filled in by itself is nobody's word", () => {
    const none = makeInputs({ mitigations: {}, risks: {} });
    const yours = makeInputs({
      mitigations: { hotline: makeMitigationJudgement({ cost: 3 }) },
      risks: { escalation: makeRiskJudgement({ overlap: 0.25, severity: undefined }) },
    });
    const theirs = makeInputs({
      mitigations: { hotline: makeMitigationJudgement({ included: false, rationale: "because" }) },
      risks: { escalation: makeRiskJudgement({ likelihood: undefined, evidence: ["e1"] }) },
    });
    expect(merge(none, yours, theirs)).toEqual({
      merged: makeInputs({
        mitigations: { hotline: makeMitigationJudgement({ cost: 3, rationale: "because" }) },
        risks: { escalation: makeRiskJudgement({ overlap: 0.25, evidence: ["e1"] }) },
      }),
      conflicts: [],
    });
  });
});

describe("a judgement that one side left out", () => {
  const without = makeInputs({ effects: [], impacts: {} });

  test("goes if the other didn't change it", () => {
    const elsewhere = makeInputs({ modelForm: "rate" });
    expect(merge(makeInputs(), without, elsewhere)).toEqual({
      merged: { ...without, modelForm: "rate" },
      conflicts: [],
    });
  });

  test("is a conflict in each of its fields if the other changed it, and comes back whole", () => {
    const changed = makeInputs({ effects: [makeEffect({ severity: point(0.2) })] });
    const { merged, conflicts } = merge(makeInputs(), without, changed);
    expect(merged).toEqual(without);
    expect(conflicts).toEqual([
      {
        path: ["effects", "hotline", "escalation", "likelihood"],
        base: point(0.3),
        yours: undefined,
        theirs: point(0.3),
      },
      {
        path: ["effects", "hotline", "escalation", "severity"],
        base: point(0.1),
        yours: undefined,
        theirs: point(0.2),
      },
    ]);
    expect(resolveConflicts(merged, conflicts, () => "theirs")).toEqual(changed);
  });

  test("never leaves a pair with one channel", () => {
    const changed = makeInputs({ effects: [makeEffect({ severity: point(0.2) })] });
    const { merged, conflicts } = merge(makeInputs(), changed, without);
    const resolved = resolveConflicts(merged, conflicts, ({ path }) =>
      path.at(-1) === "severity" ? "yours" : "theirs",
    );
    expect(resolved.effects).toEqual([makeEffect({ likelihood: point(0), severity: point(0.2) })]);
    expect(resolveConflicts(merged, conflicts, () => "theirs")).toEqual(without);
  });

  test("keeps what the other added to it", () => {
    const impacts = { trade: makeImpactJudgement() };
    const reasoned = { trade: makeImpactJudgement({ rationale: "because" }) };
    const { merged, conflicts } = merge(makeInputs({ impacts }), without, makeInputs({ impacts: reasoned }));
    expect(merged.impacts).toEqual({ trade: { rationale: "because" } });
    expect(conflicts.map(({ path }) => path)).toEqual([["impacts", "trade", "change"]]);
    expect(resolveConflicts(merged, conflicts, () => "theirs").impacts).toEqual(reasoned);
  });

  test("an influence that one took back and the other argued is a conflict in each of its fields", () => {
    const judged = makeInputs({ influences: [makeInfluence()] });
    const argued = makeInputs({ influences: [makeInfluence({ rationale: "because" })] });
    const { merged, conflicts } = merge(judged, makeInputs(), argued);
    expect(conflicts.map(({ path }) => path.join("."))).toEqual(["influences.trade.order.strength"]);
    expect(merged.influences).toEqual([{ impact: "trade", implication: "order", rationale: "because" }]);
    expect(resolveConflicts(merged, conflicts, () => "theirs")).toEqual(argued);
  });

  test("a risk judged to be impossible is not one that is left out", () => {
    const impossible = makeInputs({
      risks: { escalation: makeRiskJudgement({ likelihood: point(0), severity: undefined }) },
    });
    const { merged, conflicts } = merge(makeInputs(), makeInputs({ risks: {} }), impossible);
    expect(resolveConflicts(merged, conflicts, () => "theirs").risks).toEqual(impossible.risks);
  });
});
