import { describe, expect, it } from "vitest";
import { PROOF_MAX } from "@/lib/proof/proof-max";
import { proofOf, proofText } from "@/lib/proof/proof-of";
import { readProof } from "@/lib/proof/read-proof";
import { inherentResidual } from "@/lib/series/inherent-residual";
import { sourceOf } from "@/lib/series/source";
import { makeScored } from "../series/make-scored";

const scored = makeScored({ definition: { title: "Pacts" }, scenario: { title: "As written" } });
const ID = "00000000-0000-7000-8000-0000000000a1";
const source = sourceOf([scored], { id: ID, illustrative: true });
const figure = inherentResidual(scored);
const text = proofText(proofOf(figure, source));

/** The issues of a text that must be refused. */
function refused(raw: string) {
  const read = readProof(raw);
  if (read.ok) throw new Error("was read as a proof");
  return read.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
}
const changed = (over: object) => JSON.stringify({ ...JSON.parse(text), ...over });

describe("a figure's proof", () => {
  it("is read back as it was written", () => {
    const read = readProof(text);
    expect(read).toEqual({ ok: true, value: proofOf(figure, source) });
  });

  it("names assessment, scenario by id and version, hash, method, lexicon and date, and no address", () => {
    expect(JSON.parse(text)).toMatchObject({
      format: "counterweight.proof",
      version: 1,
      assessment: { id: ID, title: "Pacts" },
      scenarios: [
        { id: scored.scenario.id, key: "baseline", title: "As written", version: 1, frozen: false },
      ],
      lexicons: ["icd-203"],
      asOf: "2026-11-23",
      simulation: null,
      illustrative: true,
    });
    expect(text).not.toMatch(/https?:/);
  });

  it("holds the figure's numbers unrounded", () => {
    const { rows } = JSON.parse(text).figure;
    expect(rows).toEqual(figure.rows);
  });

  it("is the same text whatever order its fields came in", () => {
    const backwards = Object.fromEntries(Object.entries(proofOf(figure, source)).reverse());
    // The same fields in another order are still a proof; Object.fromEntries loses the type.
    expect(proofText(backwards as ReturnType<typeof proofOf>)).toBe(text);
  });
});

describe("what is no proof is refused in words:", () => {
  it.each([
    ["not JSON", "{", /no JSON/],
    ["another format", changed({ format: "png" }), /format: This is no proof/],
    ["a later version", changed({ version: 2 }), /version: This proof was written by another version/],
    ["a list", "[]", /no proof/],
    ["null", "null", /no proof/],
    ["an unknown field", changed({ more: 1 }), /more/i],
    [
      "a hash that is none",
      changed({ scenarios: [{ ...JSON.parse(text).scenarios[0], inputsHash: "x" }] }),
      /SHA-256/,
    ],
    ["an id that is none", changed({ assessment: { id: "../x", title: "" } }), /assessment\.id: Enter an id/],
    ["a scenario too few", changed({ scenarios: [] }), /Name a scenario/],
    ["a number as text", changed({ simulation: { seed: "1", draws: 2 } }), /seed: Enter a whole number/],
    ["__proto__", text.replace("{", '{"__proto__":{"a":1},'), /__proto__: Remove this key/],
    ["a key that stands twice", text.replace("{", '{"version":1,'), /stands twice/],
    ["nesting without end", `${"[".repeat(5000)}${"]".repeat(5000)}`, /levels deep/],
    ["a text without end", " ".repeat(PROOF_MAX + 1), /longer than 2 million/],
  ])("%s", (_, raw, message) => {
    expect(refused(raw).join("\n")).toMatch(message);
  });
});
