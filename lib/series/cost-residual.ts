import { harm, listed, number } from "../format";
import { own } from "../model/own";
import type { InSeries } from "./common-ground";
import { type Figure, figureWithout } from "./figure";

/** One scenario by what its mitigations cost and what they leave, in harm points; `beaten` by one no dearer that leaves less. */
export type CostPoint = { series: string; label: string; cost: number; residual: number; beaten: boolean };

export type CostResidualFigure = Figure<"cost-residual"> & { points: CostPoint[] };

const ABOUT = {
  id: "cost-residual",
  title: "What the scenarios cost, and what they leave",
  subtitle:
    "Residual expected harm in harm points (hp) against the cost of the included mitigations, in the unit entered",
} as const;

/**
 * Cost and residual of scenarios and which of them no other beats (method 5): the frontier among the scenarios. Drawn
 * for those in which every included mitigation has a cost; the others are named. Requires scenarios that measure the
 * same (commonGround). `several`: they are of several assessments, whose units of cost nothing joins.
 */
export function costResidual(compared: readonly InSeries[], several = false): CostResidualFigure {
  const priced = compared.flatMap((one) => pointOf(one) ?? []);
  if (priced.length < 2) return { ...figureWithout(ABOUT, NEEDS), points: [] };
  const points = priced.map((point) => ({ ...point, beaten: priced.some((other) => beats(other, point)) }));
  const unpriced = compared
    .map(({ scored }) => scored.scenario.title)
    .filter((title) => !points.some(({ label }) => label === title));
  const without =
    unpriced.length > 0
      ? ` Without a cost for every mitigation, and so not drawn: ${listed(unpriced.map((title) => `“${title}”`))}.`
      : "";
  return {
    ...ABOUT,
    title: title(points),
    sentence: `To the left is cheaper, lower is less harm. The line joins the scenarios that no other beats in both.${without}${several ? UNITS : ""}`,
    needs: null,
    legend: points.map(({ series, label }) => ({ series, label })),
    columns: [
      { key: "scenario", label: "Scenario", unit: "", kind: "text" },
      { key: "cost", label: "Cost", unit: "", kind: "text" },
      { key: "residual", label: "Residual harm", unit: "hp", kind: "harm" },
      { key: "beaten", label: "Beaten by another", unit: "", kind: "text" },
    ],
    rows: points.map(({ label, cost, residual, beaten }) => ({
      scenario: label,
      cost: number(cost),
      residual,
      beaten: beaten ? "yes" : "no",
    })),
    total: null,
    points,
  };
}

const UNITS =
  " Costs are as entered in each assessment: read cheaper and dearer only if all were entered in the same unit.";

const NEEDS = "Enter a cost for every included mitigation in at least two scenarios.";

function pointOf({ series, scored }: InSeries): Omit<CostPoint, "beaten"> | null {
  const cost = scenarioCost(scored);
  if (!scored.score.plugIn || cost === null) return null;
  return { series, label: scored.scenario.title, cost, residual: scored.score.plugIn.residual.total };
}

/** What the included mitigations of a scenario cost together, in the unit entered; null where one has no cost. */
export function scenarioCost({
  scenario,
  definition,
}: Pick<InSeries["scored"], "scenario" | "definition">): number | null {
  const included = definition.mitigations.flatMap(({ key }) => {
    const judged = own(scenario.mitigations, key);
    return judged?.included ? [judged.cost] : [];
  });
  const costs = included.filter((cost) => cost !== undefined);
  return costs.length < included.length ? null : costs.reduce((sum, one) => sum + one, 0);
}

function beats(one: Omit<CostPoint, "beaten">, other: Omit<CostPoint, "beaten">): boolean {
  if (one.cost > other.cost || one.residual > other.residual) return false;
  return one.cost < other.cost || one.residual < other.residual;
}

function title(points: readonly CostPoint[]): string {
  const beaten = points.filter((point) => point.beaten).map(({ label }) => `“${label}”`);
  if (beaten.length > 0)
    return `${listed(beaten)} ${beaten.length === 1 ? "is" : "are"} beaten: another costs no more and leaves no more`;
  const cheapest = points.reduce((least, point) => (point.cost < least.cost ? point : least));
  const mildest = points.reduce((least, point) => (point.residual < least.residual ? point : least));
  if (cheapest === mildest) return "The scenarios cost the same and leave the same";
  return `More cost buys less harm: “${cheapest.label}” leaves ${harm(cheapest.residual)} at ${number(cheapest.cost)}, “${mildest.label}” ${harm(mildest.residual)} at ${number(mildest.cost)}`;
}
