import { describe, expect, it } from "vitest";
import type { Evidence } from "@/lib/model/evidence";
import { citedEvidence } from "@/lib/series/cited-evidence";
import { evidenceGrid } from "@/lib/series/evidence-grid";
import {
  makeEffect,
  makeEvidence,
  makeImpact,
  makeImplication,
  makeInfluence,
  makeInputs,
  makeMitigationJudgement,
  makeRisk,
  makeRiskJudgement,
} from "../../make";
import { makeScored } from "./make-scored";

type Grade = Pick<Evidence, "reliability" | "credibility"> & { origin?: string };

/** One risk that rests on pieces of these grades. */
function withGrades(grades: Grade[]) {
  const evidence = grades.map((grade, index) => makeEvidence({ id: `e${index}`, ...grade }));
  return makeScored({
    definition: { evidence },
    scenario: makeInputs({
      risks: { escalation: makeRiskJudgement({ evidence: evidence.map(({ id }) => id) }) },
    }),
  });
}

const b2 = { reliability: "B", credibility: "2" } as const;
const f6 = { reliability: "F", credibility: "6" } as const;

describe("the grid", () => {
  it("counts every piece once, in the cell of both its grades", () => {
    const grades = [
      b2,
      b2,
      f6,
      { reliability: "A", credibility: "6" },
      { reliability: "F", credibility: "1" },
    ] as const;
    const { cells, rows } = evidenceGrid(withGrades([...grades]));
    expect(cells).toHaveLength(36);
    const filled = cells.filter(({ count }) => count > 0);
    expect(filled).toEqual([
      { row: 0, column: 5, count: 1, unknown: true },
      { row: 1, column: 1, count: 2, unknown: false },
      { row: 5, column: 0, count: 1, unknown: true },
      { row: 5, column: 5, count: 1, unknown: true },
    ]);
    expect(rows[1]).toMatchObject({ reliability: "B, usually reliable", "1": 0, "2": 2 });
  });

  it("sets eleven cells apart as unknown, whatever the other grade says", () => {
    const { cells } = evidenceGrid(withGrades([b2]));
    expect(cells.filter(({ unknown }) => unknown)).toHaveLength(11);
  });

  it("has a row for each reliability, with every column it names", () => {
    const { rows, columns } = evidenceGrid(withGrades([b2]));
    expect(rows).toHaveLength(6);
    for (const row of rows) expect(new Set(Object.keys(row))).toEqual(new Set(columns.map(({ key }) => key)));
  });

  it.each<[string, Grade[], string]>([
    ["one that is good", [b2], "The one piece of evidence is graded B2 or better"],
    ["one that is unknown", [f6], "The one piece of evidence is of unknown grade"],
    ["none known", [f6, f6], "All 2 pieces of evidence are of unknown grade"],
    [
      "some",
      [b2, f6, { reliability: "C", credibility: "3" }],
      "1 of 3 pieces of evidence is graded B2 or better, 1 of unknown grade",
    ],
    [
      "none good",
      [
        { reliability: "B", credibility: "3" },
        { reliability: "C", credibility: "2" },
      ],
      "None of 2 pieces of evidence is graded B2 or better",
    ],
  ])("has the right title for %s", (_, grades, title) => {
    expect(evidenceGrid(withGrades(grades)).title).toBe(title);
  });

  it("says what began in one place, and counts it as one source", () => {
    const { sentence } = evidenceGrid(
      withGrades([
        { ...b2, origin: "News agency" },
        { ...b2, origin: " news agency " },
        { ...f6, origin: "" },
      ]),
    );
    expect(sentence).toBe(
      "3 pieces of evidence from 2 sources. What began in one place is one source, however often it is told: 2 from “News agency”. 1 of them states no origin, and counts as a source of its own. The two grades are judged apart and never averaged.",
    );
  });

  it("says what is needed where no judgement names evidence", () => {
    const figure = evidenceGrid(makeScored({ definition: { evidence: [makeEvidence()] } }));
    expect(figure).toMatchObject({
      cells: [],
      rows: [],
      needs: "Attach evidence to at least one judgement.",
    });
  });
});

describe("the evidence of influences", () => {
  const definition = {
    impacts: [makeImpact()],
    implications: [makeImplication(), makeImplication({ key: "calm", label: "Calm" })],
    evidence: [makeEvidence()],
  };
  const scenario = makeInputs({
    risks: {},
    mitigations: {},
    effects: [],
    influences: [
      makeInfluence(),
      makeInfluence({ implication: "calm", strength: undefined, evidence: ["source"] }),
    ],
  });
  const one = makeScored({ definition, scenario });
  const found = citedEvidence(one.definition, one.scenario);

  it("is asked for where a strength is chosen; what is only argued is no claim yet, and cites all the same", () => {
    expect(found.bare).toEqual([{ text: "Trade on Order", anchor: "influences.trade.order.evidence" }]);
    expect(found.judged).toBe(1);
    expect(found.cited.flatMap(({ claims }) => claims)).toEqual([
      { text: "Trade on Calm", anchor: "influences.trade.calm.evidence" },
    ]);
  });
});

describe("the evidence of a scenario", () => {
  const { definition, scenario } = makeScored({
    definition: {
      risks: [makeRisk(), makeRisk({ key: "b", label: "B" })],
      evidence: [makeEvidence({ id: "used" }), makeEvidence({ id: "idle" })],
    },
    scenario: makeInputs({
      risks: {
        escalation: makeRiskJudgement({ evidence: ["used"] }),
        b: makeRiskJudgement({ likelihood: undefined, severity: undefined }),
      },
      mitigations: { hotline: makeMitigationJudgement({ evidence: ["used"] }) },
      effects: [
        makeEffect({ risk: "escalation" }),
        makeEffect({
          risk: "b",
          likelihood: { kind: "point", value: 0 },
          severity: { kind: "point", value: 0 },
        }),
      ],
    }),
  });
  const found = citedEvidence(definition, scenario);

  it("leads from each piece to every judgement that rests on it", () => {
    expect(found.cited.map(({ piece, claims }) => [piece.id, claims])).toEqual([
      [
        "used",
        [
          { text: "Escalation", anchor: "risks.escalation.evidence" },
          { text: "Hotline", anchor: "mitigations.hotline.evidence" },
        ],
      ],
    ]);
    expect(found.unused.map(({ id }) => id)).toEqual(["idle"]);
  });

  it("names the judgements without a source; what has no number, or is no effect, is no claim", () => {
    expect(found.bare).toEqual([
      { text: "Hotline on Escalation", anchor: "effects.hotline.escalation.evidence" },
    ]);
    expect(found.judged).toBe(3);
  });
});
