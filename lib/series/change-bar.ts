import { change, counted, listed } from "../format";
import type { Assessment } from "../model/assessment";
import type { ChangeDist } from "../model/dist";
import { meanOf } from "../scoring/mean";
import type { FigureColumn } from "./figure";
import { type JudgementRange, judgementRange } from "./judgement-range";

/** One expected change on −100 … +100; null where none is judged. `note` stands under the label. */
export type ChangeBar = {
  key: string;
  label: string;
  note: string;
  mean: number | null;
  range: JudgementRange | null;
};

/** The bar of one judged change, at the mean of the judgement. */
export function changeBar(
  { key, label }: { key: string; label: string },
  judged: ChangeDist | undefined,
  definition: Assessment,
  note = "",
): ChangeBar {
  const mean = judged ? meanOf(judged, definition) : null;
  return { key, label, note, mean, range: judged ? judgementRange(judged) : null };
}

export const CHANGE_COLUMNS: FigureColumn[] = [
  { key: "change", label: "Change, mean", unit: "−100…+100", kind: "change" },
  { key: "low", label: "From", unit: "−100…+100", kind: "change" },
  { key: "high", label: "To", unit: "−100…+100", kind: "change" },
  { key: "meaning", label: "Range is", unit: "", kind: "text" },
];

/** The mean and the ends of its range as cells of a figure's table. */
/** A change and its range as cells of CHANGE_COLUMNS; "one number" where no range was judged. */
export function changeCells({ mean, range }: ChangeBar) {
  const meaning = range?.meaning ?? (mean === null ? null : "one number");
  return { change: mean, low: range?.low ?? null, high: range?.high ?? null, meaning };
}

/** The series of a drawing of changes, and what its whiskers mean. */
export function changeLegend(bars: readonly ChangeBar[]): { series: string; label: string }[] {
  const means = bars.flatMap(({ mean }) => (mean === null ? [] : [mean]));
  const meanings = [...new Set(bars.flatMap(({ range }) => (range ? [range.meaning] : [])))];
  return [
    ...(means.some((mean) => mean > 0) ? [{ series: "gain", label: "Gain (mean)" }] : []),
    ...(means.some((mean) => mean < 0) ? [{ series: "loss", label: "Loss (mean)" }] : []),
    ...(meanings.length > 0 ? [{ series: "range", label: `Range judged: ${meanings.join(" or ")}` }] : []),
  ];
}

/** The largest changes as a finding: "Interoperability would gain most: +25". Requires a judged change. */
export function changeTitle(bars: readonly ChangeBar[], nothing: string): string {
  const judged = bars.flatMap(({ label, mean }) => (mean === null ? [] : [{ label, mean }]));
  const gain = furthest(judged, 1);
  const loss = furthest(judged, -1);
  const [first, second] = judged;
  if (!gain && !loss) return nothing;
  if (first && !second)
    return `${first.label} would ${first.mean > 0 ? "gain" : "lose"}: ${change(first.mean)}`;
  return [
    gain && `${gain.names} would gain most: ${gain.size}`,
    loss && `${loss.names} would lose most: ${loss.size}`,
  ]
    .filter(Boolean)
    .join("; ");
}

function furthest(judged: readonly { label: string; mean: number }[], sign: 1 | -1) {
  const size = Math.max(0, ...judged.map(({ mean }) => sign * mean));
  if (change(size) === change(0)) return null;
  const named = judged.filter(({ mean }) => change(sign * mean) === change(size)).map(({ label }) => label);
  return {
    names: named.length > 2 ? counted(named.length, "item") : listed(named),
    size: change(sign * size),
  };
}

/** "2 of 3 impacts are judged; not judged: Trade." An empty text where none is missing. */
export function notJudged(bars: readonly ChangeBar[]): string {
  const labels = bars.filter(({ mean }) => mean === null).map(({ label }) => label);
  return labels.length === 0 ? "" : `Not judged: ${listed(labels)}.`;
}
