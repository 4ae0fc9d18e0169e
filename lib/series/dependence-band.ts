import { harm, harmRange, listed, percent } from "../format";
import { own } from "../model/own";
import { byResidual } from "../scoring/order";
import type { Band, PlugIn } from "../scoring/score";
import { type Figure, type FigureColumn, figureWithout, SIMULATED } from "./figure";
import { labelOf } from "./input-name";
import { leading } from "./leading";
import { NO_MITIGATION, needed } from "./needed";
import type { Scored } from "./scored";

/** What remains of one risk, or of all, in harm points; null where it lacks a judgement. */
export type BandBar = { key: string; label: string; note?: string; left: Left | null };
export type Left = Band & { chosen: number };

export type DependenceBandFigure = Figure<"dependence-band"> & { bars: BandBar[] };

const ABOUT = {
  id: "dependence-band",
  title: "What hangs on how the mitigations combine",
  subtitle: "Residual expected harm in harm points (hp), each judgement at its mean",
} as const;

const COLUMNS: FigureColumn[] = [
  { key: "risk", label: "Risk", unit: "", kind: "text" },
  { key: "best", label: "At best", unit: "hp", kind: "harm" },
  { key: "independent", label: "Independent", unit: "hp", kind: "harm" },
  { key: "chosen", label: "As judged", unit: "hp", kind: "harm" },
  { key: "worst", label: "At worst", unit: "hp", kind: "harm" },
  { key: "overlap", label: "Overlap judged", unit: "%", kind: "probability" },
];

/**
 * What remains of each risk, and of all, if the mitigations combine at best, independently, with the overlap that was
 * judged, and at worst (method 4.3, 9.4). The largest residual first, risks without a score, then the total, last.
 */
export function dependenceBand(result: Scored): DependenceBandFigure {
  const { definition, scenario, score } = result;
  const { plugIn } = score;
  const lacking = needed(result) ?? (plugIn?.attribution.length === 0 ? NO_MITIGATION : null);
  if (lacking || !plugIn) return { ...figureWithout(ABOUT, lacking ?? ""), bars: [] };
  const overlapOf = (key: string) => own(scenario.risks, key)?.overlap ?? 0;
  const scored = [...plugIn.risks].sort(byResidual).map(({ key, residual, band }) => ({
    key,
    label: labelOf(definition.risks, key),
    note: `overlap ${percent(overlapOf(key))}`,
    left: { ...band, chosen: residual },
  }));
  const known = new Set(scored.map(({ key }) => key));
  const unscored = definition.risks.filter(({ key }) => !known.has(key));
  const total = {
    key: "",
    label: "All scored risks",
    left: { ...plugIn.band, chosen: plugIn.residual.total },
  };
  const bars: BandBar[] = [
    ...scored,
    ...unscored.map(({ key, label }) => ({ key, label, left: null })),
    total,
  ];
  return {
    ...ABOUT,
    title: title(scored),
    sentence: [
      sentence(plugIn),
      score.basis === "simulation" && SIMULATED,
      unscored.length > 0 && `Not scored: ${listed(unscored.map(({ label }) => label))}.`,
    ]
      .filter(Boolean)
      .join(" "),
    needs: null,
    legend: [
      { series: "range", label: "At best to at worst" },
      { series: "independent", label: "If they work independently" },
      { series: "chosen", label: "With the overlap judged" },
    ],
    columns: COLUMNS,
    rows: bars.map(({ key, label, left }) => ({
      risk: label,
      ...(left ?? { best: null, independent: null, chosen: null, worst: null }),
      overlap: left && key !== total.key ? overlapOf(key) : null,
    })),
    total: null,
    bars,
  };
}

/** Whether the ends of a band read alike. */
export function isOpen({ best, worst }: Pick<Band, "best" | "worst">): boolean {
  return harm(best) !== harm(worst);
}

function title(bars: readonly { label: string; left: Left }[]): string {
  const open = bars.filter(({ left }) => isOpen(left));
  const top = leading(open, ({ left }) => left.worst - left.best, harm);
  const [first, second] = top?.leaders ?? [];
  if (!first) return "It makes no difference how the mitigations combine";
  const remain = `${harmRange({ min: first.left.best, max: first.left.worst })} remain`;
  if (bars.length === 1) return `${first.label}: ${remain}, depending on how the mitigations combine`;
  if (second) return "No risk alone hangs most on how the mitigations combine";
  return `${first.label} hangs most on how the mitigations combine: ${remain}`;
}

function sentence({ band, residual }: PlugIn): string {
  if (!isOpen(band)) return `In total, ${harm(residual.total)} remain, however the mitigations combine.`;
  return `In total, ${harm(band.best)} remain if the mitigations work on different cases, ${harm(band.independent)} if independently, ${harm(residual.total)} with the overlaps judged, and ${harm(band.worst)} if they work on the same cases. Doubt about the judgements comes on top.`;
}
