import { counted } from "../format";
import { own } from "../model/own";
import {
  CHANGE_COLUMNS,
  type ChangeBar,
  changeBar,
  changeCells,
  changeLegend,
  changeTitle,
  notJudged,
} from "./change-bar";
import { type Figure, figureWithout } from "./figure";
import type { Scored } from "./scored";

export type ImpactsFigure = Figure<"impacts"> & { bars: ChangeBar[] };

const ABOUT = {
  id: "impacts",
  title: "What the document would change",
  subtitle: "Change against today, from −100 to +100, at the mean of each judgement",
} as const;

/** The expected change of each impact with its judged range, in the assessment's order; not netted with harm (method 9.6). */
export function impacts({ definition, scenario }: Pick<Scored, "definition" | "scenario">): ImpactsFigure {
  const bars = definition.impacts.map((item) =>
    changeBar(item, own(scenario.impacts, item.key)?.change, definition),
  );
  const judged = bars.filter(({ mean }) => mean !== null);
  if (bars.length === 0) return { ...figureWithout(ABOUT, "Name at least one impact."), bars };
  if (judged.length === 0)
    return { ...figureWithout(ABOUT, "Enter the change that is expected of at least one impact."), bars: [] };
  const nothing = "No change is expected in what is judged";
  return {
    ...ABOUT,
    title: changeTitle(bars, nothing),
    sentence: [
      `${counted(judged.length, "impact")}, each judged on its own; they are neither added up nor set off against harm.`,
      notJudged(bars),
    ]
      .filter(Boolean)
      .join(" "),
    needs: null,
    legend: changeLegend(bars),
    columns: [{ key: "impact", label: "Impact", unit: "", kind: "text" }, ...CHANGE_COLUMNS],
    rows: bars.map((bar) => ({ impact: bar.label, ...changeCells(bar) })),
    total: null,
    bars,
  };
}
