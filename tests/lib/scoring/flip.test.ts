import { describe, expect, test } from "vitest";
import { type Flip, jointFlip, movesOfFlip, singleFlip } from "@/lib/scoring/flip-search";
import { type Lever, leversOf, type Moves, movedModel, positionOf, valueAt } from "@/lib/scoring/lever";
import { NOTCHES } from "@/lib/scoring/notches";
import { type PlainModel, plainModel } from "@/lib/scoring/plain-model";
import { goldenFile } from "../../fixtures/vectors";

const [baseline] = goldenFile.scenarios;
if (!baseline) throw new Error("the golden file has no scenario");
const { model: golden } = plainModel(goldenFile, baseline);

describe("the scale of an input", () => {
  test("positions and values undo each other, and the ends are exact", () => {
    for (const lever of leversOf(goldenFile, baseline)) {
      expect(valueAt(lever, positionOf(lever))).toBeCloseTo(lever.now, 12);
      expect([valueAt(lever, -1), valueAt(lever, 2)]).toEqual([lever.scale.min, lever.scale.max]);
    }
  });

  test("a notch is five points of a share and a quarter of a severity level", () => {
    const levers = leversOf(goldenFile, baseline);
    const [likelihood, severity] = levers;
    if (!likelihood || !severity) throw new Error("the golden case has inputs");
    expect(valueAt(likelihood, positionOf(likelihood) + 1 / NOTCHES)).toBeCloseTo(0.375, 12);
    expect(valueAt(severity, positionOf(severity) + 4 / NOTCHES) / severity.now).toBeCloseTo(
      Math.sqrt(10),
      12,
    );
  });

  test("there are 27 inputs in the golden case: two a risk, one a mitigation, two a pair", () => {
    const inputs = leversOf(goldenFile, baseline).map(({ input }) => input);
    expect(inputs).toHaveLength(27);
    expect(new Set(inputs).size).toBe(27);
    expect(inputs.slice(5, 7)).toEqual(["risk:competition:severity", "mitigation:communication:delivery"]);
    expect(inputs[9]).toBe("effect:communication:escalation:likelihood");
  });

  test("a pair that nobody judged is no input; a factor is one where it was given", () => {
    const [first, ...rest] = baseline.effects;
    if (!first) throw new Error("the golden case has effects");
    const backfiring = { ...first, backfire: { kind: "point" as const, value: 2 } };
    const inputs = { ...baseline, effects: [backfiring, ...rest.slice(1)] };
    const levers = leversOf(goldenFile, inputs);
    expect(levers).toHaveLength(26);
    expect(levers.find(({ input }) => input.endsWith("backfire"))).toMatchObject({
      now: 2,
      scale: { kind: "log", min: 1, max: 10 },
    });
  });

  test("a number beyond its scale stretches it, and no harm at all can still grow", () => {
    const risk = (value: number) => ({
      ...baseline,
      risks: {
        escalation: {
          likelihood: { kind: "point" as const, value: 1 },
          severity: { kind: "point" as const, value },
          overlap: 0,
          rationale: "",
          evidence: [],
        },
      },
    });
    const scale = (value: number) => leversOf(goldenFile, risk(value))[1]?.scale;
    expect(scale(250)).toMatchObject({ kind: "log", max: 250 });
    expect(scale(0.01)).toMatchObject({ kind: "log", min: 0.01, max: 100 });
    expect(scale(0)).toEqual({ kind: "linear", min: 0, max: 100 });
    const [, nothing] = leversOf(goldenFile, risk(0));
    if (!nothing) throw new Error("the case has a severity");
    expect([positionOf(nothing), valueAt(nothing, 0.25), positionOf({ ...nothing, now: 25 })]).toEqual([
      0, 25, 0.25,
    ]);
  });

  test("moving every input moves the model, and what is not named stays the same object", () => {
    const levers = leversOf(goldenFile, baseline);
    const moved = movedModel(
      golden,
      new Map(levers.map((lever, index) => [lever.input, lever.now * (1 - index / 100)])),
    );
    const numbers = ({ risks, mitigations }: PlainModel) => [
      ...risks.flatMap(({ likelihood, severity }) => [likelihood, severity]),
      ...mitigations.map(({ delivery }) => delivery),
      ...mitigations.flatMap((_, index) =>
        risks.flatMap(({ effects }) => [effects[index]?.likelihood, effects[index]?.severity]),
      ),
    ];
    expect(numbers(golden)).toEqual(levers.map(({ now }) => now));
    expect(numbers(moved)).toEqual(levers.map(({ now }, index) => now * (1 - index / 100)));
    const one = movedModel(golden, new Map([["risk:escalation:severity", 5]]));
    expect(one.mitigations).toBe(golden.mitigations);
    expect(one.risks[1]).toBe(golden.risks[1]);
    expect(one.risks[0]?.severity).toBe(5);
  });
});

describe("the search for a flip", () => {
  const lever = (input: string, now: number): Lever => {
    return { input, now, scale: { kind: "linear", min: 0, max: 1 }, risk: null };
  };
  const levers = [lever("x", 0.5), lever("y", 0.5)];
  const of = (moves: Moves, input: string) => moves.get(input) ?? 0.5;

  test("linear: 3x + y > 2.6 flips with x alone at +0.2 and with both together at +0.15", () => {
    const question = {
      levers,
      oneWay: () => true,
      margin: (moves: Moves) => 3 * of(moves, "x") + of(moves, "y") - 2.6,
    };
    const single = singleFlip(question);
    expect(single?.changes).toHaveLength(1);
    expect(single?.changes[0]).toMatchObject({ input: "x", from: 0.5 });
    expect(single?.changes[0]?.to).toBeCloseTo(0.7, 12);
    expect(single?.notches).toBeCloseTo(4, 12);
    const joint = jointFlip(question, single);
    expect(joint?.notches).toBeCloseTo(3, 12);
    expect(joint?.changes.map(({ to }) => to.toFixed(12))).toEqual(["0.650000000000", "0.650000000000"]);
  });

  test("a flip that needs both is found though none alone can do it", () => {
    const question = {
      levers,
      oneWay: () => true,
      margin: (moves: Moves) => of(moves, "x") - of(moves, "y") - 0.6,
    };
    expect(singleFlip(question)).toBeNull();
    const joint = jointFlip(question, null);
    expect(joint?.notches).toBeCloseTo(6, 12);
    expect(movesOfFlip(joint as Flip).get("y")).toBeCloseTo(0.2, 12);
  });

  test("where the ends of all scales are not enough there is none", () => {
    const question = {
      levers,
      oneWay: () => true,
      margin: (moves: Moves) => of(moves, "x") + of(moves, "y") - 2,
    };
    expect([singleFlip(question), jointFlip(question, null)]).toEqual([null, null]);
  });

  test("an input that has no say is not moved", () => {
    const question = { levers, oneWay: () => true, margin: (moves: Moves) => of(moves, "x") - 0.6 };
    expect(jointFlip(question, singleFlip(question))?.changes.map(({ input }) => input)).toEqual(["x"]);
  });

  test("the first of two crossings is found, also where the way back lies within the scale", () => {
    const question = {
      levers: [lever("x", 0.5)],
      oneWay: () => false,
      margin: (moves: Moves) => 0.01 - (of(moves, "x") - 0.8) ** 2,
    };
    expect(singleFlip(question)?.changes[0]?.to).toBeCloseTo(0.7, 12);
  });
});
