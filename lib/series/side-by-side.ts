import { listed } from "../format";
import { ADDITIVITY } from "../model/harm-scale";
import { commonGround } from "./common-ground";
import type { Placed } from "./comparison-choice";
import { type ComparisonNote, definitionNotes, noteGroups, scoreNotes } from "./comparison-notes";
import type { FigureSource } from "./figure";
import { onOneGround } from "./one-ground";
import { scenarioNames } from "./scenario-names";
import { type Scored, scored } from "./scored";
import { sourceAcross } from "./source";

/** A scenario as the head of a column: its name in full, and where it is. */
export type SideColumn = { id: string; title: string; assessmentId: string };

/**
 * Scenarios as a comparison needs them, in their order and all under their short names: as they were `judged`; `whole`, for
 * single risks, and `shared`, for totals and draws, as onOneGround has them; and what must be minded.
 */
export type Compared = { judged: Scored[]; whole: Scored[]; shared: Scored[]; notes: ComparisonNote[] };

/** The same with the heads of columns, and where the numbers come from. */
export type SideBySide = Compared & { columns: SideColumn[]; several: boolean; source: FigureSource };

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

/**
 * All that must be known before the numbers of a comparison are read, in sentences: its notes, once for all scenarios that
 * they hold for, and what isn't drawn and why.
 */
export function whatToMind({ notes, shared }: Compared): string[] {
  const said = noteGroups(notes).map(({ scenarios, texts }) => {
    const whose = listed(scenarios.map((title) => `“${title}”`));
    return `${whose}${scenarios.length > 1 ? ": each of them" : ""} ${texts.join(scenarios.length > 1 ? "; " : "; it ")}.`;
  });
  if (shared.length < 2) return said;
  const { anew, refused } = commonGround(shared);
  return [
    ...said,
    ...refused.map(({ title, reason }) => `“${title}” is not drawn beside the others: ${reason}.`),
    ...anew,
  ];
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
