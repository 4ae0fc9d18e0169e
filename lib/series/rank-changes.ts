import { counted, listed, roughly } from "../format";
import { own } from "../model/own";
import type { ModelForm } from "../model/scenario";
import { hasExactTotals } from "../scoring/many-mitigations";
import { byResidual } from "../scoring/order";
import { plainModel } from "../scoring/plain-model";
import { BASES_TRIED, type Ranking, rankings } from "../scoring/ranks";
import { type Figure, figureWithout } from "./figure";
import { needed } from "./needed";
import { rankTitle } from "./rank-title";
import type { Scored } from "./scored";

/** One scale in one form that the risks are ranked by; `chosen` where the assessment counts in it. */
export type RankView = { form: ModelForm; base: number; label: string; chosen: boolean };

/**
 * One risk through all views: its rank, which risks that come out the same share, and its place, which no two share.
 * `series` is null where it has no mark of its own.
 */
export type RankLine = {
  key: string;
  label: string;
  series: string | null;
  ranks: number[];
  places: number[];
};

export type RankChangesFigure = Figure<"rank-changes"> & { views: RankView[]; lines: RankLine[] };

/** Risks that have a mark of their own; the others are drawn in the background. */
const DRAWN = 7;

const ABOUT = {
  id: "rank-changes",
  title: "Which risk is on top under other scales and forms",
  subtitle:
    "Rank by residual expected harm, 1 the greatest, with a factor of 2, 3.16, 5 or 10 between severity levels, in both model forms",
} as const;

/**
 * The rank of each risk by residual harm under four harm scales and both model forms (method 4.1, 4.4, 5): an answer
 * that holds under all of them owes nothing to the choice. In the order of the residual as it is counted. The seven
 * risks that come highest anywhere have a mark.
 */
export function rankChanges(result: Pick<Scored, "definition" | "scenario" | "score">): RankChangesFigure {
  const { definition, scenario, score } = result;
  const lacking = needed(result) ?? lack(result);
  if (lacking || !score.plugIn) return { ...figureWithout(ABOUT, lacking ?? ""), views: [], lines: [] };
  const all = inPanels(rankings(definition, scenario).rankings);
  const views = all.map(({ base, form }): RankView => {
    const chosen = form === scenario.modelForm && Math.abs(base / definition.harmScale.base - 1) < SAME_BASE;
    return { form, base, label: `×${roughly(base)}`, chosen };
  });
  const ranked = all.map(ranksOf);
  const labels = new Map(definition.risks.map(({ key, label }) => [key, label]));
  const lines = score.plugIn.risks.toSorted(byResidual).map(({ key }) => ({
    key,
    label: labels.get(key) ?? key,
    ranks: ranked.map((ranks) => ranks.get(key) ?? 0),
    places: all.map(({ risks }) => risks.findIndex((risk) => risk.key === key)),
  }));
  const marks = marksOf(
    lines,
    definition.risks.map(({ key }) => key),
  );
  const others = lines.length - marks.size;
  return {
    ...ABOUT,
    title: rankTitle(views, lines),
    sentence: sentence(result, views, lines),
    needs: null,
    legend: others > 0 ? legend(lines, marks, others) : [],
    columns: [
      { key: "risk", label: "Risk", unit: "", kind: "text" },
      ...views.map(({ form, label }, index) => {
        return { key: `rank-${index + 1}`, label: `${label}, ${form}`, unit: "", kind: "text" as const };
      }),
    ],
    rows: lines.map(({ label, ranks }) => ({
      risk: label,
      ...Object.fromEntries(ranks.map((rank, index) => [`rank-${index + 1}`, rank])),
    })),
    total: null,
    views,
    lines: lines.map((line) => ({ ...line, series: marks.get(line.key) ?? null })),
  };
}

/** A factor that was typed as 3.162 is √10. */
const SAME_BASE = 0.001;

/** Residuals this close, as a share, come out the same: the rest is rounding. */
const SAME_HARM = 1e-9;

function lack({ definition, scenario, score }: Pick<Scored, "definition" | "scenario" | "score">) {
  if ((score.plugIn?.risks.length ?? 0) < 2) return "Score at least two risks: with one, no rank can change.";
  const { model } = plainModel(definition, scenario);
  return hasExactTotals(model)
    ? null
    : "Fewer mitigations are needed on one risk: with so many the harm is simulated.";
}

/** Each form is a panel, with the factors rising. */
function inPanels(all: readonly Ranking[]): Ranking[] {
  return (["relative", "rate"] as const).flatMap((form) => all.filter((each) => each.form === form));
}

/** Ranks from 1; risks that come out the same share the better one. */
function ranksOf({ risks }: Ranking): Map<string, number> {
  const ranks = new Map<string, number>();
  let [rank, above] = [1, Number.POSITIVE_INFINITY];
  risks.forEach(({ key, residual }, place) => {
    if (residual < above * (1 - SAME_HARM)) [rank, above] = [place + 1, residual];
    ranks.set(key, rank);
  });
  return ranks;
}

/** The risks that come highest in any view; where all have a mark, it goes by their place in the assessment. */
function marksOf(lines: readonly Omit<RankLine, "series">[], order: readonly string[]): Map<string, string> {
  const best = ({ ranks }: Pick<RankLine, "ranks">) => Math.min(...ranks);
  const highest = lines.toSorted((one, other) => best(one) - best(other)).slice(0, DRAWN);
  const keys = order.length <= DRAWN ? order : highest.map(({ key }) => key);
  const drawn = new Set(highest.map(({ key }) => key));
  return new Map(
    keys.map((key, index): [string, string] => [key, `rank-${index + 1}`]).filter(([key]) => drawn.has(key)),
  );
}

/** Lines are named at their ends; among many, where names are cut short, the legend has them whole. */
function legend(
  lines: readonly Pick<RankLine, "key" | "label">[],
  marks: ReadonlyMap<string, string>,
  others: number,
): RankChangesFigure["legend"] {
  const named = lines.flatMap(({ key, label }) => {
    const series = marks.get(key);
    return series ? [{ series, label }] : [];
  });
  return [...named, { series: "rank-other", label: counted(others, "other risk") }];
}

function sentence(
  { definition, scenario }: Pick<Scored, "definition" | "scenario">,
  views: readonly RankView[],
  lines: readonly Pick<RankLine, "key" | "label" | "ranks">[],
): string {
  const moving = lines.filter(({ ranks }) => new Set(ranks).size > 1);
  const moved =
    moving.length === 0
      ? "No risk changes its rank."
      : `${moving.length} of ${counted(lines.length, "risk")} ${moving.length === 1 ? "changes its rank" : "change rank"}.`;
  const place = views.some(({ chosen }) => chosen)
    ? `This scenario counts with a factor of ${roughly(definition.harmScale.base)} in ${scenario.modelForm} form, marked as chosen.`
    : `This scenario counts with a factor of ${roughly(definition.harmScale.base)} in ${scenario.modelForm} form, which lies beside the factors tried (${listed(BASES_TRIED.map(roughly))}).`;
  const still = lines.filter(({ key }) => own(scenario.risks, key)?.severity?.kind !== "level");
  const drawn = lines.length > DRAWN ? ` The ${DRAWN} risks that come highest anywhere are named.` : "";
  return `${moved}${drawn} ${place} ${stillness(still, lines.length)}`;
}

/** Why some risks stand still, which would otherwise look like a finding about them. */
function stillness(still: readonly Pick<RankLine, "label">[], count: number): string {
  if (still.length === 0) return "Every severity is judged as a level, and so moves with the scale.";
  if (still.length === count)
    return "No severity is judged as a level, so no harm moves with the scale; only the model form can change a rank.";
  const [names, verb] =
    still.length <= 3
      ? [listed(still.map(({ label }) => label)), still.length === 1 ? "is" : "are"]
      : [`${still.length} risks`, "are"];
  return `Only a severity judged as a level moves with the scale: ${names} ${verb} judged in harm points and ${still.length === 1 ? "changes" : "change"} rank only where others pass.`;
}
