import { Button } from "@/app/ui/button";
import type { RiskMatrix } from "@/lib/model/risk-matrix";
import type { PlaneRisk } from "@/lib/series/plane-risk";
import { GridChoiceView } from "./grid-choice-view";
import type { MatrixChoice } from "./matrix-choice";
import { PlaneControlsView } from "./plane-controls-view";
import { SeveralMatricesView } from "./several-matrices-view";

/** The controls below the plane as the server writes them, built as they will be, before their code has come. */
export function PlaneControlsLikeness(props: {
  risks: readonly PlaneRisk[];
  matrices: readonly RiskMatrix[];
  choice: MatrixChoice;
}) {
  const { risks, matrices, choice } = props;
  const grid = matrices.find(({ key }) => key === choice.grid) ?? null;
  return (
    <PlaneControlsView
      grid={grid}
      choice={
        <GridChoiceView matrices={matrices} chosen={grid?.key ?? ""}>
          <Button aria-haspopup="dialog">Use our own matrix</Button>
        </GridChoiceView>
      }
      several={
        <SeveralMatricesView risks={risks} matrices={matrices} chosen={choice.compared} stage="before" />
      }
    />
  );
}
