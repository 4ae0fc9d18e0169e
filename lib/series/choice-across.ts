import type { SavedAssessment } from "../model/saved";
import { askedParts, type Placed } from "./comparison-choice";

/** More than this is no choice that somebody made; it is not looked up. */
const MOST_ASKED = 24;

/**
 * What an address asks to compare, over assessments that share a framework: the scenarios that can be, in its order;
 * how many it names that are not there; and those whose assessment was made from another framework, or from none.
 */
export type ChoiceAcross = { chosen: Placed[]; gone: number; foreign: Placed[] };

type Asked = { assessmentId: string; scenarioId: string };

/** The other assessments an address asks for, each once. */
export function assessmentsAsked(home: string, asked: string | string[] | undefined): string[] {
  const ids = askedOf(home, asked).map(({ assessmentId }) => assessmentId);
  return [...new Set(ids)].filter((id) => id !== home);
}

/** What an address at the assessment `home` asks for, of it and of the `others` that were found. */
export function choiceAcross(
  home: SavedAssessment,
  others: readonly SavedAssessment[],
  asked: string | string[] | undefined,
): ChoiceAcross {
  const parts = askedOf(home.id, asked);
  const found = parts.flatMap(({ assessmentId, scenarioId }): Placed[] => {
    const assessment = [home, ...others].find(({ id }) => id === assessmentId);
    const scenario = assessment?.scenarios.find(({ id }) => id === scenarioId);
    return assessment && scenario ? [{ assessment, scenario }] : [];
  });
  const isForeign = ({ assessment }: Placed) => assessment !== home && !shareFramework(home, assessment);
  return {
    chosen: found.filter((one) => !isForeign(one)),
    gone: parts.length - found.length,
    foreign: found.filter(isForeign),
  };
}

/** Whether two assessments were made from the same framework, whose keys then name the same items in both. */
function shareFramework(one: SavedAssessment, other: SavedAssessment): boolean {
  return one.framework !== null && one.framework === other.framework;
}

/** `scenario` or `assessment.scenario`, each scenario once however it is named. */
function askedOf(home: string, asked: string | string[] | undefined): Asked[] {
  const found = new Map<string, Asked>();
  for (const part of askedParts(asked).slice(0, MOST_ASKED)) {
    const dot = part.indexOf(".");
    const assessmentId = dot < 0 ? home : part.slice(0, dot);
    const scenarioId = part.slice(dot + 1);
    found.set(`${assessmentId}.${scenarioId}`, { assessmentId, scenarioId });
  }
  return [...found.values()];
}
