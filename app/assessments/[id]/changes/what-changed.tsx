import { ChartFigure } from "@/app/charts/chart-figure";
import { InspectedScenarios } from "@/app/charts/inspect/inspected-scenarios";
import type { SavedAssessment } from "@/lib/model/saved";
import type { Coloured } from "@/lib/series/changes-choice";
import { definitionNotes, scoreNotes } from "@/lib/series/comparison-notes";
import { onOneHorizon } from "@/lib/series/one-ground";
import { itemChanges } from "@/lib/series/re-judged";
import { scored } from "@/lib/series/scored";
import { sourceOf } from "@/lib/series/source";
import { whatChanged } from "@/lib/series/what-changed";
import { inspected } from "../../inspected";
import { Caveats } from "../compare/caveats";
import { ItemChangeLists } from "./item-changes";

/** From one scenario to another: the difference by its causes, and item by item what makes it. */
export function WhatChanged(props: { assessment: SavedAssessment; from: Coloured; to: Coloured }) {
  const { assessment, from, to } = props;
  const [before, after] = [scored(assessment, from.scenario), scored(assessment, to.scenario)];
  const { whole, said } = onOneHorizon([before, after]);
  const figure = whatChanged({ ...before, series: from.series }, { ...after, series: to.series });
  return (
    <>
      <Caveats
        notes={[...said, ...definitionNotes(whole), ...scoreNotes(whole)]}
        closing="What is meant by a difference is then part of the difference."
      />
      <InspectedScenarios scenarios={inspected(assessment.id, [from.scenario, to.scenario])}>
        <ChartFigure figure={figure} source={sourceOf([before, after], assessment)} />
      </InspectedScenarios>
      <ItemChangeLists
        changes={itemChanges(before, after)}
        titles={{ from: from.scenario.title, to: to.scenario.title }}
      />
    </>
  );
}
