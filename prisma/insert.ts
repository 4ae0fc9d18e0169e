import type { Assessment } from "../lib/model/assessment";
import type { AssessmentFile } from "../lib/model/assessment-file";
import type { Scenario } from "../lib/model/scenario";
import { moment } from "./clock";
import { assessmentColumns } from "./rows";
import type { Transaction } from "./transaction";

/** What storage adds to a definition that is new. */
export type Origin = {
  id?: string | undefined;
  framework: string | null;
  illustrative?: boolean | undefined;
  additivityAccepted?: boolean | undefined;
};

/** Writes a proven assessment with its scenarios, in their order. */
export async function insert(tx: Transaction, { id, framework, ...origin }: Origin, file: AssessmentFile) {
  const { framework: _framework, illustrative: _illustrative, scenarios, ...named } = file;
  const { format: _format, version: _version, ...assessment } = named;
  const now = moment();
  const times = { createdAt: now, updatedAt: now };
  const row = await tx.assessment.create({
    data: {
      ...(id && { id }),
      ...assessmentColumns(assessment satisfies Assessment),
      framework,
      illustrative: origin.illustrative ?? false,
      additivityAccepted: origin.additivityAccepted ?? false,
      ...times,
      scenarios: {
        create: scenarios.map((scenario: Scenario, position) => ({ ...scenario, position, ...times })),
      },
    },
    select: { id: true, scenarios: { select: { id: true }, orderBy: { position: "asc" } } },
  });
  return { id: row.id, scenarioIds: row.scenarios.map((scenario) => scenario.id) };
}
