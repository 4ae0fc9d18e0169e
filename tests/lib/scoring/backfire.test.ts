import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backfire } from "@/lib/scoring/backfire";
import type { PlainModel } from "@/lib/scoring/plain-model";
import { plugIn } from "@/lib/scoring/plug-in";
import { anyModel } from "../../fixtures/any-scenario";
import { goldenFile } from "../../fixtures/vectors";

const [baseline] = goldenFile.scenarios;
if (!baseline) throw new Error("the golden file has no scenario");

describe("backfire", () => {
  const harmful: PlainModel = {
    form: "relative",
    mitigations: [
      { key: "transparency", delivery: 1 },
      { key: "hotline", delivery: 1 },
      { key: "nothing", delivery: 1 },
    ],
    risks: [
      {
        key: "exposure",
        likelihood: 0.2,
        severity: 10,
        overlap: 0,
        effects: [
          { likelihood: 0, severity: 0, backfire: 4 },
          { likelihood: 0, severity: 0, backfire: 1 },
          { likelihood: 0, severity: 0, backfire: 1 },
        ],
      },
      {
        key: "misperception",
        likelihood: 0.5,
        severity: 4,
        overlap: 0,
        effects: [
          { likelihood: 0.5, severity: 0, backfire: 1 },
          { likelihood: 0.5, severity: 0, backfire: 1 },
          { likelihood: 0, severity: 0, backfire: 1 },
        ],
      },
    ],
  };

  test("a mitigation that adds more than it removes is a net harmer, and the risk it leaves larger is named", () => {
    // Exposure: odds ¼ → 1, likelihood 0.2 → 0.5, harm 2 → 5. Misperception: 2 → 0.5, ¾ each by symmetry.
    const { mitigations, raisedRisks } = backfire(plugIn(harmful));
    expect(raisedRisks).toEqual(["exposure"]);
    expect(mitigations).toMatchObject([
      { mitigation: "transparency", verdict: "net harmer", raises: ["exposure"] },
      { mitigation: "hotline", verdict: "net helper", adds: 0, raises: [] },
      { mitigation: "nothing", verdict: "neutral", net: 0, removes: 0, adds: 0, raises: [] },
    ]);
    expect(mitigations[0]?.adds).toBeCloseTo(3, 12);
    expect(mitigations[0]?.removes).toBeCloseTo(0.75, 12);
    expect(mitigations[0]?.net).toBeCloseTo(-2.25, 12);
    expect(mitigations[1]?.net).toBeCloseTo(0.75, 12);
  });

  test("one can raise a risk and still be a net helper", () => {
    const model = {
      ...harmful,
      risks: harmful.risks.map((risk) => ({ ...risk, severity: risk.key === "exposure" ? 0.1 : 4 })),
    };
    expect(backfire(plugIn(model)).mitigations[0]).toMatchObject({
      verdict: "net helper",
      raises: ["exposure"],
    });
  });

  test("without backfire nothing is raised and nobody harms", () => {
    fc.assert(
      fc.property(anyModel({ risks: 3, mitigations: 4 }), (model) => {
        const { mitigations, raisedRisks } = backfire(plugIn(model));
        expect(raisedRisks).toEqual([]);
        for (const each of mitigations) {
          expect(each).toMatchObject({ adds: 0, raises: [] });
          expect(each.verdict).not.toBe("net harmer");
        }
      }),
    );
  });

  test("where nothing is at stake nothing is raised", () => {
    const idle = { ...harmful, risks: harmful.risks.map((risk) => ({ ...risk, likelihood: 0 })) };
    const { mitigations, raisedRisks } = backfire(plugIn(idle));
    expect(raisedRisks).toEqual([]);
    for (const each of mitigations) expect(each).toMatchObject({ verdict: "neutral", adds: 0, raises: [] });
  });

  test("what is removed less what is added is the net effect, whatever the model", () => {
    fc.assert(
      fc.property(anyModel({ risks: 3, mitigations: 4 }, { backfire: true }), (model) => {
        for (const { net, removes, adds } of backfire(plugIn(model)).mitigations)
          expect(removes - adds).toBeCloseTo(net, 9);
      }),
    );
  });
});
