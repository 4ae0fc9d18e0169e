import { useEffect, useState } from "react";
import type { FigureSource } from "@/lib/series/figure";
import type { RiskPlaneFigure } from "@/lib/series/plane-figure";
import { useSimulated } from "../simulated/simulated";

/** The plane with its source: with P10–P90 of what is left of each risk as soon as they are drawn. */
export function useLeft(figure: RiskPlaneFigure, source: FigureSource) {
  const { left } = useSimulated();
  const [made, setMade] = useState<{ of: RiskPlaneFigure; figure: RiskPlaneFigure } | null>(null);
  useEffect(() => {
    if (!left) return;
    let gone = false;
    // The first view of the page is drawn without it.
    import("@/lib/series/plane-figure").then(({ withLeft }) => {
      if (!gone) setMade({ of: figure, figure: withLeft(figure, left) });
    });
    return () => {
      gone = true;
    };
  }, [figure, left]);
  // What was made of another figure, or of a simulation that is run again, is not shown.
  if (!left || made?.of !== figure) return { figure, source };
  const { seed, draws } = left;
  return { figure: made.figure, source: { ...source, simulation: { seed, draws } } };
}
