import { PartLinks } from "@/app/ui/part-links";
import { citedEvidence } from "@/lib/series/cited-evidence";
import type { Scored } from "@/lib/series/scored";

/** Leads to the parts of the results; those that this scenario has. */
export function ResultParts({ result }: { result: Scored }) {
  const { definition, scenario, score } = result;
  const { plugIn } = score;
  const harm = plugIn !== null;
  const parts = [
    harm && { id: "by-risk", label: "Risk by risk" },
    harm && { id: "plane", label: "Risk plane" },
    plugIn !== null && plugIn.attribution.length > 0 && { id: "carries", label: "Mitigations" },
    harm && { id: "uncertainty", label: "Uncertainty" },
    harm && { id: "drivers", label: "What would change it" },
    definition.impacts.length + definition.implications.length > 0 && {
      id: "beside-harm",
      label: "Impacts and implications",
    },
    citedEvidence(definition, scenario).judged > 0 && { id: "evidence", label: "Evidence" },
  ].filter((part) => part !== false);
  if (parts.length < 2) return null;
  return (
    <div className="mb-8">
      <PartLinks label="Parts of these results" parts={parts} />
    </div>
  );
}
