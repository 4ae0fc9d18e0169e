import { describe, expect, test } from "vitest";
import { EXAMPLE_FRAMEWORK, exampleFile } from "@/lib/frameworks/example";
import { findFramework } from "@/lib/frameworks/frameworks";
import { itemsOf } from "@/lib/frameworks/items-of";
import { withEffects } from "@/lib/frameworks/with-effects";
import { assessmentFile } from "@/lib/model/assessment-file";
import type { PlugIn } from "@/lib/scoring/score";
import { scoreScenario } from "@/lib/scoring/score-scenario";

const KEYS = ["as-written", "diplomacy-first", "transparency-withdrawn"];

function scenario(key: string) {
  const found = exampleFile.scenarios.find((each) => each.key === key);
  if (!found) throw new RangeError(`the example has no scenario ${key}`);
  return found;
}

function result(key: string): PlugIn {
  const { plugIn } = scoreScenario(exampleFile, scenario(key));
  if (!plugIn) throw new Error("the example has a result");
  return plugIn;
}

describe("the worked example", () => {
  test("is a file that opens again to the same", () => {
    expect(assessmentFile.parse(JSON.parse(JSON.stringify(exampleFile)))).toEqual(exampleFile);
  });

  test("says that it is illustrative, in its title and at each source", () => {
    expect(exampleFile.title).toMatch(/^Illustrative/);
    expect(exampleFile.question).toContain("invented");
    for (const { citation, url } of exampleFile.evidence) {
      expect(citation).toMatch(/^Illustrative: /);
      expect(url).toBe("");
    }
  });

  test("takes its items from a framework that is there", () => {
    const framework = findFramework(EXAMPLE_FRAMEWORK);
    expect(framework && itemsOf(framework)).toEqual({
      risks: exampleFile.risks,
      mitigations: exampleFile.mitigations,
      impacts: exampleFile.impacts,
      implications: exampleFile.implications,
    });
  });

  test("has three scenarios, each with a note", () => {
    expect(exampleFile.scenarios.map(({ key }) => key)).toEqual(KEYS);
    for (const { notes } of exampleFile.scenarios) expect(notes).not.toBe("");
  });

  test("cites every source at some risk", () => {
    const cited = exampleFile.scenarios.flatMap(({ risks }) =>
      Object.values(risks).flatMap((risk) => risk.evidence),
    );
    expect(new Set(cited)).toEqual(new Set(exampleFile.evidence.map(({ id }) => id)));
  });

  describe.each(KEYS)("in %s", (key) => {
    const { risks, mitigations, effects, impacts, implications, influences } = scenario(key);

    test("lacks no judgement", () => {
      expect(scoreScenario(exampleFile, scenario(key)).missing).toEqual([]);
      expect(effects).toHaveLength(9);
      expect(Object.keys(impacts)).toEqual(exampleFile.impacts.map((item) => item.key));
      expect(Object.keys(implications)).toEqual(exampleFile.implications.map((item) => item.key));
      for (const { change } of Object.values(impacts)) expect(change).toBeDefined();
      for (const { change, likelihood, perspective } of Object.values(implications)) {
        expect(change).toBeDefined();
        expect(likelihood).toBeDefined();
        expect(perspective).not.toBe("");
      }
    });

    test("gives a reason for every judgement", () => {
      const judgements = [risks, mitigations, impacts, implications].flatMap((record) =>
        Object.values(record),
      );
      for (const { rationale } of [...judgements, ...effects, ...influences]) expect(rationale).not.toBe("");
    });

    test("judges influences both ways, and leaves a pair without one", () => {
      const strengths = influences.map(({ strength }) => strength ?? "");
      expect(strengths.some((strength) => strength.includes("furthers"))).toBe(true);
      expect(strengths.some((strength) => strength.includes("dampens"))).toBe(true);
      expect(influences.length).toBeLessThan(9);
    });

    test("has no mitigation that works the other way", () => {
      for (const { backfire } of effects) expect(backfire).toBeUndefined();
    });
  });

  test("judges the risks alike, so that the scenarios differ by their mitigations", () => {
    for (const key of KEYS) {
      expect(scenario(key).risks).toEqual(scenario("as-written").risks);
      expect(result(key).inherent).toEqual(result("as-written").inherent);
    }
  });

  test("is better with diplomacy first and worse, above the tolerance, with transparency withdrawn", () => {
    const [written, diplomacy, withdrawn] = KEYS.map((key) => result(key).residual.total);
    expect(diplomacy).toBeLessThan(0.75 * (written ?? 0));
    expect(withdrawn).toBeGreaterThan(1.5 * (written ?? 0));
    expect(written).toBeLessThan(exampleFile.toleranceHarm);
    expect(withdrawn).toBeGreaterThan(exampleFile.toleranceHarm);
  });

  test("changes the order of risks: escalation leads before mitigation, competition after", () => {
    const { risks } = result("as-written");
    const lead = (of: "inherent" | "residual") => risks.reduce((a, b) => (b[of] > a[of] ? b : a)).key;
    expect([lead("inherent"), lead("residual")]).toEqual(["escalation", "competition"]);
  });
});

test("an effect is changed only where there is one", () => {
  const { effects } = scenario("as-written");
  const [first] = effects;
  if (!first) throw new Error("the example has effects");
  expect(withEffects(effects, [{ ...first, rationale: "Changed." }])[0]?.rationale).toBe("Changed.");
  expect(() => withEffects(effects, [{ ...first, risk: "unheard-of" }])).toThrow(RangeError);
});
