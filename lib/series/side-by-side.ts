import { ADDITIVITY } from "../model/harm-scale";
import type { Placed } from "./comparison-choice";
import { type ComparisonNote, definitionNotes, scoreNotes } from "./comparison-notes";
import type { FigureSource } from "./figure";
import { onOneGround } from "./one-ground";
import { scenarioNames } from "./scenario-names";
import { type Scored, scored } from "./scored";
import { sourceAcross } from "./source";

/** A scenario as the head of a column: its name in full, and where it is. */
export type SideColumn = { id: string; title: string; assessmentId: string };

/**
 * Scenarios as a comparison needs them, in their order: as they were `judged`, with `whole` and `shared` as onOneGround
 * has them, all under their short names; the heads of columns; what must be minded; and where the numbers come from.
 */
export type SideBySide = {
  columns: SideColumn[];
  several: boolean;
  judged: Scored[];
  whole: Scored[];
  shared: Scored[];
  notes: ComparisonNote[];
  source: FigureSource;
};

/** Scores chosen scenarios, of one assessment or of several, and puts them on one ground. Requires at least one. */
export function sideBySide(chosen: readonly Placed[]): SideBySide {
  const names = scenarioNames(chosen);
  const own = chosen.map(({ assessment, scenario }) => ({
    assessment,
    scored: scored(assessment, scenario),
  }));
  const judged = own.map(({ scored }, index): Scored => {
    const title = names[index]?.short ?? scored.scenario.title;
    return { ...scored, scenario: { ...scored.scenario, title } };
  });
  const { whole, shared, said } = onOneGround(judged);
  const several = new Set(chosen.map(({ assessment }) => assessment.id)).size > 1;
  return {
    columns: chosen.map(({ assessment, scenario }, index) => ({
      id: scenario.id,
      title: names[index]?.full ?? scenario.title,
      assessmentId: assessment.id,
    })),
    several,
    judged,
    whole,
    shared,
    notes: [
      ...said,
      ...definitionNotes(shared),
      ...scoreNotes(shared),
      ...(several ? originNotes(chosen, judged) : []),
    ],
    source: sourceAcross(own),
  };
}

/** What one assessment's page says of all its scenarios, and what must be said of each where several meet. */
function originNotes(chosen: readonly Placed[], judged: readonly Scored[]): ComparisonNote[] {
  return judged.flatMap(({ scenario: { id, title } }, index): ComparisonNote[] => {
    const assessment = chosen[index]?.assessment;
    const texts = [
      ...(assessment?.illustrative ? ["is invented for illustration, and nobody's assessment"] : []),
      ...(assessment?.additivityAccepted === false
        ? [
            `adds up harm points by a sentence that nobody has accepted for its assessment yet: “${ADDITIVITY}”`,
          ]
        : []),
    ];
    return texts.map((text) => ({ id, scenario: title, text: text.replace(/\.”$/, "”") }));
  });
}
