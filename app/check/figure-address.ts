import { figureAnchor } from "@/app/ui/export/figure-anchor";
import type { Proof } from "@/lib/proof/proof";
import { changesAddress, compareAddress, resultsAddress } from "../assessments/addresses";

/** The page that shows a proof's figure with its scenarios as they are now; null where the proof names no stored ones. */
export function figureAddress(proof: Proof): string | null {
  const { assessment, scenarios, drawnWith, rate, figure } = proof;
  const together = drawnWith.length > 0 ? drawnWith : scenarios;
  const ids = together.flatMap(({ id }) => id ?? []);
  const [first, second] = ids;
  if (assessment.id === null || first === undefined || ids.length < together.length) return null;
  // Scenarios of several assessments have no page that this one knows the way to.
  if (together.some((one) => one.assessment && one.assessment.id !== assessment.id)) return null;
  const anchor = `#${figureAnchor(figure, { scenarios, ...(drawnWith.length > 0 && { drawnWith }) })}`;
  if (second === undefined) return resultsAddress(assessment.id, first) + anchor;
  if (figure.id === "what-changed") return changesAddress(assessment.id, first, second) + anchor;
  return compareAddress(assessment.id, ids, rate === null ? "" : String(rate)) + anchor;
}
