import { harm, listed, percent } from "../format";
import type { ModelForm } from "../model/scenario";
import { type RegretTable, regretTable } from "../scoring/regret";
import type { Score } from "../scoring/score";
import type { InSeries } from "./common-ground";
import { type Figure, figureWithout } from "./figure";
import { leading } from "./leading";

/** One scenario in one future: what it would leave, and how much more that is than the best scenario there, in hp. */
export type RegretCell = { future: string; loss: number; regret: number };
export type RegretBand = { series: string; label: string; cells: RegretCell[]; most: number };

export type RegretFigure = Figure<"regret"> & { bands: RegretBand[]; futures: string[] };

const ABOUT = {
  id: "regret",
  title: "How much each scenario could be regretted",
  subtitle: "Regret in harm points (hp): what a scenario leaves beyond the best one, in each of four futures",
} as const;

/**
 * Futures that no scenario chooses, the same for all: an effect cuts the likelihood or the rate (method 4.4), and the
 * mitigations combine at their best or at their worst (method 4.3).
 */
const FUTURES: { label: string; loss: (score: Score) => number }[] = [
  { label: "Effects cut the likelihood", loss: (score) => inForm(score, "relative") },
  { label: "Effects cut the rate", loss: (score) => inForm(score, "rate") },
  { label: "Mitigations combine at best", loss: ({ plugIn }) => plugIn?.band.best ?? 0 },
  { label: "Mitigations combine at worst", loss: ({ plugIn }) => plugIn?.band.worst ?? 0 },
];

/**
 * Regret of scenarios over named futures (method 5): expected harm beyond that of the best scenario in the same future,
 * with the largest regret, the worst loss and the share of futures within the tolerance side by side; none is picked.
 * Requires scenarios that measure the same (commonGround).
 */
export function regret(compared: readonly InSeries[], tolerance: number): RegretFigure {
  if (compared.length < 2) return { ...figureWithout(ABOUT, NEEDS), bands: [], futures: [] };
  const losses = compared.map(({ scored }) => FUTURES.map(({ loss }) => loss(scored.score)));
  const table = regretTable(losses, tolerance);
  const futures = FUTURES.map(({ label }) => label);
  const bands = compared.map(({ series, scored }, index): RegretBand => {
    const row = table.options[index];
    const cells = futures.map((future, place) => {
      return { future, loss: losses[index]?.[place] ?? 0, regret: row?.regret[place] ?? 0 };
    });
    return {
      series,
      label: scored.scenario.title,
      cells,
      most: row?.maxRegret ?? 0,
    };
  });
  return {
    ...ABOUT,
    title: title(bands),
    sentence: sentence(table, bands, tolerance),
    needs: null,
    legend: bands.map(({ series, label }) => ({ series, label })),
    columns: [
      { key: "scenario", label: "Scenario", unit: "", kind: "text" },
      ...futures.map((label, place) => ({
        key: `future-${place}`,
        label,
        unit: "hp",
        kind: "harm" as const,
      })),
      { key: "most", label: "Largest regret", unit: "hp", kind: "harm" },
      { key: "worst", label: "Worst that it leaves", unit: "hp", kind: "harm" },
      { key: "within", label: "Futures within the tolerance", unit: "%", kind: "probability" },
    ],
    rows: bands.map(({ label, cells, most }, index) => ({
      scenario: label,
      ...Object.fromEntries(cells.map((cell, place) => [`future-${place}`, cell.regret])),
      most,
      worst: table.options[index]?.worstLoss ?? null,
      within: table.options[index]?.satisficing ?? null,
    })),
    total: null,
    bands,
    futures,
  };
}

const NEEDS = "Choose at least two scenarios that score the same risks.";

function inForm({ modelForm, plugIn }: Score, wanted: ModelForm): number {
  if (!plugIn) return 0;
  return modelForm === wanted ? plugIn.residual.total : plugIn.otherForm.total;
}

function title(bands: readonly RegretBand[]): string {
  const least = leading(
    bands,
    ({ most }) => -most,
    (value) => harm(-value),
  );
  if (!least) return ABOUT.title;
  const amount = harm(-least.value);
  if (least.all) return `No scenario would be regretted more than another: at most ${amount}`;
  const names = listed(least.leaders.map(({ label }) => `“${label}”`));
  if (harm(least.value) === harm(0))
    return `${names} ${least.leaders.length === 1 ? "leaves" : "leave"} the least in each of four futures`;
  return `${names} would be regretted least: at most ${amount} beyond the best scenario, in any of four futures`;
}

/** Three views beside each other: they can disagree, and which one counts is for the reader to say. */
function sentence(table: RegretTable, bands: readonly RegretBand[], tolerance: number): string {
  const named = (places: number[]) =>
    listed(places.flatMap((place) => bands[place]?.label ?? []).map((label) => `“${label}”`));
  const share = percent(table.options[table.mostSatisficing[0] ?? 0]?.satisficing ?? 0);
  return `Smallest largest regret: ${named(table.minimaxRegret)}. Mildest worst case: ${named(table.minimaxLoss)}. Most futures within the tolerance of ${harm(tolerance)}: ${named(table.mostSatisficing)}, with ${share}. The three can disagree; none is picked here.`;
}
