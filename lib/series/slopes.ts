import { change, counted, listed } from "../format";
import type { Assessment } from "../model/assessment";
import type { ChangeDist } from "../model/dist";
import { own } from "../model/own";
import { meanOf } from "../scoring/mean";
import { type Figure, type FigureColumn, figureWithout } from "./figure";
import { type JudgementRange, judgementRange } from "./judgement-range";
import { NOT_THERE } from "./not-there";
import type { Scored } from "./scored";

/** One judged change in one scenario, on −100 … +100; null where none is judged; `absent`: its assessment has no such item. */
export type SlopePoint = {
  series: string;
  label: string;
  mean: number | null;
  range: JudgementRange | null;
  absent: boolean;
};

/** One impact or implication over all scenarios: a panel of the drawing. */
export type Slope = { key: string; label: string; points: SlopePoint[] };

export type SlopesFigure = Figure<"impact-slopes" | "implication-slopes"> & { slopes: Slope[] };

type Compared = Pick<Scored, "scenario" | "definition">;
type Kind = "impacts" | "implications";

const ABOUT = {
  impacts: {
    id: "impact-slopes",
    title: "Impacts from scenario to scenario",
    subtitle: "Change against today, from −100 to +100, at the mean of each judgement",
  },
  implications: {
    id: "implication-slopes",
    title: "Implications from scenario to scenario",
    subtitle:
      "Change against today, from −100 to +100, if it occurs; how likely it is, is not part of this figure",
  },
} as const;

/**
 * The impacts or implications of several scenarios as slopes, an item to a panel, all on one scale from −100 to +100;
 * items in the order of the first definition that has them. Never added up, nor netted with harm (method 9.6).
 */
export function slopes(all: readonly Compared[], kind: Kind): SlopesFigure {
  const found = slopesOf(all, kind).filter(({ points }) => points.some(({ mean }) => mean !== null));
  if (all.length < 2 || found.length === 0)
    return {
      ...figureWithout(ABOUT[kind], `Enter the change that at least one of the ${kind} would bring.`),
      slopes: [],
    };
  return {
    ...ABOUT[kind],
    title: title(found, kind),
    sentence: `${counted(found.length, kind === "impacts" ? "impact" : "implication")}, each in a panel of its own on the same scale; the first scenario is the baseline. They are neither added up nor set off against harm.`,
    needs: null,
    legend: all.map(({ scenario }, index) => ({
      series: seriesOf(index),
      label: index === 0 ? `${scenario.title} (baseline)` : scenario.title,
    })),
    columns: [
      { key: "item", label: kind === "impacts" ? "Impact" : "Implication", unit: "", kind: "text" },
      ...all.flatMap(({ scenario }, index): FigureColumn[] => [
        { key: seriesOf(index), label: scenario.title, unit: "−100…+100", kind: "change" },
        { key: `range-${index + 1}`, label: `${scenario.title}, range`, unit: "", kind: "text" },
      ]),
    ],
    rows: found.map(({ label, points }) => ({
      item: label,
      ...Object.fromEntries(
        points.flatMap(({ mean, range, absent }, index) => [
          [seriesOf(index), absent ? NOT_THERE : mean],
          [`range-${index + 1}`, range ? `${change(range.low)} to ${change(range.high)}` : null],
        ]),
      ),
    })),
    total: null,
    slopes: found,
  };
}

function seriesOf(index: number): string {
  return `scenario-${index + 1}`;
}

function slopesOf(all: readonly Compared[], kind: Kind): Slope[] {
  const labels = new Map<string, string>();
  for (const { definition } of all)
    for (const { key, label } of definition[kind]) if (!labels.has(key)) labels.set(key, label);
  return [...labels].map(([key, label]) => ({
    key,
    label,
    points: all.map(({ scenario, definition }, index) => {
      const judged = own<{ change?: ChangeDist | undefined }>(scenario[kind], key)?.change;
      const absent = !definition[kind].some((item) => item.key === key);
      return { series: seriesOf(index), label: scenario.title, ...pointOf(judged, definition), absent };
    }),
  }));
}

function pointOf(judged: ChangeDist | undefined, definition: Assessment) {
  if (!judged) return { mean: null, range: null };
  return { mean: meanOf(judged, definition), range: judgementRange(judged) };
}

/** The furthest move from the baseline, as it reads. */
function title(found: readonly Slope[], kind: Kind): string {
  const moves = found.flatMap(({ label, points: [base, ...others] }) =>
    others.flatMap((point) => {
      if (base?.mean == null || point.mean === null) return [];
      return [{ label, to: point.label, by: point.mean - base.mean }];
    }),
  );
  const most = Math.max(0, ...moves.map(({ by }) => Math.abs(by)));
  if (moves.length === 0) return ABOUT[kind].title;
  if (change(most) === change(0)) return `No scenario would move the ${kind} further than the baseline`;
  const furthest = moves.filter(({ by }) => change(Math.abs(by)) === change(most));
  if (furthest.length > 2) return `Several ${kind} move by ${change(most).slice(1)} against the baseline`;
  return `Furthest from the baseline: ${listed(furthest.map(({ label, to, by }) => `${label}, ${change(by)} in “${to}”`))}`;
}
