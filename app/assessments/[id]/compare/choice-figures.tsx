import { ChartFigure } from "@/app/charts/chart-figure";
import { commonGround } from "@/lib/series/common-ground";
import { costResidual } from "@/lib/series/cost-residual";
import type { FigureSource } from "@/lib/series/figure";
import { regret } from "@/lib/series/regret";
import type { Scored } from "@/lib/series/scored";
import { sourceAmong } from "@/lib/series/source";

/** What a choice between scenarios turns on: regret over futures nobody chooses, and cost against what remains. */
export function ChoiceFigures(props: { all: Scored[]; several: boolean; source: FigureSource }) {
  const { all, several, source } = props;
  const [base] = all;
  if (!base) return null;
  const { compared } = commonGround(all);
  const own = sourceAmong(
    source,
    compared.map(({ scored }) => scored.scenario.id),
  );
  return (
    <>
      <ChartFigure figure={regret(compared, base.definition.toleranceHarm)} source={own} />
      <ChartFigure figure={costResidual(compared, several)} source={own} />
    </>
  );
}
