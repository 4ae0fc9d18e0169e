"use client";

import type { RiskMatrix } from "@/lib/model/risk-matrix";
import type { PlaneRisk } from "@/lib/series/plane-risk";
import { GridChoice } from "./grid-choice";
import type { MatrixChoice } from "./matrix-choice";
import { PlaneControlsView } from "./plane-controls-view";
import { SeveralMatrices } from "./several-matrices";

/** What is chosen below the plane, and how that is changed. */
export function PlaneControls(props: {
  risks: readonly PlaneRisk[];
  matrices: readonly RiskMatrix[];
  choice: MatrixChoice;
  choose: (choice: MatrixChoice) => void;
  own: RiskMatrix | null;
  setOwn: (matrix: RiskMatrix | null) => void;
}) {
  const { risks, matrices, choice, choose, own, setOwn } = props;
  const grid = matrices.find(({ key }) => key === choice.grid) ?? null;
  return (
    <PlaneControlsView
      grid={grid}
      choice={
        <GridChoice
          matrices={matrices}
          chosen={grid?.key ?? ""}
          choose={(key) => choose({ ...choice, grid: key })}
          own={own}
          setOwn={setOwn}
        />
      }
      several={
        <SeveralMatrices
          risks={risks}
          matrices={matrices}
          chosen={choice.compared}
          choose={(compared) => choose({ ...choice, compared })}
        />
      }
    />
  );
}
