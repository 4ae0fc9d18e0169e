import { harm } from "../format";
import type { DominanceFinding } from "../scoring/dominance";
import { dominanceSentence, type Names } from "./comparison-sentence";
import type { PairedDraws } from "./paired-draws";

/** One scenario against the baseline: the verdict, its reason in words, and by how much it fails to hold. */
export type DominanceRow = {
  series: string;
  title: string;
  verdict: string;
  reason: string;
  violation: string;
};

/** Whether each scenario is better than the baseline for everybody, for the risk-averse, or for neither (method 5). */
export function dominanceRows({ baseline, pairs }: PairedDraws): DominanceRow[] {
  return pairs.map(({ series, title, dominance, same }) => {
    const names = { a: `“${title}”`, b: `“${baseline}”` };
    if (same === 1)
      return {
        series,
        title,
        verdict: "The same",
        reason: "Both leave the same harm in every draw.",
        violation: "none",
      };
    return {
      series,
      title,
      verdict: VERDICTS[dominance.verdict],
      reason: `${dominanceSentence(dominance, names)} ${reasonOf(dominance, names)}`,
      violation: violationOf(dominance),
    };
  });
}

const VERDICTS: Record<DominanceFinding["verdict"], string> = {
  "a-first-order": "Better at every level",
  "b-first-order": "Worse at every level",
  "a-increasing-convex": "Better for the risk-averse",
  "b-increasing-convex": "Worse for the risk-averse",
  none: "Neither",
};

function reasonOf({ verdict, firstOrder, increasingConvex }: DominanceFinding, { a, b }: Names): string {
  switch (verdict) {
    case "a-first-order":
    case "b-first-order":
      return "No level of harm is exceeded more often (first-order dominance).";
    case "a-increasing-convex":
    case "b-increasing-convex": {
      const better = verdict === "a-increasing-convex" ? "a" : "b";
      return `Some level is exceeded more often, by up to ${harm(firstOrder[better])} at one rank, but the worst outcomes, however many are taken, are milder on average (increasing convex dominance).`;
    }
    case "none":
      return `The worst outcomes of ${a} are harsher by up to ${harm(increasingConvex.a)} on average, those of ${b} by up to ${harm(increasingConvex.b)}, depending on how many are taken.`;
    default:
      return verdict satisfies never;
  }
}

/** The smaller of the two largest violations: what would have to be let pass for first-order dominance. */
function violationOf({ firstOrder }: DominanceFinding): string {
  const least = Math.min(firstOrder.a, firstOrder.b);
  return least === 0 ? "none" : harm(least);
}
