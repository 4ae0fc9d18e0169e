import type { ReactNode } from "react";
import { ChartFigure } from "@/app/charts/chart-figure";
import { planeHeights } from "@/app/charts/plane-layout";
import { InTurn } from "@/app/ui/in-turn";
import { knownMatrices } from "@/lib/model/known-matrices";
import { type FigureSource, sourceLine } from "@/lib/series/figure";
import { impacts } from "@/lib/series/impacts";
import { implications } from "@/lib/series/implications";
import { influences } from "@/lib/series/influences";
import { inherentResidual } from "@/lib/series/inherent-residual";
import { roomForLeft } from "@/lib/series/plane-figure";
import { riskPlane } from "@/lib/series/risk-plane";
import type { Scored } from "@/lib/series/scored";
import { KNOWLEDGE_DRAWS } from "@/lib/series/simulation-draws";
import { Carries } from "./carries/carries";
import type { MatrixChoice } from "./plane/matrix-choice";
import { PlaneControlsLikeness } from "./plane/plane-controls-likeness";
import { RiskPlaneSection } from "./plane/risk-plane-section";

/** The figures of a result: harm first; impacts and implications beside it, in a section of their own. */
export function ResultFigures(props: {
  result: Scored;
  source: FigureSource;
  matrices: MatrixChoice;
  /** What else is said of harm. */
  children: ReactNode;
}) {
  const { result, source, matrices, children } = props;
  const { definition } = result;
  const known = knownMatrices(definition.harmScale);
  const plane = riskPlane(result);
  const beside = definition.impacts.length + definition.implications.length > 0;
  return (
    <>
      <InTurn>
        <ChartFigure figure={inherentResidual(result)} source={source} />
      </InTurn>
      <InTurn>
        <RiskPlaneSection
          figure={plane}
          heights={planeHeights(plane)}
          source={source}
          room={{
            sentence: roomForLeft(plane),
            source: sourceLine({
              ...source,
              simulation: { seed: result.scenario.seed, draws: KNOWLEDGE_DRAWS },
            }),
          }}
          known={known}
          chosen={matrices}
          controls={<PlaneControlsLikeness risks={plane.risks} matrices={known} choice={matrices} />}
        />
      </InTurn>
      <InTurn>
        <Carries result={result} source={source} />
      </InTurn>
      <InTurn>{children}</InTurn>
      {beside && (
        <InTurn>
          <section aria-labelledby="beside-harm">
            <h2 id="beside-harm">Beside harm</h2>
            <p className="mt-1 mb-4 max-w-prose text-muted text-sm">
              What the document would change, on a scale of its own. Nothing here is added to harm or taken
              from it.
            </p>
            {definition.impacts.length > 0 && (
              <ChartFigure figure={impacts(result)} source={source} level={3} />
            )}
            {definition.implications.length > 0 && (
              <ChartFigure figure={implications(result)} source={source} level={3} />
            )}
            {definition.impacts.length > 0 && definition.implications.length > 0 && (
              <ChartFigure figure={influences(result)} source={source} level={3} />
            )}
          </section>
        </InTurn>
      )}
    </>
  );
}
