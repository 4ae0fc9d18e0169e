import { counted, harm, harmNumberText, harmRange, listed } from "../format";
import { byResidual } from "../scoring/order";
import type { PlugIn, RiskScore } from "../scoring/score";
import { type Figure, type FigureColumn, figureWithout } from "./figure";
import { leading } from "./leading";
import { needed } from "./needed";
import type { Scored } from "./scored";

/** One risk's expected harm in harm points; null where it lacks a judgement. */
export type RiskBar = { key: string; label: string; harm: RiskHarm | null };
export type RiskHarm = { inherent: number; residual: number; best: number; worst: number };

export type InherentResidualFigure = Figure<"inherent-residual"> & { bars: RiskBar[] };

const ABOUT = {
  id: "inherent-residual",
  title: "What remains of each risk",
  subtitle: "Expected harm in harm points (hp): likelihood × severity, at the mean of each judgement",
} as const;

const COLUMNS: FigureColumn[] = [
  { key: "risk", label: "Risk", unit: "", kind: "text" },
  { key: "inherent", label: "Inherent", unit: "hp", kind: "harm" },
  { key: "residual", label: "Residual", unit: "hp", kind: "harm" },
  { key: "best", label: "Residual at best", unit: "hp", kind: "harm" },
  { key: "worst", label: "Residual at worst", unit: "hp", kind: "harm" },
  { key: "reduction", label: "Reduction", unit: "%", kind: "probability" },
];

/**
 * Each risk's expected harm before and after mitigation, with the range that the combination of mitigations leaves
 * open (method 9.4); the largest residual first, risks without a score last.
 */
export function inherentResidual(result: Pick<Scored, "definition" | "score">): InherentResidualFigure {
  const { plugIn } = result.score;
  if (!plugIn) return { ...figureWithout(ABOUT, needed(result) ?? ""), bars: [] };
  const labels = new Map(result.definition.risks.map(({ key, label }) => [key, label]));
  const scored = [...plugIn.risks]
    .sort(byResidual)
    .map((risk) => bar(risk, labels.get(risk.key) ?? risk.key));
  const known = new Set(plugIn.risks.map(({ key }) => key));
  const unscored = result.definition.risks.filter(({ key }) => !known.has(key));
  const bars = [...scored, ...unscored.map(({ key, label }) => ({ key, label, harm: null }))];
  const left = unscored.map(({ label }) => label);
  return {
    ...ABOUT,
    title: title(scored, plugIn),
    sentence: [sentence(scored, plugIn), left.length > 0 && `Not scored: ${listed(left)}.`]
      .filter(Boolean)
      .join(" "),
    needs: null,
    legend: [
      { series: "inherent", label: "Inherent: before mitigation" },
      { series: "residual", label: "Residual: what remains" },
      { series: "range", label: "Band: mitigations combine at best, at worst" },
    ],
    columns: COLUMNS,
    rows: bars.map(({ label, harm }) => ({ risk: label, ...cells(harm) })),
    total: { risk: "All scored risks", ...cells(totalOf(plugIn)) },
    bars,
  };
}

type ScoredBar = { key: string; label: string; harm: RiskHarm };

function bar({ key, inherent, residual, band }: RiskScore, label: string): ScoredBar {
  return { key, label, harm: { inherent, residual, best: band.best, worst: band.worst } };
}

function totalOf({ inherent, residual, band }: PlugIn): RiskHarm {
  return { inherent: inherent.total, residual: residual.total, best: band.best, worst: band.worst };
}

function cells(harm: RiskHarm | null) {
  if (!harm) return { inherent: null, residual: null, best: null, worst: null, reduction: null };
  return { ...harm, reduction: harm.inherent === 0 ? null : 1 - harm.residual / harm.inherent };
}

function title(bars: readonly ScoredBar[], { inherent, residual }: PlugIn): string {
  const top = leading(bars, ({ harm }) => harm.residual, harm);
  const [first, second] = bars;
  if (!top || !first) return ABOUT.title;
  if (harm(inherent.total) === harm(0) && harm(residual.total) === harm(0))
    return "No harm is expected from the scored risks";
  if (harm(residual.total) === harm(0)) return `Nothing remains of ${harm(inherent.total)} of expected harm`;
  const [each, whole] = [harmNumberText(top.value), harm(residual.total)];
  if (!second) return `${first.label}: ${harm(residual.total)} remain of ${harm(inherent.total)}`;
  if (top.all)
    return `All ${bars.length} risks carry the same part of what remains: ${each} of ${whole} each`;
  if (top.leaders.length > 1)
    return `${listed(top.leaders.map(({ label }) => label))} carry the largest parts of what remains: ${each} of ${whole} each`;
  return `${first.label} carries the largest part of what remains: ${each} of ${whole}`;
}

function sentence(bars: readonly ScoredBar[], plugIn: PlugIn): string {
  const { inherent, residual, band, attribution } = plugIn;
  const risks = bars.length === 1 ? "The risk brings" : `The ${counted(bars.length, "risk")} bring`;
  const before = `${risks} ${harm(inherent.total)} of expected harm`;
  if (attribution.length === 0) return `${before}; no mitigation is scored, so all of it remains.`;
  const grown = bars
    .filter(({ harm }) => harm.residual > harm.inherent && differs(harm))
    .map(({ label }) => label);
  const more = grown.length > 0 ? ` For ${listed(grown)}, more remains than there was before.` : "";
  const range =
    harm(band.best) === harm(band.worst)
      ? ""
      : ` Depending on how the mitigations combine, ${harmRange({ min: band.best, max: band.worst })} remain.`;
  return `${before} before mitigation; ${harm(residual.total)} remain.${range}${more}`;
}

function differs({ inherent, residual }: RiskHarm): boolean {
  return harm(inherent) !== harm(residual);
}
