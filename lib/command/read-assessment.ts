import { type AssessmentFile, assessmentFile } from "../model/assessment-file";
import type { Scenario } from "../model/scenario";
import { accept, type Issue, parse, type Result, refuse } from "../result";
import { plainModel } from "../scoring/plain-model";
import { keyIssues } from "./json-keys";

/** The largest file that is read, in bytes. */
export const MAX_BYTES = 10_000_000;

/** A text as an assessment file, or every issue with its path. Refused whole; never throws. */
export function readAssessment(text: string): Result<AssessmentFile> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return refuse("invalid", `Enter JSON${placeOfFault(text)}`, ["FILE"]);
  }
  const issues = keyIssues(text);
  if (issues.length > 0) return { ok: false, reason: "invalid", issues };
  const read = parse(assessmentFile, raw);
  if (read.ok) return read;
  return { ...read, issues: read.issues.map(rooted) };
}

/**
 * The scenarios to compute: all, or the one of that key. Refused where there is no such scenario, or where one lacks a
 * judgement that its score needs, each by its path in the file.
 */
export function chosenScenarios(file: AssessmentFile, key: string | null): Result<Scenario[]> {
  const chosen = file.scenarios.flatMap((scenario, index) =>
    key === null || scenario.key === key ? [{ scenario, index }] : [],
  );
  if (key !== null && chosen.length === 0) {
    const known = file.scenarios.map((scenario) => scenario.key).join(", ");
    return refuse("invalid", `Name a scenario of the file: ${known || "it has none"}`, ["--scenario"]);
  }
  const issues = chosen.flatMap(({ scenario, index }) =>
    plainModel(file, scenario).missing.map(({ path, field }): Issue => {
      const needed = field === "severity" ? "a severity" : `a ${field}`;
      return {
        path: ["scenarios", index, ...path],
        message: `Enter ${needed}: the scenario can't be computed without it`,
      };
    }),
  );
  if (issues.length > 0) return { ok: false, reason: "invalid", issues };
  return accept(chosen.map(({ scenario }) => scenario));
}

/** An issue of the whole file, which has no path, stands at the file itself. */
function rooted(issue: Issue): Issue {
  return issue.path.length > 0 ? issue : { ...issue, path: ["FILE"] };
}

/** Says which of the usual slips it is, where one can tell. */
function placeOfFault(text: string): string {
  if (text.trim() === "") return ": it is empty";
  const [literal] = /(?<![\w"])(?:NaN|-?Infinity)(?![\w"])/.exec(text) ?? [];
  return literal ? `: ${literal} is no JSON number` : "";
}
