import { harm, harmRange, harmRangeNumbers, listed } from "../format";
import type { FanBands, HarmFan } from "../scoring/harm-fan";
import { type Figure, type FigureColumn, figureWithout } from "./figure";

/** One risk, or all; null where a judgement lacks. */
export type IntervalBar = { key: string; label: string; interval: FanBands | null };

export type HarmIntervalsFigure = Figure<"harm-intervals"> & { bars: IntervalBar[] };

const ABOUT = {
  id: "harm-intervals",
  title: "How well expected harm is known",
  subtitle: "Expected harm in harm points (hp), given each draw of the judgements and of what is delivered",
} as const;

const PERCENTILES = ["p05", "p10", "p25", "p50", "p75", "p90", "p95"] as const;

const COLUMNS: FigureColumn[] = [
  { key: "risk", label: "Risk", unit: "", kind: "text" },
  ...PERCENTILES.map((key): FigureColumn => ({ key, label: key.toUpperCase(), unit: "hp", kind: "harm" })),
];

const ALL = { key: "", label: "All scored risks" };

/**
 * The fan of the expected harm of each risk, in the order given, and of all of them last (method 9.5): half, 80 % and
 * 90 % of the draws around the median; null: not simulated yet. Percentiles of the risks don't add up to the total's.
 */
export function harmIntervals(
  risks: readonly { key: string; label: string }[],
  fan: HarmFan | null,
): HarmIntervalsFigure {
  const found = new Map(fan?.risks.map(({ key, ...bands }) => [key, bands]));
  const bars = [
    ...risks.map(({ key, label }) => ({ key, label, interval: found.get(key) ?? null })),
    { ...ALL, interval: fan?.total ?? null },
  ];
  if (!fan) return { ...figureWithout(ABOUT, "It appears once it is simulated."), pending: true, bars };
  const left = bars.filter(({ interval }) => !interval).map(({ label }) => label);
  return {
    ...ABOUT,
    title: title(bars),
    sentence: [openSentence(fan.total), left.length > 0 && `Not scored: ${listed(left)}.`]
      .filter(Boolean)
      .join(" "),
    needs: null,
    legend: [
      { series: "median", label: "Median (P50)" },
      { series: "fan-half", label: "P25 to P75: half of the draws" },
      { series: "fan-most", label: "P10 to P90: 80 %" },
      { series: "range", label: "P5 to P95: 90 %" },
    ],
    columns: COLUMNS,
    rows: bars.map(({ label, interval }) => ({
      risk: label,
      ...(interval ?? Object.fromEntries(PERCENTILES.map((key) => [key, null]))),
    })),
    total: null,
    bars,
  };
}

function openSentence(total: FanBands): string {
  if (range(total) === harm(total.p10))
    return `The judgements leave nothing open for the total: ${harm(total.p10)}.`;
  return `The judgements leave ${range(total)} open for the total, in 80 % of the draws; its median is ${harm(total.p50)}.`;
}

function range({ p10, p90 }: FanBands): string {
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
