import { harm, harmRange, harmRangeNumbers, listed } from "../format";
import type { SimulationSummary } from "../scoring/summarise";
import { type Figure, type FigureColumn, figureWithout } from "./figure";

/** Where expected harm lies, in harm points: 80 % of the draws between p10 and p90, half of them above p50. */
export type HarmInterval = { p10: number; p50: number; p90: number };

/** One risk, or all; null where a judgement lacks. */
export type IntervalBar = { key: string; label: string; interval: HarmInterval | null };

export type HarmIntervalsFigure = Figure<"harm-intervals"> & { bars: IntervalBar[] };

const ABOUT = {
  id: "harm-intervals",
  title: "How well expected harm is known",
  subtitle: "Expected harm in harm points (hp), given each draw of the judgements and of what is delivered",
} as const;

const COLUMNS: FigureColumn[] = [
  { key: "risk", label: "Risk", unit: "", kind: "text" },
  { key: "p10", label: "P10", unit: "hp", kind: "harm" },
  { key: "p50", label: "P50", unit: "hp", kind: "harm" },
  { key: "p90", label: "P90", unit: "hp", kind: "harm" },
];

const ALL = { key: "", label: "All scored risks" };

/**
 * P10, P50 and P90 of the expected harm of each risk, in the order given, and of all of them last (method 9.5); null:
 * not simulated yet. The percentiles of the risks don't add up to those of the total.
 */
export function harmIntervals(
  risks: readonly { key: string; label: string }[],
  summary: Pick<SimulationSummary, "risks" | "expectedHarm"> | null,
): HarmIntervalsFigure {
  const found = new Map(summary?.risks.map((risk) => [risk.key, only(risk)]));
  const bars = [
    ...risks.map(({ key, label }) => ({ key, label, interval: found.get(key) ?? null })),
    { ...ALL, interval: summary && only(summary.expectedHarm) },
  ];
  if (!summary) return { ...figureWithout(ABOUT, "It appears once it is simulated."), bars };
  const left = bars.filter(({ interval }) => !interval).map(({ label }) => label);
  return {
    ...ABOUT,
    title: title(bars),
    sentence: [
      `The judgements leave ${range(summary.expectedHarm)} open for the total, in 80 % of the draws; half of them lie above ${harm(summary.expectedHarm.p50)}.`,
      left.length > 0 && `Not scored: ${listed(left)}.`,
    ]
      .filter(Boolean)
      .join(" "),
    needs: null,
    legend: [
      { series: "median", label: "Median (P50)" },
      { series: "range", label: "P10 to P90: 80 % of the draws" },
    ],
    columns: COLUMNS,
    rows: bars.map(({ label, interval }) => ({
      risk: label,
      ...(interval ?? { p10: null, p50: null, p90: null }),
    })),
    total: null,
    bars,
  };
}

function only({ p10, p50, p90 }: HarmInterval): HarmInterval {
  return { p10, p50, p90 };
}

function range({ p10, p90 }: HarmInterval): string {
  return harmRangeNumbers({ min: p10, max: p90 }) === harmRangeNumbers({ min: p10, max: p10 })
    ? harm(p10)
    : harmRange({ min: p10, max: p90 });
}

function title(bars: readonly IntervalBar[]): string {
  const spreads = bars.flatMap(({ key, label, interval }) =>
    key !== ALL.key && interval ? [{ label, interval, spread: interval.p90 - interval.p10 }] : [],
  );
  const [first, second] = spreads.toSorted((a, b) => b.spread - a.spread);
  if (!first) return ABOUT.title;
  if (range(first.interval) === harm(first.interval.p10)) return "The judgements leave no range open";
  const interval = range(first.interval);
  if (!second) return `${first.label}: ${interval} of expected harm are open`;
  if (harm(first.spread) === harm(second.spread)) return "No risk alone is the least known";
  return `${first.label} is the least known: ${interval}`;
}
