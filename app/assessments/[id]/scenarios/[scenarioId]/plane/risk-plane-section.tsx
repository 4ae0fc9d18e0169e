"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { ChartFigure } from "@/app/charts/chart-figure";
import type { FigureRoom } from "@/app/ui/figure-frame";
import type { RiskMatrix } from "@/lib/model/risk-matrix";
import type { FigureSource } from "@/lib/series/figure";
import type { RiskPlaneFigure } from "@/lib/series/plane-figure";
import { withGrid } from "@/lib/series/plane-grid";
import { GridChoice } from "./grid-choice";
import type { MatrixChoice } from "./matrix-choice";
import { SeveralMatrices } from "./several-matrices";
import { SharedPlaces } from "./shared-places";
import { useLeft } from "./use-left";
import { useOwnMatrix } from "./use-own-matrix";

// Only who lays a matrix behind the plane needs what is said of it.
const MatrixContradictions = dynamic(() =>
  import("./matrix-contradictions").then((module) => module.MatrixContradictions),
);

/** The risk plane, with a matrix behind it if one is chosen, and the register read in several matrices. */
export function RiskPlaneSection(props: {
  figure: RiskPlaneFigure;
  source: FigureSource;
  room: FigureRoom;
  known: RiskMatrix[];
  chosen: MatrixChoice;
}) {
  const { known } = props;
  const { figure, source } = useLeft(props.figure, props.source);
  const [choice, setChoice] = useState(props.chosen);
  const { own, setOwn } = useOwnMatrix();
  const matrices = own ? [...known, own] : known;
  const grid = matrices.find(({ key }) => key === choice.grid) ?? null;
  const choose = (next: MatrixChoice) => {
    setChoice(next);
    keepInAddress(next);
  };
  const room = {
    ...props.room,
    sentence: withGrid({ ...figure, sentence: props.room.sentence }, grid).sentence,
  };
  if (!figure.plane) return <ChartFigure figure={figure} source={source} />;
  return (
    <div id="plane">
      <ChartFigure figure={withGrid(figure, grid)} source={source} room={room} />
      <div className="-mt-8 mb-12 grid gap-3">
        <SharedPlaces figure={figure} />
        <div className="grid gap-3 noscript:hidden print:hidden">
          <GridChoice
            matrices={matrices}
            chosen={grid?.key ?? ""}
            choose={(key) => choose({ ...choice, grid: key })}
            own={own}
            setOwn={setOwn}
          />
        </div>
        {grid && <MatrixContradictions matrix={grid} />}
        <SeveralMatrices
          risks={figure.risks}
          matrices={matrices}
          chosen={choice.compared}
          choose={(compared) => choose({ ...choice, compared })}
        />
      </div>
    </div>
  );
}

/** The address shows the same again, to whoever has it; a matrix of one's own is kept on this device alone. */
function keepInAddress({ grid, compared }: MatrixChoice): void {
  const address = new URL(window.location.href);
  const put = (name: string, value: string) =>
    value ? address.searchParams.set(name, value) : address.searchParams.delete(name);
  put("grid", grid);
  put("matrices", compared.join(","));
  window.history.replaceState(null, "", address);
}
