import { expect, it } from "vitest";
import type { Dist } from "@/lib/model/dist";
import { HALF_DECADE } from "@/lib/model/harm-scale";
import { effectCellText, effectSentence } from "@/lib/series/effect-cell";

const scales = { lexicon: "icd-203", harmScale: HALF_DECADE };

const CASES: [string, string, Dist][] = [
  ["none", "none (0 %)", { kind: "point", value: 0 }],
  ["12.5 %", "12.5 %", { kind: "point", value: 0.125 }],
  ["partial", "partial (15–35 %), mean 25 %", { kind: "uniform", min: 0.15, max: 0.35 }],
  ["10–40 %", "10 % to 40 %, mean 25 %", { kind: "uniform", min: 0.1, max: 0.4 }],
  [
    "10–20–35 %",
    "10 % to 35 %, most likely 20 %, mean 21 %",
    { kind: "pert", min: 0.1, mode: 0.2, max: 0.35 },
  ],
  ["unlikely", "unlikely (20–45 %), mean 33 %", { kind: "term", term: "unlikely" }],
];

it.each(CASES)("an effect reads “%s” in a cell and “%s” in full", (cell, sentence, dist) => {
  expect(effectCellText(dist).replaceAll("\u202f", " ")).toBe(cell);
  expect(effectSentence(dist, scales).replaceAll("\u202f", " ")).toBe(sentence);
});
