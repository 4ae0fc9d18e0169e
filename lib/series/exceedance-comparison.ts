import { counted, harm, listed, percent } from "../format";
import type { Figure, FigureColumn } from "./figure";
import { leading } from "./leading";
import type { DrawnCurve, PairedDraws } from "./paired-draws";

export type ExceedanceComparisonFigure = Figure<"exceedance-comparison"> &
  Pick<PairedDraws, "curves" | "levels" | "tolerance">;

/** The exceedance curves of several scenarios on one pair of axes, with the tolerance as a line (method 9.5). */
export function exceedanceComparison(drawn: PairedDraws): ExceedanceComparisonFigure {
  const { curves, levels, tolerance, draws } = drawn;
  return {
    id: "exceedance-comparison",
    title: title(drawn),
    subtitle: "Chance that total harm exceeds a level, in % (log axis), against harm points (hp)",
    sentence: `Of two curves, the lower one is better at that level. Drawn with the same random numbers in ${counted(draws, "draw")}; the tolerance of ${harm(tolerance)} is the upright line.`,
    needs: null,
    legend: curves.map(({ series, title }, index) => ({
      series,
      label: index === 0 ? `${title} (baseline)` : title,
    })),
    columns: [
      { key: "level", label: "More than", unit: "hp", kind: "harm" },
      ...curves.map(({ series, title }): FigureColumn => {
        return { key: series, label: title, unit: "%", kind: "probability" };
      }),
      { key: "note", label: "Note", unit: "", kind: "text" },
    ],
    rows: levels.map((level, index) => ({
      level,
      ...Object.fromEntries(curves.map(({ series, at }) => [series, at[index] ?? null])),
      note: level === tolerance ? "the tolerance" : null,
    })),
    total: null,
    curves,
    levels,
    tolerance,
  };
}

function title({ curves, levels, tolerance }: PairedDraws): string {
  const place = levels.indexOf(tolerance);
  const above = ({ at }: DrawnCurve) => at[place] ?? 0;
  const lowest = leading(
    curves,
    (one) => -above(one),
    (value) => percent(-value),
  );
  if (!lowest) return "How likely each level of harm is exceeded";
  const chance = percent(-lowest.value);
  if (lowest.all) return `The tolerance is exceeded with the same chance in all of them: ${chance}`;
  const names = listed(lowest.leaders.map(({ title }) => `“${title}”`));
  return `${names} would exceed the tolerance least often: ${chance} of the time`;
}
