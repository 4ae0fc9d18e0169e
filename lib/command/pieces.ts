import type * as z from "zod";
import type { Assessment } from "../model/assessment";
import { assessmentFile } from "../model/assessment-file";
import { scenario } from "../model/scenario";
import { eachMisplaced } from "../model/scenario-of";
import { atMost, ISSUES_MAX, type Issue } from "../result";

type Check = (schema: z.ZodType, value: unknown) => Issue[];
type Piece = { schema: z.ZodType; value: unknown; path: PropertyKey[] };

/**
 * The problems of a file piece by piece: its head, and scenario by scenario its own fields, each judgement, and where
 * these are right, what it names that the assessment lacks. Ends at the first problem beyond those that are read: a
 * schema that is asked for a whole file names every problem in it, which for a file of millions of wrong values is more
 * than there is room for. None doesn't mean that the scenarios fit together.
 */
export function issuesByPiece(raw: unknown, check: Check): Issue[] {
  const issues: Issue[] = [];
  for (const issue of everyIssue(raw, check)) {
    issues.push(issue);
    if (issues.length > ISSUES_MAX) break;
  }
  return atMost(issues);
}

function* everyIssue(raw: unknown, check: Check): Generator<Issue> {
  const scenarios = isObject(raw) && Array.isArray(raw.scenarios) ? raw.scenarios : null;
  const bare = isObject(raw) && scenarios ? { ...raw, scenarios: [] } : raw;
  yield* check(assessmentFile, bare);
  const head = assessmentFile.safeParse(bare);
  for (const [index, each] of (scenarios ?? []).entries()) {
    let isRight = true;
    for (const { schema, value, path } of piecesOfScenario(each, ["scenarios", index]))
      for (const issue of check(schema, value)) {
        isRight = false;
        yield { ...issue, path: [...path, ...(issue.path[0] === "FILE" ? [] : issue.path)] };
      }
    if (isRight && head.success) yield* unfitting(head.data, each, ["scenarios", index], check);
  }
}

/** What is wrong between the pieces of a scenario: the keys that it judges by, and what these name. */
function* unfitting(head: Assessment, raw: unknown, path: PropertyKey[], check: Check): Generator<Issue> {
  const read = scenario.safeParse(raw);
  const issues = read.success ? eachMisplaced(head, read.data) : check(scenario, raw);
  for (const issue of issues) yield { ...issue, path: [...path, ...issue.path] };
}

function* piecesOfScenario(raw: unknown, path: PropertyKey[]): Generator<Piece> {
  if (!isObject(raw)) return yield { schema: scenario, value: raw, path };
  const lists = LISTS.filter(
    ({ name }) => Object.hasOwn(raw, name) && typeof raw[name] === "object" && raw[name],
  );
  const emptied = lists.map(({ name }) => [name, Array.isArray(raw[name]) ? [] : {}]);
  yield { schema: scenario, value: { ...raw, ...Object.fromEntries(emptied) }, path };
  for (const { name, each } of lists) {
    for (const [at, value] of Object.entries(raw[name] ?? {}))
      yield { schema: each, value, path: [...path, name, Array.isArray(raw[name]) ? Number(at) : at] };
  }
}

/** What zod says of itself, as far as it is asked here. */
type Def = { innerType?: z.ZodType; element?: z.ZodType; valueType?: z.ZodType };

/** The schema of each value in a list or a record, whatever default stands around it; null for what is neither. */
function eachIn(field: z.ZodType): z.ZodType | null {
  // zod types the definition of a schema by its class, and of any schema not at all.
  const { innerType, element, valueType } = field.def as Def;
  return innerType ? eachIn(innerType) : (element ?? valueType ?? null);
}

const LISTS = Object.entries(scenario.shape).flatMap(([name, field]) => {
  const each = eachIn(field);
  return each ? [{ name, each }] : [];
});

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
