import { counted, harm, harmNumberText } from "../format";
import type { Assessment } from "../model/assessment";
import type { InputRange, Swing } from "../scoring/tornado";
import { type Figure, type FigureColumn, figureWithout } from "./figure";
import { capitalisedInput, inputValue } from "./input-name";

/** How far the residual total moves, in harm points, with one judgement at its P10 (`low`) and at its P90 (`high`). */
export type TornadoBar = { key: string; label: string; note: string; low: number; high: number };

export type TornadoFigure = Figure<"tornado"> & {
  bars: TornadoBar[];
  /** Where the tolerance lies, measured from the total as it is. */
  toTolerance: number;
};

/** More bars than these say no more: each is shorter than the one above. */
export const TORNADO_SHOWN = 10;

const ABOUT = {
  id: "tornado",
  title: "Which judgement moves the result",
  subtitle:
    "Change of the residual total in harm points (hp), with one judgement at its P10 or P90 and all others at their means",
} as const;

const COLUMNS: FigureColumn[] = [
  { key: "input", label: "Judgement", unit: "", kind: "text" },
  { key: "range", label: "P10 to P90", unit: "", kind: "text" },
  { key: "low", label: "Total at P10", unit: "hp", kind: "harm" },
  { key: "high", label: "Total at P90", unit: "hp", kind: "harm" },
  { key: "swing", label: "Swing", unit: "hp", kind: "harm" },
  { key: "spearman", label: "Rank correlation", unit: "", kind: "correlation" },
];

/**
 * What a tornado is drawn from: the total at the means, each input's range, what it does to the total, and how its draws
 * rank with the expected harm's (Spearman), by input; null for an input that is known.
 */
export type TornadoNumbers = {
  total: number;
  swings: readonly Swing[];
  ranges: readonly InputRange[];
  spearman: ReadonlyMap<string, number | null>;
};

/**
 * The tornado of a scenario (method 5): its ten widest swings, the widest first. `numbers` null: not computed yet;
 * "not exact": so many mitigations that the total is simulated, and a swing would be noise.
 */
export function tornadoFigure(
  definition: Pick<Assessment, "risks" | "mitigations" | "toleranceHarm">,
  numbers: TornadoNumbers | "not exact" | null,
): TornadoFigure {
  const without = (needs: string) => ({ ...figureWithout(ABOUT, needs), bars: [], toTolerance: 0 });
  if (!numbers) return { ...without("It appears once it is computed."), pending: true };
  if (numbers === "not exact")
    return without("Fewer mitigations are needed on one risk: with so many the total is simulated.");
  const { total, swings, ranges, spearman } = numbers;
  const sorted = swings.filter(({ swing }) => harm(swing) !== harm(0)).toSorted((a, b) => b.swing - a.swing);
  if (sorted.length === 0)
    return without("A judgement with a range is needed: every one that matters here is a single number.");
  const rangeOf = new Map(ranges.map((range) => [range.input, range]));
  const shown = sorted.slice(0, TORNADO_SHOWN).map(({ input, low, high, swing }) => {
    const range = rangeOf.get(input);
    const note = range ? `${inputValue(input, range.p10)} to ${inputValue(input, range.p90)}` : "";
    return { key: input, label: capitalisedInput(input, definition), note, low, high, swing };
  });
  const [top] = shown;
  return {
    ...ABOUT,
    title: top
      ? `${top.label} moves the result most: ${harmNumberText(Math.min(top.low, top.high))} to ${harm(Math.max(top.low, top.high))}`
      : ABOUT.title,
    sentence: sentence(total, sorted),
    needs: null,
    legend: [
      { series: "at-low", label: "With the judgement at its P10" },
      { series: "at-high", label: "With the judgement at its P90" },
    ],
    columns: COLUMNS,
    rows: shown.map(({ key, label, note, low, high, swing }) => {
      return { input: label, range: note, low, high, swing, spearman: spearman.get(key) ?? null };
    }),
    total: null,
    bars: shown.map(({ key, label, note, low, high }) => {
      return { key, label, note, low: low - total, high: high - total };
    }),
    toTolerance: definition.toleranceHarm - total,
  };
}

function sentence(total: number, sorted: readonly Swing[]): string {
  const rest = sorted.slice(TORNADO_SHOWN);
  const left = rest[0]
    ? ` ${counted(rest.length, "further judgement")} move it by at most ${harm(rest[0].swing)}.`
    : "";
  return `With every judgement at its mean, ${harm(total)} remain.${left} Each is varied alone, as if independent of the others: what two do together is not seen here. The rank correlation in the table is over draws of all judgements at once: near +1 or −1 the expected harm follows this one judgement, near 0 hardly.`;
}
