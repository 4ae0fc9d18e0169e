import { counted, harm, harmNumberText, listed } from "../format";
import { byResidual } from "../scoring/order";
import type { Attribution, PlugIn } from "../scoring/score";
import { type Figure, type FigureColumn, figureWithout } from "./figure";
import { leading } from "./leading";
import { NO_MITIGATION, needed } from "./needed";
import type { Scored } from "./scored";

/** What one mitigation removes, in harm points; negative where it adds harm. `parts` add up to the fair share. */
export type ShareBar = {
  key: string;
  label: string;
  fairShare: number;
  alone: number;
  ifRemoved: number;
  parts: { series: string; value: number }[];
};

export type MitigationShareFigure = Figure<"mitigation-share"> & { bars: ShareBar[] };

/** Risks that have a mark of their own; the others are drawn as one. */
const RISKS_DRAWN = 7;
const OTHERS = "risk-other";

const ABOUT = {
  id: "mitigation-share",
  title: "What each mitigation carries",
  subtitle: "Expected harm removed, in harm points (hp), as fair share by risk",
} as const;

type RiskSeries = { series: string; label: string; keys: string[] };

/**
 * What each mitigation removes from the expected harm: its fair share (Shapley) split by risk, beside what it removes
 * alone (first-in) and what would be lost without it (last-in) (method 5). The largest fair share first.
 */
export function mitigationShare(result: Pick<Scored, "definition" | "score">): MitigationShareFigure {
  const { definition, score } = result;
  const lacking = needed(result) ?? (score.plugIn?.attribution.length === 0 ? NO_MITIGATION : null);
  if (lacking || !score.plugIn) return { ...figureWithout(ABOUT, lacking ?? ""), bars: [] };
  const series = riskSeries(score.plugIn, definition.risks);
  const labels = new Map(definition.mitigations.map(({ key, label }) => [key, label]));
  const bars = score.plugIn.attribution
    .map((one) => bar(one, labels.get(one.mitigation) ?? one.mitigation, series))
    .sort((one, other) => other.fairShare - one.fairShare);
  return {
    ...ABOUT,
    title: title(bars),
    sentence: sentence(bars),
    needs: null,
    legend: [
      ...series.map(({ series, label }) => ({ series, label })),
      { series: "alone", label: "Removed if it were alone" },
      { series: "if-removed", label: "Lost if it were removed" },
    ],
    columns: [...COLUMNS, ...series.map(partColumn)],
    rows: bars.map(row),
    total: { ...row(sum(bars, series)), alone: null, ifRemoved: null },
    bars,
  };
}

const COLUMNS: FigureColumn[] = [
  { key: "mitigation", label: "Mitigation", unit: "", kind: "text" },
  { key: "fairShare", label: "Fair share", unit: "hp", kind: "harm" },
  { key: "alone", label: "Alone", unit: "hp", kind: "harm" },
  { key: "ifRemoved", label: "If removed", unit: "hp", kind: "harm" },
];

function partColumn({ series, label }: RiskSeries): FigureColumn {
  return { key: series, label: `Share of ${label}`, unit: "hp", kind: "harm" };
}

/**
 * A mark for each scored risk. It goes by the risk's place in the assessment, so that a risk looks alike in every
 * scenario; where there are more risks than marks, the largest residuals have one each and the rest share one.
 */
function riskSeries({ risks }: PlugIn, items: readonly { key: string; label: string }[]): RiskSeries[] {
  const scored = new Set(risks.map(({ key }) => key));
  if (items.length <= RISKS_DRAWN) {
    const each = items.map(({ key, label }, index) => ({ series: `risk-${index + 1}`, label, keys: [key] }));
    return each.filter(({ keys }) => keys.every((key) => scored.has(key)));
  }
  const labels = new Map(items.map(({ key, label }) => [key, label]));
  const ordered = [...risks].sort(byResidual).map(({ key }) => key);
  const named = ordered.slice(0, RISKS_DRAWN).map((key, index) => ({
    series: `risk-${index + 1}`,
    label: labels.get(key) ?? key,
    keys: [key],
  }));
  const rest = ordered.slice(RISKS_DRAWN);
  if (rest.length === 0) return named;
  return [...named, { series: OTHERS, label: counted(rest.length, "other risk"), keys: rest }];
}

function bar(
  { mitigation, shapley, firstIn, lastIn, byRisk }: Attribution,
  label: string,
  series: RiskSeries[],
): ShareBar {
  const parts = series.map(({ series, keys }) => ({
    series,
    value: keys.reduce((total, key) => total + (byRisk[key] ?? 0), 0),
  }));
  return { key: mitigation, label, fairShare: shapley, alone: firstIn, ifRemoved: lastIn, parts };
}

function row({ label, fairShare, alone, ifRemoved, parts }: ShareBar) {
  const split = Object.fromEntries(parts.map(({ series, value }) => [series, value]));
  return { mitigation: label, fairShare, alone, ifRemoved, ...split };
}

function sum(bars: readonly ShareBar[], series: readonly RiskSeries[]): ShareBar {
  const parts = series.map(({ series }, index) => ({
    series,
    value: bars.reduce((total, { parts }) => total + (parts[index]?.value ?? 0), 0),
  }));
  return { key: "total", label: "All mitigations", fairShare: removed(bars), alone: 0, ifRemoved: 0, parts };
}

function removed(bars: readonly ShareBar[]): number {
  return bars.reduce((total, { fairShare }) => total + fairShare, 0);
}

function title(bars: readonly ShareBar[]): string {
  const total = removed(bars);
  const top = leading(bars, ({ fairShare }) => fairShare, harm);
  const [first, second] = bars;
  if (!top || !first) return ABOUT.title;
  if (bars.every(({ fairShare }) => harm(fairShare) === harm(0)))
    return second
      ? "The mitigations remove nothing of the expected harm"
      : `${first.label} removes nothing of the expected harm`;
  const named = second ? "Taken together, the mitigations" : first.label;
  const s = second ? "" : "s";
  if (harm(total) === harm(0)) return `${named} neither lower${s} nor raise${s} the expected harm`;
  if (total < 0) return `${named} add${s} ${harm(-total)} of expected harm`;
  if (!second) return `${first.label} removes ${harm(total)} of expected harm`;
  const [each, whole] = [harmNumberText(top.value), harm(total)];
  if (top.all) return `All ${bars.length} mitigations carry the same: ${each} of the ${whole} removed each`;
  if (top.leaders.length > 1)
    return `${listed(top.leaders.map(({ label }) => label))} carry the most: ${each} of the ${whole} removed each`;
  return `${first.label} carries the most: ${each} of the ${whole} removed`;
}

function sentence(bars: readonly ShareBar[]): string {
  const harming = bars.filter(({ fairShare }) => fairShare < 0 && harm(fairShare) !== harm(0));
  const adds = harming.map(({ label, fairShare }) => `${label} adds ${harm(-fairShare)}`);
  const opposed = bars.some(({ parts }) => parts.some(({ value }) => harm(value) !== harm(0) && value < 0));
  const note = [
    adds.length > 0 && ` ${listed(adds)}.`,
    opposed && " What stands left of nought is harm that a mitigation adds.",
  ]
    .filter(Boolean)
    .join("");
  return `A fair share is the average of what a mitigation removes over all orders in which they could be put in place; the shares add up to ${harm(removed(bars))}.${note} What each removes alone, and what would be lost without it, do not add up.`;
}
