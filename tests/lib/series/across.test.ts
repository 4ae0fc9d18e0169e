import { describe, expect, it } from "vitest";
import { rowReading } from "@/app/ui/figure-text";
import { commonGround } from "@/lib/series/common-ground";
import { comparison } from "@/lib/series/comparison";
import { definitionNotes } from "@/lib/series/comparison-notes";
import { comparisonGroups } from "@/lib/series/comparison-rows";
import { decision, twoMinds } from "@/lib/series/decision";
import { bareSourceLine, handlingText, sourceLine } from "@/lib/series/figure";
import { differingDefinitions, differingInputs } from "@/lib/series/input-rows";
import { NOT_THERE } from "@/lib/series/not-there";
import { onOneHorizon } from "@/lib/series/one-ground";
import { pairingSentence } from "@/lib/series/pairing";
import { sideBySide } from "@/lib/series/side-by-side";
import { slopes } from "@/lib/series/slopes";
import {
  makeImpact,
  makeImpactJudgement,
  makeInputs,
  makeMitigation,
  makeMitigationJudgement,
  makeRisk,
  makeRiskJudgement,
} from "@/tests/make";
import { beside, held, placed } from "./make-held";

const notes = (side: ReturnType<typeof sideBySide>) => side.notes.map(({ id, text }) => `${id} ${text}`);

describe("two assessments side by side", () => {
  it("need nothing said where their definitions are the same", () => {
    const side = beside({});
    expect(side.notes).toEqual([]);
    expect(side.shared).toEqual(side.judged);
    expect(commonGround(side.shared).refused).toEqual([]);
  });

  it("are compared over the risks that both have; what one lacks is absent and never nought", () => {
    const side = beside(
      { risks: [makeRisk(), makeRisk({ key: "cyber", label: "Cyber" })] },
      makeInputs({ risks: { escalation: makeRiskJudgement(), cyber: makeRiskJudgement() } }),
    );
    const { compared, refused } = commonGround(side.shared);
    expect(refused).toEqual([]);
    const totals = compared.map(({ scored }) => scored.score.plugIn?.residual.total);
    expect(totals[1]).toBeCloseTo(totals[0] ?? Number.NaN, 12);
    expect(side.whole[1]?.score.plugIn?.risks).toHaveLength(2);
    expect(notes(side)).toEqual([
      "b1 also has Cyber among its risks, which not every scenario here has: totals are over the shared risks, without it",
    ]);
  });

  it("are refused where they share no risk", () => {
    const side = beside(
      { risks: [makeRisk({ key: "cyber", label: "Cyber" })] },
      makeInputs({ risks: { cyber: makeRiskJudgement() }, effects: [] }),
    );
    expect(commonGround(side.shared).refused[0]?.reason).toMatch(/scores other risks/);
  });

  it("stay refused where a risk is there and not judged: that is no gap of the definition", () => {
    const side = beside({}, makeInputs({ risks: {} }));
    expect(commonGround(side.shared).refused).toHaveLength(1);
  });

  it("are brought to the baseline's horizon at a constant hazard, and that is said", () => {
    const judged = makeRiskJudgement({ likelihood: { kind: "point", value: 0.4 } });
    const side = beside({ horizonMonths: 12 }, makeInputs({ risks: { escalation: judged } }));
    // 40 % in 12 months is 64 % in 24 (method 4.4).
    expect(side.shared[1]?.scenario.risks.escalation?.likelihood).toEqual({
      kind: "point",
      value: expect.closeTo(0.64, 12),
    });
    expect(side.judged[1]?.scenario.risks.escalation?.likelihood).toEqual(judged.likelihood);
    expect(commonGround(side.shared).refused).toEqual([]);
    expect(notes(side)[0]).toMatch(/^b1 looks ahead 12 months: its likelihoods are converted/);
  });

  it("keep all their risks where only the horizon is made one, and nothing is said of leaving one out", () => {
    const more = beside(
      { horizonMonths: 12, risks: [makeRisk(), makeRisk({ key: "cyber", label: "Cyber" })] },
      makeInputs({ risks: { escalation: makeRiskJudgement(), cyber: makeRiskJudgement() } }),
    );
    const { whole, said } = onOneHorizon(more.judged);
    expect(whole).toEqual(more.whole);
    expect(whole[1]?.score.plugIn?.risks).toHaveLength(2);
    expect(said.map(({ text }) => text)).toEqual([expect.stringMatching(/^looks ahead 12 months: its/)]);
    expect(definitionNotes(whole).map(({ text }) => text)).toEqual(["also has Cyber among its risks"]);
    expect(onOneHorizon([])).toEqual({ whole: [], said: [] });
  });

  it("are refused where a likelihood can't be converted to the other horizon", () => {
    const extreme = { kind: "quantiles", p10: 0.7, p50: 0.9, p90: 0.95, min: 0, max: 1 } as const;
    const side = beside(
      { horizonMonths: 1 },
      makeInputs({ risks: { escalation: makeRiskJudgement({ likelihood: extreme }) } }),
    );
    expect(commonGround(side.shared).refused[0]?.reason).toMatch(/another number of months/);
  });

  it("are refused where harm is counted on another scale or to others", () => {
    const scale = beside({ harmScale: { base: 10, top: 1000 } });
    expect(commonGround(scale.shared).refused[0]?.reason).toMatch(/another scale/);
    const side = sideBySide([
      placed(held("a", { perspective: "The alliance." })),
      placed(held("b", { perspective: "the  Alliance" })),
      placed(held("c", { perspective: "Island states" })),
      placed(held("d", { perspective: "" })),
    ]);
    expect(commonGround(side.shared).refused.map(({ id }) => id)).toEqual(["c1"]);
    expect(notes(side)).toEqual([
      "c1 takes another point of view: Island states",
      "d1 doesn't say whose harm it counts: it is read as “The alliance.”, the baseline's",
    ]);
  });

  it("say another day, tolerance, lexicon and wording of an event", () => {
    const side = sideBySide([
      placed(held("a", { risks: [makeRisk({ statement: "One incident by 2028" })] })),
      placed(
        held("b", {
          asOf: "2026-05-04",
          toleranceHarm: 5,
          lexicon: "ipcc-ar6",
          risks: [makeRisk({ statement: "Two incidents by 2028" })],
        }),
      ),
    ]);
    const said = notes(side).join("\n");
    expect(said).toContain("b1 is judged as of 4 May 2026, not 23 Nov 2026");
    expect(said).toContain("here all are held against 10.0\u202fhp");
    expect(said).toContain("uses the likelihood words of");
    expect(said).toContain("states “Escalation” in other words");
    expect(commonGround(side.shared).refused).toEqual([]);
  });

  it("say what is invented, and a sum that nobody has accepted", () => {
    const side = sideBySide([
      placed(held("a")),
      placed(held("b", { illustrative: true, additivityAccepted: false })),
    ]);
    expect(notes(side).map((text) => text.slice(0, 40))).toEqual([
      "b1 is invented for illustration, and nob",
      "b1 adds up harm points by a sentence tha",
    ]);
  });
});

describe("a risk that only one of them has", () => {
  const side = beside(
    { risks: [makeRisk({ key: "cyber", label: "Cyber" }), makeRisk()] },
    makeInputs({ risks: { escalation: makeRiskJudgement(), cyber: makeRiskJudgement() } }),
  );

  it("stands apart in the figure, in words, and outside the total of the shared risks", () => {
    const figure = comparison(side.shared, side.whole);
    expect(figure.groups.map(({ label }) => label)).toEqual(["Escalation", "Cyber", "All shared risks"]);
    expect(figure.rows[1]).toMatchObject({ "scenario-1": NOT_THERE, "difference-2": null });
    expect(figure.rows[2]?.["difference-2"]).toBe(0);
    expect(figure.title).toMatch(/^Of the shared risks, the same remains in both scenarios/);
    const row = figure.rows[1];
    expect(row && rowReading(figure, row)).toMatch(
      /^Cyber: Base · A \(baseline\) not in this assessment; Base · B/,
    );
  });

  it("is no number, no difference and no nought in the table and among the judgements", () => {
    const groups = comparisonGroups(side.shared, side.whole);
    expect(groups[0]?.title).toBe("In total, over the shared risks");
    expect(groups[1]?.rows.find(({ label }) => label === "Cyber")?.cells).toMatchObject([
      { value: null, absent: true },
      { value: expect.any(Number), difference: null, absent: false },
    ]);
    const item = differingInputs(side.judged).find(({ item }) => item === "Cyber");
    expect(item?.fields[0]?.entries[0]?.text).toBe(NOT_THERE);
  });

  it("says the same of an impact in its slopes", () => {
    const other = sideBySide([
      placed(
        held("a", { impacts: [makeImpact()] }, makeInputs({ impacts: { trade: makeImpactJudgement() } })),
      ),
      placed(held("b")),
    ]);
    const figure = slopes(other.judged, "impacts");
    expect(figure.rows[0]).toMatchObject({ "scenario-1": 10, "scenario-2": NOT_THERE });
    expect(figure.slopes[0]?.points[1]).toMatchObject({ mean: null, absent: true });
  });
});

describe("what judgements rest on", () => {
  it("is listed where it differs, and a likelihood bears its horizon where there are two", () => {
    const side = beside({ horizonMonths: 12, toleranceHarm: 5 });
    expect(differingDefinitions(side.judged)).toMatchObject([
      {
        item: "The assessment",
        fields: [
          { field: "horizon", entries: [{ text: "24 months" }, { text: "12 months" }] },
          { field: "tolerance" },
        ],
      },
    ]);
    const [risk] = differingInputs(side.judged);
    expect(risk?.fields[0]?.entries.map(({ text }) => text)).toEqual([
      "20\u202f%, within 24 months",
      "20\u202f%, within 12 months",
    ]);
    expect(differingDefinitions(beside({}).judged)).toEqual([]);
    expect(differingDefinitions([])).toEqual([]);
  });
});

describe("what pairs", () => {
  it("is said where some have a mitigation that others lack", () => {
    const side = beside({
      mitigations: [makeMitigation(), makeMitigation({ key: "verify", label: "Verifying" })],
    });
    expect(pairingSentence(side.shared)).toBe(
      "What has one key in all of them meets the same chances: 1 risk and 1 mitigation. What only some have is drawn by itself: Verifying.",
    );
    expect(pairingSentence(beside({}).shared)).toBe("");
    expect(pairingSentence([])).toBe("");
  });
});

describe("the worth of knowing more", () => {
  const priced = { mitigations: { hotline: makeMitigationJudgement({ cost: 1 }) } };
  const between = (likelihood: number) => {
    const risks = { escalation: makeRiskJudgement({ likelihood: { kind: "point", value: likelihood } }) };
    const side = sideBySide([
      placed(held("a", {}, makeInputs(priced))),
      placed(held("b", {}, makeInputs({ ...priced, risks }))),
    ]);
    return twoMinds(decision(commonGround(side.shared).compared));
  };

  it("is asked of one state of knowledge: the risks judged alike in all", () => {
    expect(between(0.2)).toBeNull();
  });

  it("is not computed where the assessments contradict each other on the world", () => {
    expect(between(0.3)).toMatch(/judge Escalation differently/);
  });
});

describe("the source of a figure of several assessments", () => {
  it("names each scenario's assessment and day, every handling line, and that one is invented", () => {
    const { source } = sideBySide([
      placed(held("a", { handling: "Official" })),
      placed(held("b", { asOf: "2026-05-04", handling: "Sensitive", illustrative: true })),
    ]);
    expect(sourceLine(source).replaceAll("\u00a0", " ")).toMatch(
      /^Handling: Official \(A\); Sensitive \(B\)\. Invented for illustration\. Source: A and B, scenarios “Base” \(version 1\) of A as of 23 Nov 2026 and “Base” \(version 1\) of B as of 4 May 2026\. Counterweight/,
    );
    expect(source.assessmentId).toBeNull();
  });

  it("says a handling line that all bear, or that one of them bears, without whose it is", () => {
    for (const handling of ["Official", undefined]) {
      const { source } = sideBySide([
        placed(held("a", { handling: "Official" })),
        placed(held("b", { handling })),
      ]);
      expect(handlingText(source)).toBe("Official");
    }
    const { source } = sideBySide([placed(held("a")), placed(held("b"))]);
    expect(handlingText(source)).toBeNull();
  });

  it("tells nothing of whose a handling line is where it is given away without its proof", () => {
    const { source } = sideBySide([
      placed(held("a", { handling: "Official" })),
      placed(held("b", { handling: "Sensitive" })),
    ]);
    expect(bareSourceLine(source)).toMatch(/^Handling: Official; Sensitive\. As of/);
  });

  it("names assessments in full where cut titles would read alike", () => {
    const long = "A long title that goes on and on, part";
    const { source } = sideBySide([
      placed(held("a", { title: `${long} one`, handling: "Official" })),
      placed(held("b", { title: `${long} two`, handling: "Sensitive" })),
    ]);
    expect(handlingText(source)).toBe(`Official (${long} one); Sensitive (${long} two)`);
  });

  it("is that of the assessment where all are of one", () => {
    const { source, several } = sideBySide([placed(held("a"))]);
    expect(several).toBe(false);
    expect(source.assessmentId).toBe("a");
    expect(source.scenarios[0]?.assessment).toBeUndefined();
  });
});
