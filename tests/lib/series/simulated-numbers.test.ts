import { describe, expect, it } from "vitest";
import { quantileInterval, shareInterval } from "@/lib/scoring/sampling-error";
import { simulate } from "@/lib/scoring/simulate";
import { summarise } from "@/lib/scoring/summarise";
import {
  drawsSentence,
  knowledgeSentence,
  type SimulatedNumbers,
  simulatedRows,
  simulatedTexts,
} from "@/lib/series/simulated-numbers";
import { makeAssessment, makeInputs } from "../../make";

const DRAWS = 2000;
/** A text with its narrow spaces as plain ones. */
const plain = (text: string | null | undefined) => text?.replaceAll("\u202f", " ");

function simulated(tolerance: number): SimulatedNumbers {
  const simulation = simulate(makeAssessment(), makeInputs(), { seed: 7, draws: DRAWS });
  const summary = summarise(simulation, tolerance);
  return {
    seed: 7,
    draws: DRAWS,
    summary,
    within: {
      pAny: shareInterval(summary.pAny, DRAWS),
      p95: quantileInterval(simulation.totalHarm, 0.95),
      pAboveTolerance: shareInterval(summary.pAboveTolerance, DRAWS),
    },
  };
}

describe("the numbers of a simulation", () => {
  it("stand with their names before they are known, and without a number", () => {
    const rows = simulatedRows(null, { tolerance: 10, exact: 1.75 });
    expect(rows.map(({ label }) => plain(label))).toEqual([
      "Expected harm that remains",
      "At least one risk occurs",
      "Harm in a bad case: not exceeded in 19 of 20 (P95)",
      "Harm above the tolerance of 10.0 hp",
    ]);
    for (const { value, interval } of rows) expect([value, interval]).toEqual([null, null]);
    // The same expected harm stands above as it was computed exactly: which is which is said.
    expect(plain(rows[0]?.beside)).toBe("1.75 hp with every judgement at its mean");
  });

  it("have a unit in each value and in each interval once they are known", () => {
    const rows = simulatedRows(simulated(5), { tolerance: 5, exact: 1.75 });
    for (const { value, interval } of rows) {
      expect(plain(value)).toMatch(/ (hp|%)$/);
      expect(plain(interval)).toMatch(/ (hp|%)$/);
    }
    // A likelihood of 20 %, cut by 30 % with a delivery of 50 %, leaves 17 %; harm is 9 or 10 hp where it happens.
    expect(plain(rows[1]?.value)).toBe("17 %");
    expect(plain(rows[2]?.value)).toBe("10.0 hp");
    expect(plain(rows[3]?.value)).toBe("17 %");
  });

  it("are the same where a page has nothing yet to write them with", () => {
    const rows = simulatedRows(simulated(5), { tolerance: 5, exact: 1.75 });
    const cells = rows.flatMap(({ key, value, interval }) => [
      [`${key}-value`, value],
      [`${key}-interval`, interval],
    ]);
    expect(simulatedTexts(simulated(5))).toEqual(Object.fromEntries(cells));
  });

  it("say that a tolerance beyond all outcomes was exceeded in no draw, with what draws can't exclude", () => {
    const above = simulatedRows(simulated(50), { tolerance: 50, exact: 1.75 })[3];
    expect(plain(above?.value)).toBe("0 %");
    expect(plain(above?.interval)).toBe("0–0.2 %");
  });

  it("name draws, seed and standard error", () => {
    const numbers = {
      ...simulated(5),
      summary: { ...simulated(5).summary, mean: 1.5, standardError: 0.0821 },
    };
    expect(plain(drawsSentence(numbers))).toBe(
      "Simulated with 2,000 draws (seed 7); the standard error of the mean of 1.50 hp is 0.0821 hp.",
    );
  });
});

describe("chance and lack of knowledge", () => {
  it.each([
    [0, "almost all chance"],
    [0.03, "almost all chance"],
    [0.2, "mostly chance"],
    [0.5, "chance and lack of knowledge in like parts"],
    [0.8, "mostly lack of knowledge"],
    [1, "almost all lack of knowledge"],
  ])("of a share of %d are told apart in words", (share, words) => {
    expect(knowledgeSentence(share)).toContain(`is ${words}:`);
  });

  it("give both parts as numbers that make up the whole", () => {
    expect(plain(knowledgeSentence(0.2))).toMatch(
      /80 % of its variance would remain if every judgement were known exactly; 20 % is lack of knowledge\./,
    );
  });

  it("are no parts of harm that doesn't vary", () => {
    expect(knowledgeSentence(null)).toBe("Harm is the same in every draw: nothing is left to chance.");
  });
});
