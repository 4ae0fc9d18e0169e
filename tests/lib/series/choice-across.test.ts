import { describe, expect, it } from "vitest";
import { assessmentsAsked, choiceAcross } from "@/lib/series/choice-across";
import { choices, MAX_COMPARED, withAdded } from "@/lib/series/comparison-choice";
import { scenarioNames } from "@/lib/series/scenario-names";
import { held, placed } from "./make-held";

describe("an address that asks for scenarios of several assessments", () => {
  const home = held("a");
  const other = held("b");

  it("names them by id at home and by both ids elsewhere, each once, in its order", () => {
    const { chosen, gone, foreign } = choiceAcross(home, [other], "b.b1,a1,a.a1,b.b1");
    expect(chosen.map(({ scenario }) => scenario.id)).toEqual(["b1", "a1"]);
    expect([gone, foreign]).toEqual([0, []]);
    expect(assessmentsAsked("a", ["b.b1,a1", "b.b2,c.c1"])).toEqual(["b", "c"]);
  });

  it("counts what is not there, whatever it is made of", () => {
    for (const asked of ["x", "b.x", "x.b1", "b.", ".b1", "a.b.b1", "..", "%00", "b1"]) {
      expect(choiceAcross(home, [other], `a1,${asked}`)).toMatchObject({ chosen: [{}], gone: 1 });
    }
    expect(choiceAcross(home, [], undefined)).toEqual({ chosen: [], gone: 0, foreign: [] });
    expect(choiceAcross(home, [], ",,")).toEqual({ chosen: [], gone: 0, foreign: [] });
  });

  it("looks up no more than somebody can have chosen", () => {
    const flood = Array.from({ length: 5000 }, (_, index) => `x${index}.y`);
    expect(assessmentsAsked("a", flood.join(",")).length).toBeLessThan(30);
  });

  it("keeps apart what was made from another framework, or from none", () => {
    for (const framework of ["another", null]) {
      const stranger = held("b", { framework });
      const { chosen, foreign } = choiceAcross(home, [stranger], "a1,b.b1");
      expect(chosen.map(({ scenario }) => scenario.id)).toEqual(["a1"]);
      expect(foreign.map(({ scenario }) => scenario.id)).toEqual(["b1"]);
    }
  });

  it("lets no two assessments without a framework share it", () => {
    const bare = held("a", { framework: null });
    expect(choiceAcross(bare, [held("b", { framework: null })], "a1,b.b1").foreign).toHaveLength(1);
    expect(choiceAcross(bare, [], "a1").chosen).toHaveLength(1);
  });

  it("leads one step further, with the same words", () => {
    expect(choices(home, [placed(other)])).toMatchObject([
      { place: "baseline", without: [] },
      { scenario: { id: "a1" }, place: "not-chosen", added: ["b.b1", "a1"] },
    ]);
    const full = Array.from({ length: MAX_COMPARED }, (_, index) => `s${index}`);
    expect(withAdded(full, "b.b1")).toBeNull();
    expect(withAdded(["b.b1"], "b.b1")).toBeNull();
  });
});

describe("names", () => {
  it("are the scenarios' own within one assessment, and carry their assessment's among several", () => {
    const home = held("a");
    expect(scenarioNames([placed(home)])).toEqual([{ full: "Base", short: "Base" }]);
    expect(scenarioNames([placed(home), placed(held("b"))]).map(({ full }) => full)).toEqual([
      "Base · A",
      "Base · B",
    ]);
    expect(scenarioNames([])).toEqual([]);
    const titled = (...titles: string[]) =>
      scenarioNames(
        titles.map((title, index) => placed(held(home.id, {}, { id: String(index), title }))),
      ).map(({ short }) => short);
    expect(titled("A", "A", "A (2)", "A")).toEqual(["A", "A (3)", "A (2)", "A (4)"]);
    expect(titled("A (2)", "A", "A", "A (2)")).toEqual(["A (2)", "A", "A (3)", "A (2) (2)"]);
  });

  it("are cut in the title of the assessment where they must be short, and numbered where they read alike", () => {
    const [one, two] = ["a", "b"].map((id) =>
      placed(held(id, { title: `A long title that goes on and on, ${id}` })),
    );
    if (!one || !two) throw new Error("two are placed");
    expect(scenarioNames([one, two]).map(({ short }) => short)).toEqual([
      "Base · A long title that goes on…",
      "Base · A long title that goes on… (2)",
    ]);
  });
});
