import { describe, expect, it } from "vitest";
import { held, isHeld } from "@/lib/proof/held";
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
  verdict({
    proof,
    found,
    foundWith: [],
    methodVersion: METHOD_VERSION,
    numbers: held(proof.figure, figure),
    ...over,
  });

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

describe("the columns of a figure", () => {
  type Column = Proof["figure"]["columns"][number];
  const { columns } = proof.figure;
  /** The figure as a file would have it whose columns are others; cells go with their column's key. */
  const filed = (change: (column: Column, index: number) => Column, more: Column[] = []) => {
    const changed = columns.map(change);
    const keyed = (row: Record<string, string | number | null>) =>
      Object.fromEntries(columns.map(({ key }, index) => [changed[index]?.key ?? key, row[key] ?? null]));
    const { rows, total } = proof.figure;
    const own = { rows: rows.map(keyed), total: total && keyed(total) };
    return held({ ...proof.figure, ...own, columns: [...changed, ...more] }, figure);
  };
  const extra: Column = { key: "x9", label: "Extra", unit: "hp", kind: "harm" };
  const only = (key: string, over: Partial<Column>) => (column: Column) =>
    column.key === key ? { ...column, ...over } : column;

  it("that bear other keys are compared in their places, and are gone where the figure is wider too", () => {
    const other = (column: Column, index: number) => ({ ...column, key: `x${index}` });
    expect(filed(other)).toMatchObject({
      compared: held(proof.figure, figure).compared,
      gone: [],
      added: [],
    });
    const wider = filed(other, [extra]);
    expect(wider.compared).toBe(0);
    expect(wider.gone).toHaveLength(columns.length + 1);
    expect(wider.gone).toContain("The column “Extra” (harm, hp)");
    expect(wider.added).toHaveLength(columns.length);
    expect(said({ numbers: wider }).title).toBe("Its numbers don’t follow from what it names");
  });

  it("are gone where they have left, and new where they have come", () => {
    expect(filed((column) => column, [extra]).gone).toEqual(["The column “Extra” (harm, hp)"]);
    const narrower = { ...proof.figure, columns: columns.slice(0, -1) };
    expect(held(narrower, figure).added).toEqual(["The column “Reduction” (probability, %)"]);
  });

  it.each([
    ["unit", { unit: "deaths" }],
    ["kind", { kind: "probability" as const }],
    ["head, which is another column's", { label: "Residual" }],
  ])("are others with another %s", (_, over) => {
    const numbers = filed(only("inherent", over));
    expect(isHeld(numbers)).toBe(false);
    expect([numbers.gone, numbers.added].map(({ length }) => length)).toEqual([1, 1]);
    expect(said({ numbers }).kind).toBe("changed");
  });

  it("may have another head, which is told and keeps the words from being said to hold", () => {
    const numbers = filed(only("inherent", { label: "Before" }));
    expect(numbers).toMatchObject({
      gone: [],
      added: [],
      reworded: [expect.objectContaining({ was: "Before", now: "Inherent" })],
    });
    expect(said({ numbers })).toMatchObject({ kind: "holds", title: "Its numbers still hold" });
    expect(said({ numbers }).reasons).toContain("1 text reads otherwise now.");
  });
});

describe("a figure without numbers", () => {
  const words = (verb: string | null) => ({
    id: "w",
    finding: "",
    columns: [
      { key: "impact", label: "Impact", unit: "", kind: "text" as const },
      { key: "on-1", label: "on Trust", unit: "", kind: "text" as const },
    ],
    rows: verb === null ? [] : [{ impact: "Trade", "on-1": verb }],
    total: null,
  });
  const told = (was: string | null, now: string | null) =>
    said({
      proof: { ...proof, figure: words(was) },
      numbers: held(words(was), { ...words(now), title: "" }),
    });

  it("is said to have none, and to hold by its texts alone", () => {
    expect(told("furthers", "furthers")).toMatchObject({
      kind: "holds",
      title: "It has no numbers, and its texts still hold",
    });
    expect(told("furthers", "furthers").reasons).toContain("It has no numbers to compare, and 2 texts.");
    expect(told("furthers", "dampens").kind).toBe("changed");
  });

  it("is not said to hold where there is nothing to compare", () => {
    expect(told(null, null)).toMatchObject({
      kind: "unknown",
      title: "There is nothing in it to compare",
    });
    const empty = { id: "e", finding: "", columns: [], rows: [], total: null };
    expect(said({ numbers: held(empty, figure) }).kind).toBe("changed");
  });

  it("no empty cell is counted as a number that was compared", () => {
    const rows = figure.rows.map((row) => ({ ...row, inherent: null }));
    const fewer = held({ ...proof.figure, rows }, { ...figure, rows });
    expect(fewer.compared).toBe(held(proof.figure, figure).compared - rows.length);
  });
});

describe("a figure that was drawn with more scenarios than it shows", () => {
  const [shown] = proof.scenarios;
  if (!shown) throw new Error("names no scenario");
  const other = { ...shown, id: "00000000-0000-7000-8000-0000000000c1", key: "c", title: "C" };
  const together = { ...proof, drawnWith: [shown, other] };
  const here = { title: "C", version: 3, inputsHash: shown.inputsHash };
  const moved = held(proof.figure, inherentResidual(likelier));

  it("is no forgery where one of the others was changed", () => {
    const changed = said({
      proof: together,
      foundWith: [...found, { ...here, inputsHash: "0".repeat(64) }],
      numbers: moved,
    });
    expect(changed.title).toBe("It no longer holds");
    expect(changed.reasons.filter((reason) => reason.includes("was changed since"))).toEqual([
      "What “C” is computed from was changed since (version 1 then, 3 now).",
    ]);
    expect(changed.reasons.join(" ")).not.toContain("after it was made");
  });

  it("is not to be told where one of the others is not here, which is named alone", () => {
    const missing = said({ proof: together, foundWith: [...found, null], numbers: null });
    expect(missing).toMatchObject({ kind: "unknown", title: "Not all it was computed from is here" });
    expect(missing.reasons.join(" ")).toMatch(/^“C” of “[^”]+” is not among/);
  });

  it("is looked at by every hash that a file names for one scenario", () => {
    const twice = { ...together, drawnWith: [{ ...shown, inputsHash: "1".repeat(64) }] };
    expect(said({ proof: twice, foundWith: found }).reasons[0]).toContain("was changed since");
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
