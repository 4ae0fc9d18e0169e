import { useEffect, useState } from "react";
import type { Drawing } from "@/app/ui/figure-frame";
import type { FigureSource } from "@/lib/series/figure";
import type { RiskPlaneFigure } from "@/lib/series/plane-figure";
import { useSimulated } from "../simulated/simulated";

/** A plane, where its numbers come from, and how high it is drawn. */
type Plane = { figure: RiskPlaneFigure; source: FigureSource; heights: Drawing["heights"] };

/** The plane with its source: with P10–P90 of what is left of each risk as soon as they are drawn. */
export function useLeft(first: Plane): Plane {
  const { figure, source } = first;
  const left = useSimulated("left");
  const [made, setMade] = useState<{ of: RiskPlaneFigure; plane: Pick<Plane, "figure" | "heights"> } | null>(
    null,
  );
  useEffect(() => {
    if (!left) return;
    let gone = false;
    // The first view of the page is drawn without it.
    import("./left-plane").then(({ leftPlane }) => {
      if (!gone) setMade({ of: figure, plane: leftPlane(figure, left) });
    });
    return () => {
      gone = true;
    };
  }, [figure, left]);
  // What was made of another figure, or of a simulation that is run again, is not shown.
  if (!left || made?.of !== figure) return first;
  const { seed, draws } = left;
  return { ...made.plane, source: { ...source, simulation: { seed, draws } } };
}
