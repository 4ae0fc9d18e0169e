import { ChartFigure } from "@/app/charts/chart-figure";
import { citedEvidence } from "@/lib/series/cited-evidence";
import { evidenceGrid } from "@/lib/series/evidence-grid";
import type { FigureSource } from "@/lib/series/figure";
import type { Scored } from "@/lib/series/scored";
import { scoringAddress } from "../../../../addresses";
import { BareClaims } from "./bare-claims";
import { CitedPieces } from "./cited-pieces";

/** What the judgements of a scenario rest on: its evidence by grade, what rests on each piece, and what rests on none. */
export function EvidenceSection(props: { assessmentId: string; result: Scored; source: FigureSource }) {
  const { assessmentId, result, source } = props;
  const { definition, scenario } = result;
  const found = citedEvidence(definition, scenario);
  if (found.judged === 0) return null;
  // A frozen scenario has no form to lead to.
  const form = scenario.frozen ? null : scoringAddress(assessmentId, scenario.id);
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence" className="mb-4">
        Evidence
      </h2>
      <ChartFigure figure={evidenceGrid(result)} source={source} level={3} />
      <CitedPieces found={found} form={form} />
      <BareClaims found={found} form={form} />
    </section>
  );
}
