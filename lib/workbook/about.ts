import { assumptions } from "../series/assumptions";
import { type FigureSource, handlingText } from "../series/figure";
import { headline } from "../series/headline";
import { LIMITS } from "../series/limits";
import type { Scored } from "../series/scored";
import { type Compared, whatToMind } from "../series/side-by-side";
import type { Simulated } from "./results";
import { byScenario, type Cell, type Sheet, text } from "./sheet";

/** What only storage knows of a scenario's assessment: its record's id and version, and what was accepted for it. */
export type AssessmentRecord = { id: string; version: number; additivityAccepted: boolean };

/** What a workbook says of its assessments beside the scenarios. */
export type WorkbookOrigin = {
  source: FigureSource;
  /** The assessment of each scenario, in their order. */
  records: readonly AssessmentRecord[];
  /** Whether what leads back to the record is left out: versions, seed and hashes. */
  sanitised: boolean;
};

/** What each result rests on beyond its judgements. */
export function assumptionSheet(all: readonly Scored[], origin: WorkbookOrigin): Sheet {
  const columns = [text("Topic"), text("In this result", 100)];
  return byScenario("Assumptions", all, columns, (one, index) => [
    ...assumptions(one, origin.records[index] ?? { additivityAccepted: false }).map((each): Cell[] => [
      each.topic,
      each.text,
    ]),
    ...LIMITS.map((limit): Cell[] => ["Limit", limit]),
  ]);
}

/** What a workbook is, how it is to be handled, and from what its numbers can be made again. */
export function aboutSheet(
  side: Compared,
  simulated: Simulated,
  { source, records, sanitised }: WorkbookOrigin,
): Sheet {
  const { judged, shared } = side;
  if (judged.length === 0) throw new RangeError("aboutSheet requires at least one scenario");
  const handling = handlingText(source);
  const assessments = records.filter(
    ({ id }, index) => records.findIndex((each) => each.id === id) === index,
  );
  const drawn = simulated.find((each) => each !== null);
  const traced = (...rows: [string, Cell][]) => (sanitised ? [] : rows);
  const rows: [string, Cell][] = [
    ...(handling === null ? [] : [["Handling", handling] as [string, Cell]]),
    // Of several assessments, what is to be minded says which are invented.
    ...(source.illustrative && assessments.length < 2
      ? [["Mind", "Every judgement and source in it is invented for illustration."] as [string, Cell]]
      : []),
    ...whatToMind(side).map((text): [string, Cell] => ["Mind", text]),
    ...assessments.flatMap((record): [string, Cell][] => {
      const [first] = judged.filter((_, index) => records[index]?.id === record.id);
      return [
        ...(first ? assessmentRows(first) : []),
        ...traced(["Version of the assessment", { kind: "count", value: record.version }]),
      ];
    }),
    ...judged.flatMap((one, index): [string, Cell][] => [
      ["Scenario", one.scenario.title],
      ...(assessments.length > 1 ? [["Of the assessment", one.definition.title] as [string, Cell]] : []),
      ...findings(shared[index] ?? one).map((finding): [string, Cell] => ["Finding", finding]),
      ["Note on it", one.scenario.notes || null],
      ...traced(["Version of the scenario", { kind: "count", value: one.scenario.version }]),
      [
        "State",
        one.scenario.frozen
          ? `frozen under method ${one.scenario.frozen.methodVersion}`
          : "open, may still change",
      ],
      ...traced(
        ["Seed", { kind: "number", value: one.scenario.seed }],
        ["Hash of its inputs (SHA-256)", source.scenarios[index]?.inputsHash ?? null],
      ),
    ]),
    ["Method version", source.methodVersion],
    ["Likelihood words", source.lexicons.map(({ name }) => name).join("; ")],
    ["Draws", { kind: "count", value: drawn?.draws ?? null }],
    [
      "Made by",
      "Counterweight. It shows what follows from the judgements that were entered, and recommends nothing.",
    ],
  ];
  return {
    name: "About",
    columns: [text("What", 32), text("Value", 90)],
    rows: rows.map(([name, value]) => [name, value]),
  };
}

function assessmentRows({ definition }: Scored): [string, Cell][] {
  const { title, question, document, asOf } = definition;
  return [
    ["Assessment", title],
    ["Question", question || null],
    ["Document", [document?.title, document?.source].filter(Boolean).join(", ") || null],
    ["As of", { kind: "day", value: asOf }],
  ];
}

function findings(one: Scored): string[] {
  const said = headline(one);
  if (!said) return ["Nothing can be scored yet: no risk has both a likelihood and a severity."];
  return [said.harm, said.band, said.tolerance, said.any, said.otherForm].filter((each) => each !== null);
}
