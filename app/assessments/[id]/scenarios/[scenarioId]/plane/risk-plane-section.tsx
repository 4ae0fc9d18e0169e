"use client";

import { type ReactNode, useState } from "react";
import { DrawnFigure } from "@/app/charts/drawn-figure";
import type { Drawing, FigureRoom } from "@/app/ui/figure-frame";
import type { RiskMatrix } from "@/lib/model/risk-matrix";
import type { FigureSource } from "@/lib/series/figure";
import type { RiskPlaneFigure } from "@/lib/series/plane-figure";
import { withGrid } from "@/lib/series/plane-grid";
import { LaterPlaneControls } from "../later-parts";
import type { MatrixChoice } from "./matrix-choice";
import { SharedPlaces } from "./shared-places";
import { useLeft } from "./use-left";
import { useOwnMatrix } from "./use-own-matrix";

/** The risk plane, with a matrix behind it if one is chosen, and the register read in several matrices. */
export function RiskPlaneSection(props: {
  figure: RiskPlaneFigure;
  source: FigureSource;
  heights: Drawing["heights"];
  room: FigureRoom;
  known: RiskMatrix[];
  chosen: MatrixChoice;
  /** The controls as they stand at first. */
  controls: ReactNode;
}) {
  const { known, controls } = props;
  const { figure, source, heights } = useLeft(props);
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
  if (!figure.plane) return <DrawnFigure figure={figure} source={source} heights={heights} />;
  return (
    <div id="plane">
      <DrawnFigure figure={withGrid(figure, grid)} source={source} heights={heights} room={room} />
      <div className="-mt-8 mb-12 grid gap-3">
        <SharedPlaces figure={figure} />
        <LaterPlaneControls
          of={{ risks: figure.risks, matrices, choice, choose, own, setOwn }}
          until={controls}
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
