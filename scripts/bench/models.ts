import type { Assessment } from "../../lib/model/assessment";
import { type AssessmentFile, assessmentFile } from "../../lib/model/assessment-file";
import type { Scenario } from "../../lib/model/scenario";

export type BenchCase = { assessment: Assessment; file: AssessmentFile; scenario: Scenario };
export type Shape = { risks: number; mitigations: number; full: boolean };

const pert = (min: number, mode: number, max: number) => ({ kind: "pert", min, mode, max });
const key = (letter: string, index: number) => `${letter}${index + 1}`;
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/**
 * A made-up assessment of a given size in which every judgement is a beta-PERT. Of a pair, the likelihood alone is
 * lowered; `full` adds the severity and the delivery of each mitigation: 3 × 3 has 15 inputs, or 27.
 */
export function benchCase({ risks, mitigations, full }: Shape): BenchCase {
  const named = (letter: string, count: number) =>
    many(count, (index) => ({
      key: key(letter, index),
      label: key(letter, index).toUpperCase(),
      statement: "",
    }));
  const place = (index: number) => (index % 3) / 20;
  const scenario = {
    key: "only",
    title: "Only",
    modelForm: "relative",
    risks: Object.fromEntries(
      many(risks, (index) => [
        key("r", index),
        {
          likelihood: pert(0.2 + place(index), 0.35 + place(index), 0.6 + place(index)),
          severity: pert(4, 10 + index, 40),
          overlap: 0,
        },
      ]),
    ),
    mitigations: Object.fromEntries(
      many(mitigations, (index) => [
        key("m", index),
        {
          included: true,
          delivery: full ? pert(0.5 + place(index), 0.7 + place(index), 0.85) : { kind: "point", value: 1 },
        },
      ]),
    ),
    effects: many(risks, (risk) =>
      many(mitigations, (by) => ({
        mitigation: key("m", by),
        risk: key("r", risk),
        likelihood: pert(0.05 + place(risk), 0.2 + place(by), 0.5),
        severity: full ? pert(0, 0.1 + place(by), 0.3) : { kind: "point", value: 0 },
      })),
    ).flat(),
  };
  const file = assessmentFile.parse({
    format: "counterweight.assessment",
    version: 1,
    title: "Benchmark",
    asOf: "2026-01-01",
    horizonMonths: 12,
    lexicon: "icd-203",
    harmScale: { base: 3, top: 100 },
    toleranceHarm: 10,
    risks: named("r", risks),
    mitigations: named("m", mitigations),
    scenarios: [scenario],
  });
  const [first] = file.scenarios;
  if (!first) throw new Error("a benchmark has one scenario");
  return { assessment: file, file, scenario: first };
}
