import { expect, it } from "vitest";
import { HALF_DECADE } from "@/lib/model/harm-scale";
import { type JudgementUnit, judgementText } from "@/lib/series/judgement-text";

const scales = { lexicon: "icd-203", harmScale: HALF_DECADE };

const cases: [string, Parameters<typeof judgementText>[0], JudgementUnit][] = [
  ["", undefined, "share"],
  ["32.5 %", { kind: "point", value: 0.325 }, "share"],
  ["10 % to 35 %", { kind: "uniform", min: 0.1, max: 0.35 }, "share"],
  ["3 hp to 30 hp", { kind: "logUniform", min: 3, max: 30 }, "harm"],
  ["10 % to 35 %, most likely 20 %", { kind: "pert", min: 0.1, mode: 0.2, max: 0.35 }, "share"],
  [
    "P10 10 %, P50 20 %, P90 40 %, within 0 % to 100 %",
    { kind: "quantiles", p10: 0.1, p50: 0.2, p90: 0.4, min: 0, max: 1 },
    "share",
  ],
  ["unlikely (20–45 %)", { kind: "term", term: "unlikely" }, "share"],
  ["level 4, significant (10.0–31.6 hp)", { kind: "level", level: 4 }, "harm"],
  ["+12.5", { kind: "point", value: 12.5 }, "change"],
  ["−8", { kind: "point", value: -8 }, "change"],
  ["× 1.3", { kind: "point", value: 1.3 }, "factor"],
];

it.each(cases)("a judgement reads %j", (text, dist, unit) => {
  expect(judgementText(dist, unit, scales).replaceAll("\u202f", " ")).toBe(text);
});
