import { isDeepStrictEqual } from "node:util";
import type { Assessment } from "../lib/model/assessment";
import { misplaced } from "../lib/model/scenario-of";
import { inputsWithin } from "../lib/model/within";
import { type Issue, pathText } from "../lib/result";
import { moment } from "./clock";
import { inputsOf } from "./rows";
import type { Transaction } from "./transaction";

/**
 * Fits the scenarios that aren't frozen, those in the bin too, to a new definition: judgements of items that left are
 * removed. Gives an issue for each likelihood word that the new definition's lexicon lacks, and then the caller has to
 * refuse. The caller holds the assessment's row, so no scenario changes meanwhile.
 */
export async function fitScenarios(tx: Transaction, id: string, assessment: Assessment): Promise<Issue[]> {
  const rows = await tx.scenario.findMany({
    where: { assessmentId: id, frozenAt: null },
    orderBy: { position: "asc" },
  });
  const fits = rows.map((row) => {
    const inputs = inputsOf(row);
    return { row, inputs, fitting: inputsWithin(assessment, inputs) };
  });
  const issues = fits.flatMap(({ row, fitting }) => wordsLost(row.title, misplaced(assessment, fitting)));
  if (issues.length > 0) return issues;
  for (const { row, inputs, fitting } of fits) {
    if (isDeepStrictEqual(inputs, fitting)) continue;
    const data = { ...fitting, version: { increment: 1 }, updatedAt: moment() };
    // None is touched where it was erased from the bin meanwhile.
    await tx.scenario.updateMany({ where: { id: row.id }, data });
  }
  return [];
}

function wordsLost(title: string, issues: Issue[]): Issue[] {
  return issues.map((issue) => ({
    path: ["lexicon"],
    message: `Keep the lexicon, or first mend the scenario "${title}" at ${pathText(issue)}: ${issue.message}`,
  }));
}
