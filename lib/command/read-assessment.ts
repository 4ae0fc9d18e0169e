import type * as z from "zod";
import { type AssessmentFile, assessmentFile } from "../model/assessment-file";
import type { Scenario } from "../model/scenario";
import { accept, atMost, type Issue, type Result, refuse } from "../result";
import { plainModel } from "../scoring/plain-model";
import { keyIssues } from "./json-keys";
import { shapeIssue } from "./json-shape";
import { issuesByPiece } from "./pieces";

/** A text as an assessment file, or every issue with its path. Refused whole; never throws. */
export function readAssessment(text: string): Result<AssessmentFile> {
  const shape = shapeIssue(text);
  if (shape) return { ok: false, reason: "invalid", issues: [shape] };
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return refuse("invalid", `Enter JSON${placeOfFault(text)}`, ["FILE"]);
  }
  const issues = keyIssues(text);
  if (issues.length > 0) return { ok: false, reason: "invalid", issues };
  const found = issuesByPiece(raw, (schema, value) => {
    const read = schema.safeParse(value, { error: needed });
    return read.success ? [] : read.error.issues.flatMap(issuesOf);
  });
  if (found.length > 0) return { ok: false, reason: "invalid", issues: found };
  const read = assessmentFile.safeParse(raw, { error: needed });
  if (read.success) return accept(read.data);
  return { ok: false, reason: "invalid", issues: atMost(read.error.issues.flatMap(issuesOf)) };
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

/** What is needed where the schema has no words of its own: for the bare shape of the format. */
function needed(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === "invalid_type")
    return issue.expected === "object" || issue.expected === "record"
      ? "Enter an object, in { }"
      : `Enter ${issue.expected === "array" ? "a list, in [ ]" : `a ${issue.expected}`}`;
  if (issue.code === "invalid_key") return "Use 1 to 64 of the characters a-z, 0-9 and - as a key";
  return issue.code === "invalid_value" ? `Enter one of ${issue.values.join(", ")}` : undefined;
}

/** Each field that the format lacks by its own path; an issue of the whole file stands at the file itself. */
function issuesOf(issue: z.core.$ZodIssue): Issue[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => {
      return { path: [...issue.path, key], message: "Remove this field: the format has none of that name" };
    });
  return [{ path: issue.path.length > 0 ? issue.path : ["FILE"], message: issue.message }];
}

/** Says which of the usual slips it is, where one can tell. */
function placeOfFault(text: string): string {
  if (text.trim() === "") return ": it is empty";
  const [literal] = /(?<![\w"])(?:NaN|-?Infinity)(?![\w"])/.exec(text) ?? [];
  return literal ? `: ${literal} is no JSON number` : "";
}
