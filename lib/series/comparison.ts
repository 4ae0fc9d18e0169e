import { harm, harmDifference, harmDifferenceShows, listed } from "../format";
import { byResidual } from "../scoring/order";
import { differenceOf, incomparable, otherUnit } from "./comparable";
import { type Figure, type FigureColumn, type FigureRow, figureWithout } from "./figure";
import { leading } from "./leading";
import { ABOUT_NOUGHT } from "./measure-text";
import { NOT_THERE } from "./not-there";
import type { Scored } from "./scored";

/**
 * Residual harm of one risk, or of all, in each scenario; `difference` is against the first. Null: none there; `absent`:
 * the scenario's assessment has no such risk.
 */
export type ComparisonGroupBars = {
  key: string;
  label: string;
  total: boolean;
  bars: {
    series: string;
    label: string;
    residual: number | null;
    difference: number | null;
    absent: boolean;
  }[];
};

export type ComparisonFigure = Figure<"comparison"> & { groups: ComparisonGroupBars[] };

type Compared = Pick<Scored, "scenario" | "definition" | "score">;

const ABOUT = {
  id: "comparison",
  title: "What remains in each scenario",
  subtitle: "Residual expected harm in harm points (hp), by risk and in total",
} as const;

/**
 * Residual expected harm by risk and in total for two or more scenarios, with differences to the first. Risks in the
 * order of the first scenario's residuals. No difference is given where two scenarios don't measure the same. Totals are
 * those of `all`; `whole` may have more risks than they share (onOneGround).
 */
export function comparison(all: readonly Compared[], whole: readonly Compared[] = all): ComparisonFigure {
  const lacking = neededFor(all);
  if (lacking) return { ...figureWithout(ABOUT, lacking), groups: [] };
  const narrowed = all.some((one, index) => one !== whole[index]);
  const groups = [...riskGroups(whole), totalGroup(all, narrowed)];
  return {
    ...ABOUT,
    title: title(all, groups.at(-1), narrowed),
    sentence: `${sentence(all)}${groups.some(hasHidden) ? HIDDEN : ""}${narrowed ? NARROWED : ""}`,
    needs: null,
    legend: all.map(({ scenario }, index) => ({
      series: seriesOf(index),
      label: legendLabel(scenario.title, index),
    })),
    columns: columns(all),
    rows: groups.map(row),
    beside: Object.fromEntries(
      all.slice(1).map((_, index) => [`difference-${index + 2}`, [seriesOf(0), seriesOf(index + 1)]]),
    ),
    total: null,
    groups,
  };
}

function seriesOf(index: number): string {
  return `scenario-${index + 1}`;
}

function legendLabel(title: string, index: number): string {
  return index === 0 ? `${title} (baseline)` : title;
}

function neededFor(all: readonly Compared[]): string | null {
  if (all.length < 2) return "Choose at least two scenarios.";
  if (all.every(({ score }) => score.plugIn === null))
    return "Enter the likelihood and the severity of at least one risk in one of the scenarios.";
  return null;
}

function riskGroups(all: readonly Compared[]): ComparisonGroupBars[] {
  const labels = new Map<string, string>();
  for (const { definition } of all) {
    for (const { key, label } of definition.risks) if (!labels.has(key)) labels.set(key, label);
  }
  const first = all.find(({ score }) => score.plugIn)?.score.plugIn?.risks ?? [];
  const scored = new Set(all.flatMap(({ score }) => score.plugIn?.risks.map(({ key }) => key) ?? []));
  const ordered = [...first].sort(byResidual).map(({ key }) => key);
  const others = [...labels.keys()].filter((key) => scored.has(key) && !ordered.includes(key));
  // What not all have stands apart from what the totals are made of.
  const isShared = (key: string) =>
    all.every(({ definition }) => definition.risks.some((risk) => risk.key === key));
  const keys = [...ordered, ...others];
  const apart = keys.filter((key) => !isShared(key));
  return [...keys.filter(isShared), ...apart].map((key) => ({
    key,
    label: labels.get(key) ?? key,
    total: false,
    bars: bars(
      all,
      ({ score }) => score.plugIn?.risks.find((risk) => risk.key === key)?.residual ?? null,
      (base, other) => !otherUnit(base.definition, other.definition),
      ({ definition }) => !definition.risks.some((risk) => risk.key === key),
    ),
  }));
}

function totalGroup(all: readonly Compared[], narrowed: boolean): ComparisonGroupBars {
  return {
    key: "total",
    label: narrowed ? "All shared risks" : "All scored risks",
    total: true,
    bars: bars(
      all,
      ({ score }) => score.plugIn?.residual.total ?? null,
      (base, other) => incomparable(base, other) === null,
    ),
  };
}

function bars(
  all: readonly Compared[],
  measure: (one: Compared) => number | null,
  comparable: (base: Compared, other: Compared) => boolean,
  isAbsent: (one: Compared) => boolean = () => false,
): ComparisonGroupBars["bars"] {
  const [base] = all;
  return all.map((one, index) => {
    const residual = measure(one);
    const against = base && index > 0 && comparable(base, one) ? measure(base) : null;
    const difference = residual === null || against === null ? null : differenceOf(against, residual);
    return {
      series: seriesOf(index),
      label: one.scenario.title,
      residual,
      difference,
      absent: isAbsent(one),
    };
  });
}

function columns(all: readonly Compared[]): FigureColumn[] {
  return [
    { key: "risk", label: "Risk", unit: "", kind: "text" },
    ...all.map(({ scenario }, index): FigureColumn => {
      return { key: seriesOf(index), label: legendLabel(scenario.title, index), unit: "hp", kind: "harm" };
    }),
    ...all.slice(1).map(({ scenario }, index): FigureColumn => {
      const label = `${scenario.title}, against the baseline`;
      return { key: `difference-${index + 2}`, label, unit: "hp", kind: "harm-difference" };
    }),
  ];
}

function row({ label, bars }: ComparisonGroupBars): FigureRow {
  const cells: FigureRow = { risk: label };
  bars.forEach(({ residual, difference, absent }, index) => {
    cells[seriesOf(index)] = absent ? NOT_THERE : residual;
    if (index > 0) cells[`difference-${index + 1}`] = difference;
  });
  return cells;
}

/** Whether a group has a difference that the digits of its values don't show. */
function hasHidden({ bars }: ComparisonGroupBars): boolean {
  return bars.some(
    ({ residual, difference }) =>
      difference !== null &&
      difference !== 0 &&
      !harmDifferenceShows(difference, [bars[0]?.residual ?? null, residual]),
  );
}

const HIDDEN = ` ${ABOUT_NOUGHT}.`;

const NARROWED = " All shared risks are those that every assessment here has; the others stand apart.";

function title(all: readonly Compared[], total: ComparisonGroupBars | undefined, narrowed: boolean): string {
  const totals = (total?.bars ?? []).flatMap(({ label, residual, difference }) =>
    residual === null ? [] : [{ label, residual, difference }],
  );
  const [base] = all;
  const lowest = leading(
    totals,
    ({ residual }) => -residual,
    (value) => harm(-value),
  );
  if (!base || !lowest || totals.length < all.length || all.some((one) => incomparable(base, one)))
    return "What remains by risk; the totals do not measure the same";
  const least = harm(-lowest.value);
  if (lowest.all)
    return `${narrowed ? "Of the shared risks, the" : "The"} same remains in ${all.length === 2 ? "both" : `all ${all.length}`} scenarios: ${least}`;
  const names = listed(lowest.leaders.map(({ label }) => `“${label}”`));
  const most = narrowed ? "Of the shared risks, the least" : "The least";
  if (lowest.leaders.length > 1) return `${most} remains in ${names}: ${least} each`;
  const [leader] = lowest.leaders;
  const difference = leader?.difference ?? null;
  const beside = [totals[0]?.residual ?? null, leader?.residual ?? null];
  const against = difference === null ? "" : `, ${harmDifference(difference, beside)} against the baseline`;
  return `${most} remains in ${names}: ${least}${against}`;
}

function sentence(all: readonly Compared[]): string {
  const without = all
    .filter(({ score }) => score.plugIn === null)
    .map(({ scenario }) => `“${scenario.title}”`);
  const lacking = without.length > 0 ? ` Without a result: ${listed(without)}.` : "";
  const baseline = all[0] ? `, with differences to “${all[0].scenario.title}”` : "";
  return `What remains of each risk and of all together, scenario by scenario on one scale${baseline}.${lacking}`;
}
