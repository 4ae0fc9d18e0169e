import type { Key } from "../model/key";
import type { PlugIn } from "./score";

/** What one mitigation does on balance, by its fair shares of the harm removed (harm points). */
export type NetEffect = {
  mitigation: Key;
  verdict: "net helper" | "net harmer" | "neutral";
  /** What it removes less what it adds. */
  net: number;
  removes: number;
  /** ≥ 0; more than nothing only where it raises some risk. */
  adds: number;
  /** The risks it raises. */
  raises: Key[];
};

/** Net helpers and harmers, and the risks that mitigation leaves larger than they were. */
export type BackfireFinding = { mitigations: NetEffect[]; raisedRisks: Key[] };

// Shapley shares are sums of up to 2^12 differences: what is below this share of the inherent total is rounding.
const ROUNDING = 1e-12;

/**
 * What backfires (method 4.3, 5): each mitigation's exact Shapley shares by risk, split into what it removes and what
 * it adds, and the risks whose residual exceeds their inherent harm. Harm points. Without a backfiring effect nothing
 * is raised and every mitigation is a net helper or neutral.
 */
export function backfire({ attribution, inherent, risks }: PlugIn): BackfireFinding {
  const nothing = ROUNDING * Math.max(inherent.total, ...risks.map(({ residual }) => residual), 0);
  const mitigations = attribution.map(({ mitigation, shapley, byRisk }): NetEffect => {
    const shares = Object.entries(byRisk);
    const sum = (of: (share: number) => boolean) =>
      shares.reduce((total, [, share]) => (of(share) ? total + share : total), 0);
    const verdict = shapley > nothing ? "net helper" : shapley < -nothing ? "net harmer" : "neutral";
    return {
      mitigation,
      verdict,
      net: shapley,
      removes: sum((share) => share > nothing),
      adds: 0 - sum((share) => share < -nothing),
      raises: shares.filter(([, share]) => share < -nothing).map(([risk]) => risk),
    };
  });
  const raisedRisks = risks.filter(({ inherent, residual }) => residual > inherent + nothing);
  return { mitigations, raisedRisks: raisedRisks.map(({ key }) => key) };
}
