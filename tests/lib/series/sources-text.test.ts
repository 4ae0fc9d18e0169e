import { describe, expect, it } from "vitest";
import { gradeText, sourcesText } from "@/lib/series/sources-text";
import { makeEvidence } from "@/tests/make";

const from = (...origins: string[]) => sourcesText(origins.map((origin) => makeEvidence({ origin })));

describe("how many sources stand by themselves", () => {
  it.each([
    [[], ""],
    [["a ministry"], "1 source"],
    [[""], "1 source, origin not stated"],
    [["a ministry", "a paper"], "2 sources, 2 independent origins"],
    [["a ministry", "a paper", "A Ministry "], "3 sources, 2 independent origins"],
    [["a ministry", "a ministry"], "2 sources, 1 independent origin"],
    [["a ministry", "", ""], "3 sources, 3 independent origins, 2 of them not stated"],
    [["", " "], "2 sources, 2 independent origins, 2 of them not stated"],
  ])("%j: %s", (origins, text) => expect(from(...origins)).toBe(text));
});

it("a grade is two judgements in words, and its last letter and number say unknown", () => {
  expect(gradeText({ reliability: "B", credibility: "2" })).toBe("B, usually reliable; 2, probably true");
  expect(gradeText({ reliability: "F", credibility: "6" })).toMatch(/^F, unknown.*; 6, unknown/);
});
