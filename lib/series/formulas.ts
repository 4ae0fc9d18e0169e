import { MAX_ENUMERATED } from "../scoring/delivery-states";

export type Formula = { name: string; formula: string; words: string };

/** Every formula that a number here comes from, in short; the method page lists them, and figures name theirs. */
export const FORMULAS = {
  inherent: {
    name: "Inherent harm",
    formula: "likelihood × severity",
    words: "What is to be expected of a risk before any mitigation, in harm points.",
  },
  shared: {
    name: "What remains under several mitigations",
    formula: "(1 − ω) · (1 − e₁)(1 − e₂)… + ω · smallest of (1 − e)",
    words:
      "e is the share each delivered mitigation takes away, ω how far they work on the same cases: 0 where they work independently, 1 where a second one adds nothing.",
  },
  after: {
    name: "Likelihood after mitigation",
    formula: "relative form: p · f; rate form: 1 − (1 − p)^f",
    words:
      "p is the likelihood before, f the share that remains. In the relative form an effect cuts the likelihood; in the rate form it cuts the rate at which the event occurs, so that a nearly certain event stays likely.",
  },
  backfire: {
    name: "Backfire",
    formula: "p · M / (1 − p + p · M)",
    words:
      "p is the likelihood after mitigation, M the factor by which the delivered mitigations multiply its odds. What a mitigation then adds is a share below 0 of the harm removed.",
  },
  residual: {
    name: "Residual harm",
    formula:
      "Σ over all combinations of delivered mitigations: chance of the combination × likelihood × severity",
    words: `Exact, with no simulation, for up to ${MAX_ENUMERATED} mitigations. Mitigations are delivered independently of one another.`,
  },
  range: {
    name: "Band",
    formula: "from f = max(0, 1 − e₁ − e₂ − …) to f = smallest of (1 − e)",
    words: "The best and the worst way in which the same effects can combine. The residual lies between.",
  },
  any: {
    name: "Any risk occurs",
    formula: "1 − Π (1 − likelihood after mitigation), within each combination",
    words: "The probability that at least one of the risks happens. All risks share the same mitigations.",
  },
  share: {
    name: "What each mitigation carries",
    formula: "its mean contribution over every order in which the mitigations could be added (Shapley)",
    words:
      "The shares add up to the harm that is removed. Beside them stand what a mitigation removes alone and what it removes as the last one.",
  },
  simulation: {
    name: "Simulation",
    formula: "L = Σ over risks: occurs (0 or 1) × severity after mitigation",
    words:
      "In each draw, every judgement takes one value of its range, every mitigation is delivered or not, and every risk happens or not. The same seed gives the same draws.",
  },
  exceedance: {
    name: "Exceedance",
    formula: "share of the draws in which L > x",
    words: "How likely it is that the total harm of one future is greater than x.",
  },
  interval: {
    name: "Interval of the expected harm",
    formula: "10th and 90th percentile of the residual harm over the draws of the judgements",
    words: "What is not known, without the luck of one future: delivery and occurrence are averaged out.",
  },
  left: {
    name: "Interval of what remains of a risk",
    formula:
      "10th and 90th percentile of its likelihood, and of its severity, after mitigation over the draws",
    words:
      "Each draw takes one value of every judgement and one outcome of every delivery; whether the event occurs is averaged out. The two are taken each for itself, so a corner of the box need not be a future.",
  },
  swing: {
    name: "Swing of one judgement",
    formula: "residual harm with that judgement at its P10, and at its P90, all others at their means",
    words: "How far one judgement alone can move the result.",
  },
  variance: {
    name: "Share of the variance",
    formula: "alone: Var(E(R | judgement)) / Var(R); with its interactions: E(Var(R | all others)) / Var(R)",
    words:
      "How much of the uncertainty of the residual harm R one judgement explains (Sobol indices), estimated by simulation.",
  },
  correlation: {
    name: "Rank correlation",
    formula: "correlation of the ranks of a judgement's draws with the ranks of the residual harm (Spearman)",
    words:
      "From −1 to +1, with all judgements varied at once: how closely the residual harm follows this one.",
  },
  worth: {
    name: "Worth of knowing more",
    formula:
      "E(largest over scenarios of E(U | judgement)) − largest over scenarios of E(U), U = −(R + cost · rate)",
    words:
      "R is the residual harm, the rate is what one unit of cost weighs in harm points. What a choice would gain, on average, if the judgement were known exactly before (EVPPI).",
  },
  causes: {
    name: "Parts of a difference",
    formula: "mean contribution of each group of judgements over every order of changing them (Shapley)",
    words:
      "Likelihood, severity, delivery, effects, what was added and removed, and the method. The parts add up to the difference, and swapping the two scenarios turns each sign round.",
  },
  paired: {
    name: "Paired difference",
    formula: "L of one scenario − L of the other, draw by draw",
    words:
      "Both scenarios meet the same future in each draw, so what they share does not blur the difference.",
  },
  regret: {
    name: "Regret",
    formula: "residual harm of the scenario − smallest of all scenarios, in each named future",
    words: "What choosing a scenario costs in each future against the one that would have been best in it.",
  },
  change: {
    name: "Expected change",
    formula: "mean, P10 and P90 of the judged change, from −100 to +100",
    words: "On a scale of its own: it is neither added to harm nor taken from it.",
  },
  influence: {
    name: "Influence",
    formula: "none: a word, from “strongly dampens” to “strongly furthers”",
    words:
      "How an impact bears on an implication, for explanation only. It is multiplied into nothing, and influences are not added up or set off.",
  },
  grade: {
    name: "Grades of evidence",
    formula: "pieces by reliability of the source (A to F) and credibility of the information (1 to 6)",
    words: "F and 6 mean that it can't be judged, which is not the worst grade. One origin counts once.",
  },
} as const satisfies Record<string, Formula>;

export type FormulaKey = keyof typeof FORMULAS;

const OF_FIGURE: Record<string, readonly FormulaKey[]> = {
  "inherent-residual": ["inherent", "shared", "after", "residual"],
  "risk-plane": ["inherent", "after", "left"],
  "mitigation-share": ["share", "residual"],
  impacts: ["change"],
  implications: ["change"],
  influences: ["influence"],
  comparison: ["inherent", "residual"],
  "what-changed": ["causes", "residual"],
  "evidence-grid": ["grade"],
  "effects-map": ["after", "backfire"],
  backfires: ["share", "backfire"],
  "dependence-band": ["range", "shared", "residual"],
  "rank-changes": ["residual", "after"],
  sobol: ["variance", "residual"],
  exceedance: ["simulation", "exceedance"],
  "harm-intervals": ["interval", "residual"],
  tornado: ["swing", "correlation", "residual"],
  evppi: ["worth", "residual"],
  "exceedance-comparison": ["simulation", "exceedance"],
  "paired-difference": ["simulation", "paired"],
  regret: ["regret", "residual"],
  "cost-residual": ["residual"],
  "impact-slopes": ["change"],
  "implication-slopes": ["change"],
};

/** The formulas behind a figure, by its id, the nearest to what it shows first; none for an id that is not a figure's. */
export function formulasOf(figure: string): readonly FormulaKey[] {
  return Object.hasOwn(OF_FIGURE, figure) ? (OF_FIGURE[figure] ?? []) : [];
}

/** Where the method page explains a formula. */
export function formulaAddress(key: FormulaKey): string {
  return `/method#${formulaAnchor(key)}`;
}

/** The id of a formula on the method page. */
export function formulaAnchor(key: FormulaKey): string {
  return `formula-${key}`;
}
