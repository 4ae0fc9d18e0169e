import type { SavedAssessment } from "../model/saved";
import { type Lack, lacks } from "./missing-text";
import { scored } from "./scored";

/** One assessment in the list, with the totals of its first scenario in harm points; null where it has none. */
export type ListRow = {
  id: string;
  title: string;
  illustrative: boolean;
  scenarioCount: number;
  updatedAt: Date;
  inherent: number | null;
  residual: number | null;
  lacks: Lack[];
  /** Whether its definition names no risk yet, so that there is nothing to judge. */
  noRisks: boolean;
};

/** The list's rows, in the order in which the assessments come. */
export function listRows(assessments: readonly SavedAssessment[]): ListRow[] {
  return assessments.map((assessment) => {
    const { id, title, illustrative, updatedAt, scenarios } = assessment;
    const first = scenarios[0] && scored(assessment, scenarios[0]);
    return {
      id,
      title,
      illustrative,
      updatedAt,
      scenarioCount: scenarios.length,
      inherent: first?.score.plugIn?.inherent.total ?? null,
      residual: first?.score.plugIn?.residual.total ?? null,
      lacks: first ? lacks(first.definition, first.score.missing) : [],
      noRisks: first?.definition.risks.length === 0,
    };
  });
}
