import type { Figure, FigureColumn } from "./figure";
import { isBeyond } from "./plane-axes";
import { type PlaneDrawing, planeDrawing } from "./plane-drawing";
import type { PlaneGrid } from "./plane-grid";
import type { PlaneLeft, PlaneRisk } from "./plane-risk";
import { planeSentence, planeTitle } from "./plane-words";
import { KNOWLEDGE_DRAWS } from "./simulation-draws";

export type RiskPlaneFigure = Figure<"risk-plane"> & {
  risks: PlaneRisk[];
  /** What is not scored, by label. */
  unscored: string[];
  plane: PlaneDrawing | null;
  /** A risk matrix behind the plane, as a picture. */
  grid?: PlaneGrid;
};

export const ABOUT_PLANE = {
  id: "risk-plane",
  title: "Where each risk lies, and where mitigation moves it",
  subtitle:
    "Likelihood (logit scale) against severity if it happens, in harm points (hp, log scale), at the mean of each judgement; lines join what is equal in expected harm",
} as const;

const likelihood = (key: string, label: string): FigureColumn => {
  return { key, label, unit: "%", kind: "probability" };
};
const hp = (key: string, label: string): FigureColumn => ({ key, label, unit: "hp", kind: "harm" });

/** The columns of the table; P10 and P90 of what is left only where they were drawn. */
function columns(isDrawn: boolean): FigureColumn[] {
  return [
    { key: "risk", label: "Risk", unit: "", kind: "text" },
    { key: "place", label: "Place", unit: "", kind: "text" },
    likelihood("likelihood", "Likelihood"),
    likelihood("likelihoodLow", "Likelihood P10"),
    likelihood("likelihoodHigh", "Likelihood P90"),
    hp("severity", "Severity"),
    hp("severityLow", "Severity P10"),
    hp("severityHigh", "Severity P90"),
    likelihood("likelihoodAfter", "Likelihood after"),
    ...(isDrawn
      ? [
          likelihood("likelihoodAfterLow", "Likelihood after P10"),
          likelihood("likelihoodAfterHigh", "Likelihood after P90"),
        ]
      : []),
    hp("severityAfter", "Severity after"),
    ...(isDrawn
      ? [hp("severityAfterLow", "Severity after P10"), hp("severityAfterHigh", "Severity after P90")]
      : []),
    hp("inherent", "Inherent"),
    hp("residual", "Residual"),
  ];
}

type Parts = { risks: PlaneRisk[]; unscored: string[]; top: number; draws: number | null };

/** Risks, the largest residual first, as a plane with its words and table; `draws` is null where nothing is drawn yet. */
export function planeFigure({ risks, unscored, top, draws }: Parts): RiskPlaneFigure {
  const plane = planeDrawing(risks, top);
  return {
    ...ABOUT_PLANE,
    title: planeTitle(risks) ?? ABOUT_PLANE.title,
    sentence: planeSentence(risks, { draws, unscored, ...placesOf(plane, risks) }),
    needs: null,
    // It is drawn without the boxes meanwhile; a file without them would not be the figure.
    ...(draws === null && { pending: true as const }),
    legend: [
      { series: "place", label: "Inherent: before mitigation; ×n where n risks stand together" },
      { series: "moved", label: "Residual: the arrow leads to what remains" },
      { series: "judged-box", label: "Inherent judgements, P10–P90" },
      { series: "left-box", label: "What remains, P10–P90 of the draws" },
      { series: "equal-harm", label: "Equal expected harm" },
    ],
    columns: columns(draws !== null),
    rows: [
      ...risks.map((risk, index) => ({
        risk: risk.label,
        place: plane.places.find(({ members }) => members.includes(index))?.letter ?? null,
        ...cells(risk, draws !== null),
      })),
      ...unscored.map((label) => ({ risk: label })),
    ],
    total: null,
    risks,
    unscored,
    plane,
  };
}

/** What is said of the places: which hold several risks, and whose risk lies beyond the axes. */
function placesOf({ places, axes }: PlaneDrawing, risks: readonly PlaneRisk[]) {
  const shared = places.filter(({ members }) => members.length > 1);
  const beyond = risks.filter(
    ({ before, after }) => isBeyond(axes, before) || (after !== null && isBeyond(axes, after)),
  );
  return {
    shared: shared.map(({ letter, members }) => ({ letter, count: members.length })),
    beyond: beyond.map(({ label }) => label),
  };
}

/**
 * A sentence as long as the one that comes with what is left of each risk, from numbers that are written with the most
 * digits: it keeps that one's place until it is known.
 */
export function roomForLeft({ plane, risks, unscored }: RiskPlaneFigure): string {
  if (!plane) return "";
  const widest = risks.map((risk) => ({ ...risk, left: risk.after && MOST_DIGITS }));
  return planeSentence(widest, { draws: KNOWLEDGE_DRAWS, unscored, ...placesOf(plane, risks) });
}

const MOST_DIGITS = {
  likelihood: { low: 0.005, high: 0.995 },
  severity: { low: 0.0123, high: 12.3 },
};

/** The same plane with P10–P90 of what is left of each risk: on axes that hold those too. */
export function withLeft(figure: RiskPlaneFigure, { draws, risks }: PlaneLeft): RiskPlaneFigure {
  if (!figure.plane) return figure;
  const ends = new Map(risks.map(({ key, likelihood, severity }) => [key, { likelihood, severity }]));
  return planeFigure({
    risks: figure.risks.map((risk) => ({ ...risk, left: risk.after && (ends.get(risk.key) ?? null) })),
    unscored: figure.unscored,
    top: figure.plane.axes.severity.max,
    draws,
  });
}

function cells({ before, after, judged, left, harm }: PlaneRisk, isDrawn: boolean) {
  return {
    likelihood: before.likelihood,
    likelihoodLow: judged.likelihood.low,
    likelihoodHigh: judged.likelihood.high,
    severity: before.severity,
    severityLow: judged.severity.low,
    severityHigh: judged.severity.high,
    likelihoodAfter: after?.likelihood ?? 0,
    ...(isDrawn && {
      likelihoodAfterLow: left?.likelihood.low ?? null,
      likelihoodAfterHigh: left?.likelihood.high ?? null,
    }),
    severityAfter: after?.severity ?? null,
    ...(isDrawn && {
      severityAfterLow: left?.severity.low ?? null,
      severityAfterHigh: left?.severity.high ?? null,
    }),
    inherent: harm.before,
    residual: harm.after,
  };
}
