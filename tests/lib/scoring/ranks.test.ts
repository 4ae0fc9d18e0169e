import { describe, expect, test } from "vitest";
import { BASES_TRIED, rankings } from "@/lib/scoring/ranks";
import { goldenFile } from "../../fixtures/vectors";

const [baseline] = goldenFile.scenarios;
if (!baseline) throw new Error("the golden file has no scenario");

describe("the rank of risks under other scales and forms", () => {
  test("golden: competition is on top up to a factor of √10 between levels, escalation from 5 on", () => {
    const { rankings: all, tops, topDependsOnScale, topDependsOnForm } = rankings(goldenFile, baseline);
    const relative = all.filter(({ form }) => form === "relative");
    expect(relative.map(({ base, risks }) => [base, risks[0]?.key])).toEqual([
      [2, "competition"],
      [Math.sqrt(10), "competition"],
      [5, "escalation"],
      [10, "escalation"],
    ]);
    expect(tops).toEqual(["competition", "escalation"]);
    expect([topDependsOnScale, topDependsOnForm]).toEqual([true, true]);
  });

  test("every base is tried in both forms, and the file's own gives the golden residuals", () => {
    const { rankings: all } = rankings(goldenFile, baseline);
    expect(all.map(({ base, form }) => `${base} ${form}`)).toEqual(
      BASES_TRIED.flatMap((base) => [`${base} relative`, `${base} rate`]),
    );
    const own = all.find(({ base, form }) => base === Math.sqrt(10) && form === "relative");
    expect(own?.risks.map(({ key }) => key)).toEqual(["competition", "escalation", "stability"]);
    expect(own?.risks[0]?.residual).toBeCloseTo(3.201442560207234, 12);
  });

  test("severities in harm points do not move with the scale", () => {
    const risks = Object.fromEntries(
      Object.entries(baseline.risks).map(([key, risk]) => [
        key,
        { ...risk, severity: { kind: "point" as const, value: key === "escalation" ? 20 : 6 } },
      ]),
    );
    expect(rankings(goldenFile, { ...baseline, risks }).topDependsOnScale).toBe(false);
  });

  test("scale and form decide apart: without mitigations only the scale, with severities in harm points only the form", () => {
    const scale = rankings(goldenFile, { ...baseline, mitigations: {} });
    expect([scale.topDependsOnScale, scale.topDependsOnForm]).toEqual([true, false]);
    const point = (value: number) => ({ kind: "point" as const, value });
    const judged = { overlap: 0, rationale: "", evidence: [] };
    const form = rankings(goldenFile, {
      ...baseline,
      // Halved, 0.9 is 0.45 in relative form and 0.684 in rate form; 0.55 lies between.
      risks: {
        escalation: { likelihood: point(0.9), severity: point(10), ...judged },
        stability: { likelihood: point(0.55), severity: point(10), ...judged },
      },
      mitigations: { norms: { included: true, delivery: point(1), rationale: "" } },
      effects: [
        {
          mitigation: "norms",
          risk: "escalation",
          likelihood: point(0.5),
          severity: point(0),
          rationale: "",
        },
      ],
    });
    expect([form.topDependsOnScale, form.topDependsOnForm]).toEqual([false, true]);
    expect(form.tops).toEqual(["stability", "escalation"]);
  });

  test("without judged risks nothing is on top and nothing depends on anything", () => {
    expect(rankings(goldenFile, { ...baseline, risks: {} })).toMatchObject({
      tops: [],
      topDependsOnScale: false,
      topDependsOnForm: false,
    });
  });
});
