import { describe, expect, it } from "vitest";
import { comparisonBriefing } from "@/lib/briefing/comparison-briefing";
import { NOTHING_KNOWN } from "@/lib/briefing/later";
import { settled } from "@/lib/briefing/settled";
import { NOT_THERE } from "@/lib/series/not-there";
import { type SideBySide, sideBySide } from "@/lib/series/side-by-side";
import { NOT_SPLIT } from "@/lib/series/what-changed";
import { makeInputs, makeRisk, makeRiskJudgement, makeSavedScenario } from "../../make";
import { held, placed } from "../series/make-held";
import { figures, headings, textsOf } from "./read-blocks";

const briefed = (side: SideBySide) => comparisonBriefing(side, { additivityAccepted: true });
const said = (blocks: Parameters<typeof textsOf>[0]) => textsOf(blocks).join("\n").replaceAll("\u202f", " ");

describe("a briefing of scenarios of two assessments", () => {
  const cyber = makeRisk({ key: "cyber", label: "Cyber" });
  const judged = { escalation: makeRiskJudgement(), cyber: makeRiskJudgement() };
  const home = held("a", {
    question: "Does it hold?",
    handling: "Official",
    risks: [makeRisk(), cyber],
    scenarios: ["a1", "a2"].map((id) =>
      makeSavedScenario({ id, title: id, ...makeInputs({ risks: judged }) }),
    ),
  });
  const other = held("b", {
    question: "Does it last?",
    handling: "Sensitive",
    asOf: "2026-05-04",
    horizonMonths: 12,
    lexicon: "ipcc-ar6",
    illustrative: true,
  });
  const side = sideBySide([placed(home), placed(home, 1), placed(other)]);
  const briefing = briefed(side);
  const [front, annex, origin] = [briefing.front, briefing.annex, briefing.origin].map(said);

  it("names both, their days, and how far each looks ahead once they stand on one ground", () => {
    expect(briefing.title).toBe("A and B");
    expect(briefing.subtitle).toBe(
      "“a1 · A”, “a2 · A” and “Base · B” compared, as of 23 Nov 2026 and 4 May 2026, each looking 24 months ahead",
    );
  });

  it("bears every handling line, and says whose it is", () => {
    expect(briefing.handling).toBe("Official (A); Sensitive (B)");
  });

  it("asks both questions, and says which of them is invented", () => {
    expect(front).toContain("A: Does it hold?");
    expect(front).toContain("B: Does it last?");
    expect(front).toMatch(/“Base · B” looks ahead .*; it is invented for illustration/);
    expect(front).not.toContain("Invented for illustration: nobody's assessment");
  });

  it("compares over the shared risks and one horizon, and says what was converted and what one lacks", () => {
    expect(front).toContain("“Base · B” looks ahead 12 months: its likelihoods are converted");
    expect(front).toContain("“a1 · A” and “a2 · A”: each of them also has Cyber among its risks");
    const rows = briefing.annex.flatMap((block) => (block.kind === "table" ? block.rows : []));
    expect(rows.find(([label]) => label === "Cyber, hp")?.[3]).toBe(NOT_THERE);
  });

  it("splits a difference within the baseline's assessment alone", () => {
    expect(front).toContain(NOT_SPLIT);
    expect(
      figures(settled(briefing, NOTHING_KNOWN).annex).filter((id) => id === "what-changed"),
    ).toHaveLength(1);
  });

  it("has the words of both lists, and every assessment with its day among what it was made from", () => {
    expect(annex).toContain("ICD 203");
    expect(annex).toContain("IPCC");
    expect(origin).toContain("Of “B”, as of 4 May 2026");
    expect(origin).toContain("Of “A”, as of 23 Nov 2026");
  });
});

describe("a briefing across assessments", () => {
  it("asks one question once, and moves long ones to the annex", () => {
    const asked = (one: string, two: string) =>
      briefed(sideBySide([placed(held("a", { question: one })), placed(held("b", { question: two }))]));
    expect(said(asked("Does it hold?", "does it hold?").front)).not.toContain("A: Does it hold?");
    const long = asked("x".repeat(300), "y".repeat(300));
    expect(said(long.front)).not.toContain("xxx");
    expect(headings(long.annex)[0]).toBe("The questions");
  });

  it("looks ahead to one day where all look from one, and from none where horizons can't be made one", () => {
    const over = (months: number, scenario = {}) =>
      briefed(sideBySide([placed(held("a")), placed(held("b", { horizonMonths: months }, scenario))]))
        .subtitle;
    expect(over(24)).toMatch(/, as of 23 Nov 2026, looking to 23 Nov 2028$/);
    // What is next to nothing is nothing over a shorter time, and a log scale has no zero.
    const likelihood = { kind: "logUniform", min: 5e-324, max: 0.5 } as const;
    const tiny = makeInputs({ risks: { escalation: makeRiskJudgement({ likelihood }) } });
    expect(over(48, tiny)).toMatch(/, as of 23 Nov 2026$/);
  });

  it("sets no totals against each other that count harm to others", () => {
    const side = sideBySide([
      placed(held("a", { perspective: "Members" })),
      placed(held("b", { perspective: "Island states" })),
    ]);
    expect(said(briefed(side).front)).toContain(
      "“Base · B” is not drawn beside the others: it counts harm to others",
    );
  });

  it("has the levels of each harm scale, and whose they are", () => {
    const side = sideBySide([placed(held("a")), placed(held("b", { harmScale: { base: 10, top: 1000 } }))]);
    expect(said(briefed(side).annex)).toMatch(
      /if the risk happens, in “Base · A”\..*happens, in “Base · B”\./s,
    );
  });
});
