import { describe, expect, it } from "vitest";
import { held } from "@/lib/proof/held";
import { type Proof, proof as proofSchema } from "@/lib/proof/proof";
import { proofOf } from "@/lib/proof/proof-of";
import { type Findings, verdict } from "@/lib/proof/verdict";
import { METHOD_VERSION } from "@/lib/scoring/method";
import { inherentResidual } from "@/lib/series/inherent-residual";
import { sourceOf } from "@/lib/series/source";
import { makeInputs, makeRisk, makeRiskJudgement } from "../../make";
import { makeScored } from "../series/make-scored";

const scored = makeScored();
const figure = inherentResidual(scored);
const proof = proofOf(figure, sourceOf([scored], { illustrative: false }));
const [named] = proof.scenarios;
const found = [{ title: "Baseline", version: 1, inputsHash: named?.inputsHash ?? "" }];

const likelier = makeScored({
  scenario: makeInputs({
    risks: { escalation: makeRiskJudgement({ likelihood: { kind: "point", value: 0.4 } }) },
  }),
});
const said = (over: Partial<Findings> = {}) =>
  verdict({ proof, found, methodVersion: METHOD_VERSION, numbers: held(proof.figure, figure), ...over });

describe("a figure's numbers against the same computed again", () => {
  it("are all the same where nothing changed", () => {
    expect(held(proof.figure, figure)).toMatchObject({ changes: [], reworded: [], gone: [], added: [] });
    expect(held(proof.figure, figure).compared).toBeGreaterThan(4);
  });

  it("are named with what they were and are, where a judgement changed", () => {
    const { changes } = held(proof.figure, inherentResidual(likelier));
    expect(changes).toContainEqual(
      expect.objectContaining({
        row: "Escalation",
        was: figure.rows[0]?.inherent,
        now: likelier.score.plugIn?.risks[0]?.inherent,
      }),
    );
  });

  it("are the same in the last digits that engines may differ in, and in no other", () => {
    const nudged = (share: number): Proof["figure"] => ({
      ...proof.figure,
      rows: proof.figure.rows.map((row) => ({ ...row, inherent: Number(row.inherent) * (1 + share) })),
    });
    expect(held(nudged(1e-12), figure).changes).toEqual([]);
    expect(held(nudged(1e-6), figure).changes).toHaveLength(1);
  });

  it("keep their row when it is renamed, and say which rows left and came", () => {
    const renamed = makeScored({ definition: { risks: [makeRisk({ label: "War" })] } });
    expect(held(proof.figure, inherentResidual(renamed))).toMatchObject({
      changes: [],
      reworded: [expect.objectContaining({ was: "Escalation", now: "War" })],
    });
    const without = { ...figure, rows: [] };
    expect(held(proof.figure, without).gone).toEqual(["Escalation"]);
    expect(held({ ...proof.figure, rows: [] }, figure).added).toEqual(["Escalation"]);
  });

  it("are numbers too where they stand as ranks in columns of texts", () => {
    const columns: Proof["figure"]["columns"] = [
      { key: "risk", label: "Risk", unit: "", kind: "text" },
      { key: "rank", label: "Rank", unit: "", kind: "text" },
    ];
    const ranked = (rank: number) => ({
      id: "r",
      finding: "",
      columns,
      rows: [{ risk: "A", rank }],
      total: null,
    });
    expect(held(ranked(1), { ...ranked(2), title: "" })).toMatchObject({
      compared: 1,
      changes: [expect.objectContaining({ was: 1, now: 2 })],
    });
  });
});

describe("what is said of a figure", () => {
  it("is that it holds where judgements, method and numbers are the same", () => {
    expect(said()).toMatchObject({ kind: "holds", title: "It still holds" });
  });

  it("is which judgements changed, with their versions, and how many numbers", () => {
    const changed = said({
      found: [{ title: "Baseline", version: 4, inputsHash: "0".repeat(64) }],
      numbers: held(proof.figure, inherentResidual(likelier)),
    });
    expect(changed).toMatchObject({ kind: "changed", title: "It no longer holds" });
    expect(changed.reasons.join(" ")).toContain(
      "“Baseline” is computed from was changed since (version 1 then, 4 now).",
    );
    expect(changed.reasons.join(" ")).toMatch(/\d of \d+ numbers are others now/);
  });

  it("is that it holds although the judgements changed, where its numbers don't hang on them", () => {
    const elsewhere = said({ found: [{ title: "Baseline", version: 4, inputsHash: "0".repeat(64) }] });
    expect(elsewhere.kind).toBe("holds");
    expect(elsewhere.reasons.join(" ")).toContain("was changed since");
  });

  it("is that the method is another one", () => {
    expect(said({ methodVersion: "9.0.0" }).reasons).toContain(
      `The method is another: ${METHOD_VERSION} then, 9.0.0 now.`,
    );
  });

  it("is that the file was changed, where its numbers follow from nothing it names", () => {
    const forged = said({ numbers: held(proof.figure, inherentResidual(likelier)) });
    expect(forged.title).toBe("Its numbers don’t follow from what it names");
    expect(forged.reasons.at(-1)).toMatch(/the file was changed after it was made/);
  });

  it("is that nothing can be said where a scenario is not here, or the figure is not computed again", () => {
    expect(said({ found: [null], numbers: null })).toMatchObject({
      kind: "unknown",
      title: "What it was computed from is not here",
    });
    expect(said({ numbers: null })).toMatchObject({ kind: "unknown" });
  });

  it("is what the finding is now, where it reads otherwise", () => {
    const other = { ...proof, figure: { ...proof.figure, finding: "Nothing to see" } };
    expect(said({ proof: other }).reasons.at(-1)).toBe(`The finding is now: “${figure.title}”.`);
  });
});

it("no key that every object has is taken for a column", () => {
  const columns = [{ key: "constructor", label: "C", unit: "", kind: "harm" }];
  const read = proofSchema.safeParse({ ...proof, figure: { ...proof.figure, columns } });
  expect(read.success).toBe(false);
});
