import { describe, expect, it } from "vitest";
import type { Briefing } from "@/lib/briefing/block";
import { comparisonBriefing } from "@/lib/briefing/comparison-briefing";
import { NOTHING_KNOWN } from "@/lib/briefing/later";
import { settled } from "@/lib/briefing/settled";
import { exampleFile } from "@/lib/frameworks/example";
import type { Assessment } from "@/lib/model/assessment";
import type { SavedScenario } from "@/lib/model/saved";
import { NOT_THERE } from "@/lib/series/not-there";
import { pairedScenarios } from "@/lib/series/paired-scenarios";
import { sideBySide } from "@/lib/series/side-by-side";
import { sourceOf } from "@/lib/series/source";
import { makeSavedAssessment, makeSavedScenario } from "../../make";
import { alike, exampleScored } from "../workbook/example-workbook";
import { figures, headings, textsOf } from "./read-blocks";

const all = exampleScored();

describe("a comparison's briefing", () => {
  const source = sourceOf(all, { illustrative: true });
  const briefing = comparisonBriefing({ ...alike(all), source }, { additivityAccepted: true });
  const whole = settled(briefing, { ...NOTHING_KNOWN, paired: pairedScenarios(all) });

  it("says first what remains in each and how they differ", () => {
    expect(whole.subtitle).toContain("“As written”, “Diplomacy first” and “Transparency withdrawn” compared");
    expect(headings(whole.front)).toEqual(["Draw by draw", "Why they differ", "How firm the ground is"]);
    expect(textsOf(whole.front).join("\n")).toMatch(
      /“Diplomacy first” leaves .* less than “As written” on average/,
    );
  });

  it("has a cause for each difference, and what differs with both reasons", () => {
    expect(figures(whole.annex)).toEqual([
      "what-changed",
      "what-changed",
      "impact-slopes",
      "implication-slopes",
      "regret",
      "cost-residual",
      "exceedance-comparison",
      "paired-difference",
      "paired-difference",
    ]);
    const texts = textsOf(whole.annex).join("\n");
    for (const one of all) expect(texts).toContain(one.scenario.mitigations.diplomacy?.rationale);
  });

  it("needs a baseline", () => {
    const none = { ...alike([]), source };
    expect(() => comparisonBriefing(none, { additivityAccepted: true })).toThrow(RangeError);
  });
});

describe("the briefing of scenarios that were judged in different definitions", () => {
  const { scenarios, format: _, version: __, ...definition } = exampleFile;
  const briefed = (frozen: Partial<Assessment>, over: Partial<SavedScenario>[] = []) => {
    const assessment = makeSavedAssessment({
      ...definition,
      scenarios: scenarios.map((scenario, index) =>
        makeSavedScenario({
          ...scenario,
          id: String(index),
          ...(index === 1 && {
            frozen: { at: new Date(0), methodVersion: "1.1.0", assessment: { ...definition, ...frozen } },
          }),
          ...over[index],
        }),
      ),
    });
    const side = sideBySide(assessment.scenarios.slice(0, 2).map((scenario) => ({ assessment, scenario })));
    const three = sideBySide(assessment.scenarios.map((scenario) => ({ assessment, scenario })));
    const of = (one: typeof side) => comparisonBriefing(one, { additivityAccepted: true });
    return { side, briefing: of(side), three: of(three) };
  };
  const front = ({ briefing }: ReturnType<typeof briefed>) => textsOf(briefing.front).join("\n");
  const tables = ({ annex }: Briefing) => annex.flatMap((block) => (block.kind === "table" ? [block] : []));
  const results = (briefing: Briefing) =>
    tables(briefing).find(({ caption }) => caption.startsWith("Results side by side"));

  it("compares totals over one horizon, as the comparison's page does, and says what was converted", () => {
    const made = briefed({ horizonMonths: 12 });
    const text = front(made).replaceAll("\u202f", " ");
    expect(text).toContain("The least remains in “Diplomacy first”: 6.20 hp, −0.61 hp against the baseline.");
    expect(text).toContain("“Diplomacy first” looks ahead 12 months: its likelihoods are converted");
    expect(text).toContain("“Diplomacy first” leaves 0.61 hp less than “As written”");
    expect(text).not.toContain("4.73");
    const annex = textsOf(made.briefing.annex).join("\n").replaceAll("\u202f", " ");
    expect(annex).toContain("lower expected harm from 23.3 hp to 6.20 hp");
    expect(annex).toContain("The assessment: horizon\n24 months\n12 months");
  });

  it("sets no totals against each other that count harm to others", () => {
    const made = briefed({ perspective: "Island states" });
    expect(front(made)).toContain("the totals do not measure the same");
    expect(headings(made.briefing.front)).not.toContain("Why they differ");
  });

  it("keeps what an assessment does not have apart from what was not judged", () => {
    const [risk, ...others] = definition.risks;
    const made = briefed({ risks: others });
    const row = results(made.briefing)?.rows.find(([label]) => label === `${risk?.label}, hp`);
    expect(row?.slice(1)).toEqual([expect.stringMatching(/^\d/), NOT_THERE]);
  });

  it("calls no two scenarios the same", () => {
    const made = briefed({}, [{ title: "Same" }, { title: "Same" }]);
    expect(results(made.briefing)?.columns.map(({ label }) => label)).toEqual([
      "Measure",
      "Same (baseline)",
      "Same (2)",
    ]);
    expect(textsOf(made.briefing.origin)).toEqual(
      expect.arrayContaining(["Scenario “Same”", "Scenario “Same (2)”"]),
    );
  });

  it("names the ground of a figure that shows only some of what was compared, and of no other", () => {
    const { three } = briefed({ perspective: "Island states" });
    const grounds = [...three.front, ...three.annex].flatMap((block) =>
      block.kind === "figure"
        ? [[block.figure.id, block.source.scenarios.length, block.source.drawnWith?.length ?? 0]]
        : [],
    );
    expect(grounds).toEqual([
      ["comparison", 3, 0],
      ["what-changed", 2, 0],
      ["what-changed", 2, 0],
      ["impact-slopes", 3, 0],
      ["implication-slopes", 3, 0],
      ["regret", 2, 3],
      ["cost-residual", 2, 3],
    ]);
  });
});
