import type { ReactNode } from "react";
import type { RiskMatrix } from "@/lib/model/risk-matrix";
import { MatrixContradictions } from "./matrix-contradictions";

/** Below the plane: the choice of a matrix, what is said of it, and the risks in several. */
export function PlaneControlsView(props: { grid: RiskMatrix | null; choice: ReactNode; several: ReactNode }) {
  const { grid, choice, several } = props;
  return (
    <div className="grid gap-3">
      <div className="grid gap-3 noscript:hidden print:hidden">{choice}</div>
      {grid && <MatrixContradictions matrix={grid} />}
      {several}
    </div>
  );
}
