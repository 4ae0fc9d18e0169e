import { own } from "../model/own";
import { byResidual } from "../scoring/order";
import { quantileOf } from "../scoring/quantile";
import type { RiskScore } from "../scoring/score";
import { figureWithout } from "./figure";
import { needed } from "./needed";
import { ABOUT_PLANE, planeFigure, type RiskPlaneFigure, withLeft } from "./plane-figure";
import type { PlaneLeft, PlaneRisk } from "./plane-risk";
import type { Scored } from "./scored";

/**
 * Each scored risk as a point of likelihood and severity before mitigation, with P10–P90 of its judgements, and where
 * mitigation moves it (method 3, 9.3, 9.4): the severity after is residual harm ÷ residual likelihood, so that both
 * ends lie on their line of equal harm. The largest residual first. Risks that stand together share a place. `left`
 * adds P10–P90 of what is left (residual-ends); null: not drawn yet.
 */
export function riskPlane(result: Scored, left: PlaneLeft | null = null): RiskPlaneFigure {
  const { plugIn } = result.score;
  if (!plugIn)
    return { ...figureWithout(ABOUT_PLANE, needed(result) ?? ""), risks: [], unscored: [], plane: null };
  const risks = [...plugIn.risks].sort(byResidual).map((risk) => planeRisk(risk, result));
  const known = new Set(risks.map(({ key }) => key));
  const unscored = result.definition.risks.filter(({ key }) => !known.has(key)).map(({ label }) => label);
  const figure = planeFigure({ risks, unscored, top: result.definition.harmScale.top, draws: null });
  return left ? withLeft(figure, left) : figure;
}

function planeRisk(risk: RiskScore, { definition, scenario }: Scored): PlaneRisk {
  const { key, inherent, residual, likelihood, severity } = risk;
  const judged = own(scenario.risks, key);
  const ends = (field: "likelihood" | "severity") => {
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
    left: null,
    harm: { before: inherent, after: residual },
  };
}
