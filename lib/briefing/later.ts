import { counted, harm, percent } from "../format";
import type { Assessment } from "../model/assessment";
import { breakEvenRows } from "../series/break-even-rows";
import { betterSentence } from "../series/comparison-sentence";
import { dominanceRows } from "../series/dominance-rows";
import type { Drivers } from "../series/driver-answer";
import { exceedanceComparison } from "../series/exceedance-comparison";
import { exceedanceIn } from "../series/exceedance-figure";
import type { FigureSource } from "../series/figure";
import { type FoundSoFar, NOTHING_FOUND } from "../series/found-so-far";
import { harmIntervals } from "../series/harm-intervals";
import { pairedDifferenceFigure } from "../series/paired-difference";
import type { PairedDraws } from "../series/paired-draws";
import { type RiskPlaneFigure, withLeft } from "../series/plane-figure";
import { drawsSentence, knowledgeSentence, simulatedRows } from "../series/simulated-numbers";
import { sobolFigure, variedFrom } from "../series/sobol-figure";
import { sourceOfPair } from "../series/source";
import { tornadoFigure } from "../series/tornado-figure";
import { type Block, list, table } from "./block";

type Named = { key: string; label: string };
type Items = Pick<Assessment, "risks" | "mitigations" | "toleranceHarm">;

/** A part of a briefing that only draws can tell, with all that is needed to word it once they are made. */
export type LaterPart =
  | { of: "numbers"; tolerance: number; exact: number | null; leftOut: string | null; isShort: boolean }
  | { of: "reasons" | "flips"; most: number }
  | { of: "exceedance"; tolerance: number; leftOut: string | null; source: FigureSource }
  | { of: "plane"; figure: RiskPlaneFigure; source: FigureSource }
  | { of: "intervals"; risks: Named[]; source: FigureSource }
  | { of: "tornado" | "sobol"; definition: Items; source: FigureSource }
  | { of: "break-even"; mitigations: Named[]; scored: string[]; tolerance: number }
  | { of: "paired-sentences" }
  | { of: "paired-figures"; source: FigureSource };

/** What is known of the draws so far; null is not known yet. */
export type Known = FoundSoFar & { paired: PairedDraws | null };

export const NOTHING_KNOWN: Known = { ...NOTHING_FOUND, paired: null };

/** A part in blocks, or null while what it tells is not known. */
export function filled(part: LaterPart, known: Known): Block[] | null {
  const { numbers, curve, fan, left, drivers, sobol, paired } = known;
  switch (part.of) {
    case "numbers":
      return numbersBlocks(part, known);
    case "reasons":
      return drivers && [list(drivers.reasons.slice(0, part.most), NOTHING_ELSE)];
    case "flips":
      return drivers && [list((drivers.flips ?? [NO_FLIPS]).slice(0, part.most), NOTHING_FLIPS)];
    case "exceedance":
      if (!numbers || !curve) return null;
      return [{ kind: "figure", figure: exceedanceIn(known, part), source: drawn(part.source, numbers) }];
    case "plane":
      // Without draws it lacks nothing but its dashed boxes, and says so.
      return left
        ? [{ kind: "figure", figure: withLeft(part.figure, left), source: drawn(part.source, left) }]
        : [{ kind: "figure", figure: part.figure, source: part.source }];
    case "intervals":
      if (!numbers || !fan) return null;
      return [
        { kind: "figure", figure: harmIntervals(part.risks, fan), source: drawn(part.source, numbers) },
      ];
    case "tornado": {
      if (!drivers) return null;
      const figure = tornadoFigure(part.definition, drivers.tornado);
      return [{ kind: "figure", figure, source: drawn(part.source, drivers.simulation) }];
    }
    case "sobol": {
      if (!sobol || !numbers) return null;
      const figure = sobolFigure(part.definition, sobol);
      return [{ kind: "figure", figure, source: { ...part.source, simulation: variedFrom(known) } }];
    }
    case "break-even":
      return drivers && breakEvenBlocks(part, drivers);
    case "paired-sentences":
      return paired && [list(pairedSentences(paired), NOTHING_ELSE)];
    case "paired-figures":
      return paired && pairedBlocks(paired, part.source);
    default:
      return part satisfies never;
  }
}

const NOTHING_ELSE = "Nothing else that was looked for.";
const NOTHING_FLIPS = "No single judgement, and not all together, would change the answer.";
const NO_FLIPS =
  "So many mitigations act on one risk that how far the answer is from another is not computed.";

function drawn(source: FigureSource, { seed, draws }: { seed: number; draws: number }): FigureSource {
  return { ...source, simulation: { seed, draws } };
}

function numbersBlocks(
  { leftOut, isShort, ...asked }: Extract<LaterPart, { of: "numbers" }>,
  { numbers, knowledge }: Known,
): Block[] | null {
  if (!numbers || !knowledge) return null;
  const all = simulatedRows(numbers, asked);
  if (isShort)
    return table(
      `Simulated with ${counted(numbers.draws, "draw")}. The first interval is ${percent(0.8)}, of what the judgements leave open; the others ${percent(0.95)}, of what draws leave open.`,
      [
        { label: "Measure", wide: true },
        { label: "Value", numeric: true },
        { label: "Interval", numeric: true },
      ],
      all.map(({ label, value, interval }) => [label, value ?? "", interval ?? ""]),
    );
  const columns = [
    { label: "With every judgement left uncertain", wide: true },
    { label: "Simulated", numeric: true },
    { label: "Interval", numeric: true },
    { label: "What the interval spans", wide: true },
  ];
  const rows = all.map(({ label, beside, value, interval, spans }) => [
    beside ? `${label} (${beside})` : label,
    value ?? "",
    interval ?? "",
    spans,
  ]);
  return [
    ...table("Total harm in harm points (hp) and probabilities over many draws.", columns, rows),
    // The seed is said in the last annex, which is left out of what is to lead to no record.
    {
      kind: "text",
      quiet: true,
      text: `${drawsSentence({ ...numbers, seed: null })} ${knowledgeSentence(knowledge.share)}`,
    },
    ...(leftOut ? [{ kind: "text", quiet: true, text: `Left out of every draw: ${leftOut}.` } as const] : []),
  ];
}

function breakEvenBlocks(
  { mitigations, scored, tolerance }: { mitigations: Named[]; scored: string[]; tolerance: number },
  { breakEven }: Drivers,
): Block[] {
  return table(
    `The least probability of delivery with which expected harm stays within ${harm(tolerance)}, all else as judged.`,
    [
      { label: "Mitigation" },
      { label: "Delivery judged", numeric: true },
      { label: "Delivery needed", numeric: true },
    ],
    breakEvenRows(mitigations, scored, breakEven).map(({ label, now, needed }) => [
      label,
      now ?? "–",
      needed ?? "–",
    ]),
  );
}

function pairedSentences({ baseline, pairs }: PairedDraws): string[] {
  return pairs.map(({ title, paired }) => betterSentence(paired, { a: `“${title}”`, b: `“${baseline}”` }));
}

function pairedBlocks(paired: PairedDraws, source: FigureSource): Block[] {
  return [
    { kind: "figure", figure: exceedanceComparison(paired), source },
    ...paired.pairs.map(
      (pair, index): Block => ({
        kind: "figure",
        figure: pairedDifferenceFigure(pair, paired),
        source: sourceOfPair(source, index + 1),
      }),
    ),
    ...table(
      "Whether one is better than the baseline for everybody.",
      [
        { label: "Scenario" },
        { label: "Against the baseline" },
        { label: "Why", wide: true },
        { label: "Short of it by" },
      ],
      dominanceRows(paired).map(({ title, verdict, reason, violation }) => [
        title,
        verdict,
        reason,
        violation,
      ]),
    ),
  ];
}
