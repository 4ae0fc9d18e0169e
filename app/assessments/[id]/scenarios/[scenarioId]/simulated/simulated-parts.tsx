import { ChartFigure } from "@/app/charts/chart-figure";
import type { FigureSource } from "@/lib/series/figure";
import { NOTHING_FOUND } from "@/lib/series/found-so-far";
import { inherentResidual } from "@/lib/series/inherent-residual";
import { rankChanges } from "@/lib/series/rank-changes";
import type { Scored } from "@/lib/series/scored";
import type { SimulationTask } from "@/lib/series/simulation-task";
import { sobolPlaces, tornadoPlaces } from "@/lib/series/uncertain-places";
import { LaterDrawnUncertainty, LaterDrivers } from "../later-parts";
import { DrawnUncertaintyView } from "./drawn-uncertainty-view";
import { DriversView } from "./drivers-view";

/** What rests on draws, in two sections; the server writes what is said of it before any is made. */
export function SimulatedParts(props: {
  result: Scored;
  task: SimulationTask;
  leftOut: string | null;
  source: FigureSource;
}) {
  const { result, task, leftOut, source } = props;
  const { definition, inputs } = task;
  const uncertainty = {
    risks: inherentResidual(result).bars.map(({ key, label }) => ({ key, label })),
    tolerance: result.definition.toleranceHarm,
    leftOut,
    source,
  };
  const drivers = {
    definition,
    mitigations: result.score.plugIn?.attribution.map(({ mitigation }) => mitigation) ?? [],
    places: tornadoPlaces(definition, inputs),
    sobolPlaces: sobolPlaces(definition, inputs),
    leftOut,
    source,
  };
  return (
    <>
      <section aria-labelledby="uncertainty">
        <h2 id="uncertainty" className="mb-4">
          How uncertain it is
        </h2>
        <LaterDrawnUncertainty
          of={uncertainty}
          until={<DrawnUncertaintyView {...uncertainty} found={NOTHING_FOUND} />}
        />
        <ChartFigure figure={rankChanges(result)} source={source} level={3} />
      </section>
      <LaterDrivers of={drivers} until={<DriversView {...drivers} found={NOTHING_FOUND} sobolDone={0} />} />
    </>
  );
}
