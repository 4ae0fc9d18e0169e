import { planeHeights } from "@/app/charts/plane-layout";
import { type RiskPlaneFigure, withLeft } from "@/lib/series/plane-figure";
import type { PlaneLeft } from "@/lib/series/plane-risk";

/** The plane with P10–P90 of what is left of each risk, and how high it is then drawn. */
export function leftPlane(figure: RiskPlaneFigure, left: PlaneLeft) {
  const drawn = withLeft(figure, left);
  return { figure: drawn, heights: planeHeights(drawn) };
}
