import { own } from "../model/own";
import { byResidual } from "../scoring/order";
import { quantileOf } from "../scoring/quantile";
import type { RiskScore } from "../scoring/score";
import { type Figure, type FigureColumn, figureWithout } from "./figure";
import { type IsoLine, isoLines } from "./iso-lines";
import { needed } from "./needed";
import { isBeyond, likelihoodAt, type PlaneAxes, type PlanePoint, planeAxes, severityAt } from "./plane-axes";
import type { PlaneGrid } from "./plane-grid";
import { type PlanePlace, planePlaces } from "./plane-places";
import { planeSentence, planeTitle } from "./plane-words";
import type { Scored } from "./scored";

/** A likelihood and the harm points if it happens. */
export type Stand = { likelihood: number; severity: number };
type Ends = { low: number; high: number };
/** One risk on the plane; `after` is null where nothing can happen any more. */
export type PlaneRisk = {
  key: string;
  label: string;
  before: Stand;
  after: Stand | null;
  judged: { likelihood: Ends; severity: Ends };
  harm: { before: number; after: number };
};

/** What leaves one place for another together: how many risks, and where they go. */
export type PlaneMove = { from: number; to: PlanePoint; members: number[] };
export type PlaneBox = { risk: number; from: PlanePoint; to: PlanePoint };
export type PlaneDrawing = {
  axes: PlaneAxes;
  lines: IsoLine[];
  places: PlanePlace[];
  moves: PlaneMove[];
  boxes: PlaneBox[];
};

export type RiskPlaneFigure = Figure<"risk-plane"> & {
  risks: PlaneRisk[];
  plane: PlaneDrawing | null;
  /** A risk matrix behind the plane, as a picture. */
  grid?: PlaneGrid;
};

const ABOUT = {
  id: "risk-plane",
  title: "Where each risk lies, and where mitigation moves it",
  subtitle:
    "Likelihood (logit scale) against severity if it happens, in harm points (hp, log scale), at the mean of each judgement; lines join what is equal in expected harm",
} as const;

const COLUMNS: FigureColumn[] = [
  { key: "risk", label: "Risk", unit: "", kind: "text" },
  { key: "place", label: "Place", unit: "", kind: "text" },
  { key: "likelihood", label: "Likelihood", unit: "%", kind: "probability" },
  { key: "likelihoodLow", label: "Likelihood P10", unit: "%", kind: "probability" },
  { key: "likelihoodHigh", label: "Likelihood P90", unit: "%", kind: "probability" },
  { key: "severity", label: "Severity", unit: "hp", kind: "harm" },
  { key: "severityLow", label: "Severity P10", unit: "hp", kind: "harm" },
  { key: "severityHigh", label: "Severity P90", unit: "hp", kind: "harm" },
  { key: "likelihoodAfter", label: "Likelihood after", unit: "%", kind: "probability" },
  { key: "severityAfter", label: "Severity after", unit: "hp", kind: "harm" },
  { key: "inherent", label: "Inherent", unit: "hp", kind: "harm" },
  { key: "residual", label: "Residual", unit: "hp", kind: "harm" },
];

/**
 * Each scored risk as a point of likelihood and severity before mitigation, with P10–P90 of its judgements, and where
 * mitigation moves it (method 3, 9.3, 9.4): the severity after is residual harm ÷ residual likelihood, so that both
 * ends lie on their line of equal harm. The largest residual first. Risks that stand together share a place.
 */
export function riskPlane(result: Scored): RiskPlaneFigure {
  const { plugIn } = result.score;
  if (!plugIn) return { ...figureWithout(ABOUT, needed(result) ?? ""), risks: [], plane: null };
  const risks = [...plugIn.risks].sort(byResidual).map((risk) => planeRisk(risk, result));
  const plane = drawing(risks, result.definition.harmScale.top);
  const known = new Set(risks.map(({ key }) => key));
  const unscored = result.definition.risks.filter(({ key }) => !known.has(key)).map(({ label }) => label);
  const placed = plane.places.filter(({ members }) => members.length > 1);
  const beyond = risks.filter(
    ({ before, after }) => isBeyond(plane.axes, before) || (after !== null && isBeyond(plane.axes, after)),
  );
  return {
    ...ABOUT,
    title: planeTitle(risks) ?? ABOUT.title,
    sentence: planeSentence(risks, {
      shared: placed.map(({ letter, members }) => ({ letter, count: members.length })),
      beyond: beyond.map(({ label }) => label),
      unscored,
    }),
    needs: null,
    legend: [
      { series: "place", label: "Inherent: before mitigation; ×n where n risks stand together" },
      { series: "moved", label: "Residual: the arrow leads to what remains" },
      { series: "judged-box", label: "Inherent judgements, P10–P90" },
      { series: "equal-harm", label: "Equal expected harm" },
    ],
    columns: COLUMNS,
    rows: [
      ...risks.map((risk, index) => ({
        risk: risk.label,
        place: plane.places.find(({ members }) => members.includes(index))?.letter ?? null,
        ...cells(risk),
      })),
      ...unscored.map((label) => ({ risk: label })),
    ],
    total: null,
    risks,
    plane,
  };
}

function planeRisk(risk: RiskScore, { definition, scenario }: Scored): PlaneRisk {
  const { key, inherent, residual, likelihood, severity } = risk;
  const judged = own(scenario.risks, key);
  const ends = (field: "likelihood" | "severity"): Ends => {
    const dist = judged?.[field];
    if (!dist) throw new RangeError(`riskPlane: ${key} is scored without a ${field}`);
    const quantile = quantileOf(dist, definition);
    return { low: quantile(0.1), high: quantile(0.9) };
  };
  const left = likelihood.residual;
  return {
    key,
    label: definition.risks.find((one) => one.key === key)?.label ?? key,
    before: { likelihood: likelihood.inherent, severity },
    after: left > 0 ? { likelihood: left, severity: residual / left } : null,
    judged: { likelihood: ends("likelihood"), severity: ends("severity") },
    harm: { before: inherent, after: residual },
  };
}

function drawing(risks: readonly PlaneRisk[], top: number): PlaneDrawing {
  const stands = risks.flatMap(({ before, after }) => (after ? [before, after] : [before]));
  const axes = planeAxes(
    [
      ...stands.map(({ likelihood }) => likelihood),
      ...risks.flatMap(({ judged }) => [judged.likelihood.low, judged.likelihood.high]),
    ],
    [
      ...stands.map(({ severity }) => severity),
      ...risks.flatMap(({ judged }) => [judged.severity.low, judged.severity.high]),
    ],
    top,
  );
  const at = ({ likelihood, severity }: Stand): PlanePoint => ({
    x: severityAt(axes.severity, severity),
    y: likelihoodAt(axes.likelihood, likelihood),
  });
  const places = planePlaces(risks.map(({ before }) => at(before)));
  return {
    axes,
    lines: isoLines(axes),
    places,
    moves: places.flatMap((place, from) => movesFrom(place, from, risks, at)),
    boxes: risks.map(({ judged: { likelihood, severity } }, risk) => ({
      risk,
      from: at({ likelihood: likelihood.low, severity: severity.low }),
      to: at({ likelihood: likelihood.high, severity: severity.high }),
    })),
  };
}

/** The risks of one place that move, together where they go to one place too. */
function movesFrom(
  place: PlanePlace,
  from: number,
  risks: readonly PlaneRisk[],
  at: (stand: Stand) => PlanePoint,
): PlaneMove[] {
  const ends = place.members.map((member) => {
    const risk = risks[member];
    return risk?.after && moved(risk.before, risk.after) ? at(risk.after) : null;
  });
  return planePlaces(ends).map(({ x, y, members }) => ({
    from,
    to: { x, y },
    members: members.flatMap((member) => place.members[member] ?? []),
  }));
}

/** By more than rounding leaves of nothing. */
function moved(before: Stand, after: Stand): boolean {
  const apart = (one: number, other: number) => Math.abs(one - other) > 1e-9 * Math.max(one, other);
  return apart(before.likelihood, after.likelihood) || apart(before.severity, after.severity);
}

function cells({ before, after, judged, harm }: PlaneRisk) {
  return {
    likelihood: before.likelihood,
    likelihoodLow: judged.likelihood.low,
    likelihoodHigh: judged.likelihood.high,
    severity: before.severity,
    severityLow: judged.severity.low,
    severityHigh: judged.severity.high,
    likelihoodAfter: after?.likelihood ?? 0,
    severityAfter: after?.severity ?? null,
    inherent: harm.before,
    residual: harm.after,
  };
}
