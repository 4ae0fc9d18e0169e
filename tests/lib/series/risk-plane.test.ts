import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RiskJudgement } from "@/lib/model/risk";
import { isoLines } from "@/lib/series/iso-lines";
import { likelihoodAt, planeAxes, severityAt } from "@/lib/series/plane-axes";
import { planePlaces } from "@/lib/series/plane-places";
import { riskPlane } from "@/lib/series/risk-plane";
import { makeEffect, makeInputs, makeMitigationJudgement, makeRisk, makeRiskJudgement } from "../../make";
import { goldenScored } from "./golden-scored";
import { makeScored } from "./make-scored";

const thin = (text: string) => text.replaceAll("\u202f", " ");
const point = (value: number) => ({ kind: "point", value }) as const;

/** Risks of the given likelihood and severity, without mitigation. */
function withRisks(judged: Pick<RiskJudgement, "likelihood" | "severity">[]) {
  const keys = judged.map((_, index) => `r${index}`);
  return makeScored({
    definition: { risks: keys.map((key) => makeRisk({ key, label: key.toUpperCase() })) },
    scenario: makeInputs({
      risks: Object.fromEntries(keys.map((key, index) => [key, makeRiskJudgement(judged[index] ?? {})])),
      mitigations: {},
      effects: [],
    }),
  });
}

describe("the published case", () => {
  const figure = riskPlane(goldenScored());

  it("says which risks remain the likeliest and the gravest", () => {
    expect(thin(figure.title)).toBe(
      "Strategic competition remains likeliest (66 %), Escalation gravest (13.9 hp if it happens)",
    );
  });

  it("puts both ends of every arrow on the line of their harm", () => {
    for (const { before, after, harm } of figure.risks) {
      expect(before.likelihood * before.severity).toBeCloseTo(harm.before, 12);
      expect(Number(after?.likelihood) * Number(after?.severity)).toBeCloseTo(harm.after, 12);
    }
  });

  it("takes P10 and P90 of words and levels from their ranges", () => {
    const escalation = figure.risks.find(({ key }) => key === "escalation");
    // "unlikely" is uniform on 20–45 %, level 4 is log-uniform on 10^1 to 10^1.5 hp.
    expect(escalation?.judged.likelihood.low).toBeCloseTo(0.225, 12);
    expect(escalation?.judged.likelihood.high).toBeCloseTo(0.425, 12);
    expect(escalation?.judged.severity.low).toBeCloseTo(10 ** 1.05, 9);
    expect(escalation?.judged.severity.high).toBeCloseTo(10 ** 1.45, 9);
  });

  it("has a row for each risk with every column it names, a place, a box and a move", () => {
    expect(figure.rows).toHaveLength(3);
    for (const row of figure.rows) expect(Object.keys(row)).toEqual(figure.columns.map(({ key }) => key));
    expect(figure.rows.map(({ place }) => place)).toEqual(["A", "B", "C"]);
    expect(figure.plane?.boxes).toHaveLength(3);
    expect(figure.plane?.moves.map(({ members }) => members)).toEqual([[0], [1], [2]]);
  });
});

describe("forty risks in one place", () => {
  const forty = Array.from({ length: 40 }, (_, index) => ({
    likelihood: point(0.3 + index / 10_000),
    severity: point(10),
  }));
  const figure = riskPlane(withRisks(forty));

  it("are one place with all their names, and said to be", () => {
    expect(figure.plane?.places).toHaveLength(1);
    expect(figure.plane?.places[0]).toMatchObject({ letter: "A" });
    expect([...(figure.plane?.places[0]?.members ?? [])].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 40 }, (_, index) => index),
    );
    expect(figure.sentence).toContain("Risks that stand together share a place: A holds 40.");
  });

  it("keep a row each", () => {
    expect(figure.rows).toHaveLength(40);
    expect(new Set(figure.rows.map(({ place }) => place))).toEqual(new Set(["A"]));
  });

  it("are told apart where a mitigation moves some of them and not the others", () => {
    const keys = forty.map((_, index) => `r${index}`);
    const split = riskPlane(
      makeScored({
        definition: { risks: keys.map((key) => makeRisk({ key, label: key })) },
        scenario: makeInputs({
          risks: Object.fromEntries(
            keys.map((key) => [
              key,
              makeRiskJudgement({ likelihood: point(0.3), severity: point(10), overlap: 0 }),
            ]),
          ),
          mitigations: { hotline: makeMitigationJudgement({ delivery: point(1) }) },
          effects: keys.slice(0, 15).map((risk) => makeEffect({ risk, likelihood: point(0.8) })),
        }),
      }),
    );
    expect(split.plane?.places).toHaveLength(1);
    expect(split.plane?.moves.map(({ members }) => members.length)).toEqual([15]);
  });
});

describe("places", () => {
  it("hold every point once, and none that stands nowhere, in the same way each time", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const points = fc.array(fc.option(fc.record({ x: share, y: share })), { maxLength: 60 });
    fc.assert(
      fc.property(points, (all) => {
        const places = planePlaces(all);
        const members = places.flatMap((place) => place.members).sort((a, b) => a - b);
        expect(members).toEqual(all.flatMap((one, index) => (one ? [index] : [])));
        expect(planePlaces(all)).toEqual(places);
        expect(new Set(places.map(({ letter }) => letter)).size).toBe(places.length);
      }),
    );
  });

  it("have letters beyond Z", () => {
    const many = Array.from({ length: 54 }, (_, index) => ({
      x: (index % 9) / 9,
      y: Math.floor(index / 9) / 6,
    }));
    const letters = planePlaces(many).map(({ letter }) => letter);
    expect([letters[25], letters[26], letters[52]]).toEqual(["Z", "AA", "BA"]);
  });
});

describe("the axes", () => {
  it("have even odds in the middle of a symmetric axis, and equal ratios in equal steps", () => {
    const { likelihood, severity } = planeAxes([0.1, 0.9], [1, 100], 100);
    expect(likelihoodAt(likelihood, 0.5)).toBeCloseTo(0.5, 12);
    expect(severityAt(severity, 10)).toBeCloseTo(0.5, 12);
    expect(severity.ticks.map(({ text }) => text)).toEqual(["1", "3", "10", "30", "100"]);
  });

  it("hold every point within the plane, whatever is judged", () => {
    const p = fc.double({ min: 0, max: 1, noNaN: true });
    const s = fc.double({ min: 0, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(fc.array(p, { maxLength: 5 }), fc.array(s, { maxLength: 5 }), (ps, ss) => {
        const axes = planeAxes(ps, ss, 100);
        const shares = [
          ...ps.map((one) => likelihoodAt(axes.likelihood, one)),
          ...ss.map((one) => severityAt(axes.severity, one)),
          ...isoLines(axes).flatMap(({ points }) => points.flatMap(({ x, y }) => [x, y])),
          ...axes.likelihood.ticks.map(({ at }) => at),
          ...axes.severity.ticks.map(({ at }) => at),
        ];
        // A share may miss an end by what the logarithms round.
        expect(shares.filter((share) => !(share >= -1e-9 && share <= 1 + 1e-9))).toEqual([]);
        expect(axes.severity.ticks.length).toBeGreaterThanOrEqual(2);
        expect(axes.severity.ticks.length).toBeLessThanOrEqual(7);
      }),
    );
  });

  it("carry lines on which likelihood times severity is what the line says", () => {
    const axes = planeAxes([0.05, 0.95], [0.3, 100], 100);
    const lines = isoLines(axes);
    expect(lines.length).toBeGreaterThan(2);
    for (const { harm, points } of lines)
      for (const { x, y } of points) {
        const span = Math.log(axes.severity.max / axes.severity.min);
        const s = axes.severity.min * Math.exp(x * span);
        const logit = (value: number) => Math.log(value / (1 - value));
        const low = logit(axes.likelihood.min);
        const p = 1 / (1 + Math.exp(-(low + y * (logit(axes.likelihood.max) - low))));
        // Three logarithms there and back.
        expect(p * s).toBeCloseTo(harm, 6);
      }
  });
});

describe("the title is right for", () => {
  it.each([
    ["one risk", [[0.2, 4]], "R0 remains 20 % likely, at 4.00 hp if it happens"],
    [
      "one that is both",
      [
        [0.2, 4],
        [0.1, 3],
      ],
      "R0 remains both likeliest (20 %) and gravest (4.00 hp if it happens)",
    ],
    [
      "all equal",
      [
        [0.2, 4],
        [0.2, 4],
      ],
      "All 2 risks remain alike: 20 % likely, at 4.00 hp if they happen",
    ],
    [
      "equal likelihoods",
      [
        [0.2, 4],
        [0.2, 5],
      ],
      "All 2 risks remain equally likely (20 %), R1 gravest (5.00 hp if it happens)",
    ],
    ["what can't happen", [[0, 4]], "No risk can happen any more"],
  ])("%s", (_, judged, title) => {
    const risks = judged.map(([p = 0, s = 0]) => ({ likelihood: point(p), severity: point(s) }));
    expect(thin(riskPlane(withRisks(risks)).title)).toBe(title);
  });
});

describe("extremes", () => {
  it("stand at the edge of the axes, and are said to", () => {
    const figure = riskPlane(
      withRisks([
        { likelihood: point(1), severity: point(1e9) },
        { likelihood: point(0.5), severity: point(0) },
      ]),
    );
    expect(figure.sentence).toContain("Beyond the axes, and so drawn at their edge: R0 and R1.");
    expect(figure.plane?.places.map(({ x, y }) => [x, y])).toEqual([
      [1, 1],
      [0, expect.any(Number)],
    ]);
  });

  it("without a score leave a figure that says what is needed", () => {
    const figure = riskPlane(makeScored({ scenario: makeInputs({ risks: {} }) }));
    expect(figure).toMatchObject({ rows: [], risks: [], plane: null });
    expect(figure.needs).toBe("Enter the likelihood and the severity of at least one risk.");
  });

  it("name what is not scored, in a row without numbers", () => {
    const figure = riskPlane(
      makeScored({ definition: { risks: [makeRisk(), makeRisk({ key: "b", label: "B" })] } }),
    );
    expect(figure.sentence).toContain("Not scored: B.");
    expect(figure.rows[1]).toEqual({ risk: "B" });
  });
});
