import type { Figure } from "@/lib/series/figure";

/** What every chart is given: what to draw, how large, and which row is being read with the keyboard. */
export type ChartProps<F extends Figure> = {
  figure: F;
  width: number;
  height: number;
  active?: number | null;
};
