import type * as z from "zod";
import { assessmentFile } from "../model/assessment-file";
import { scenario } from "../model/scenario";
import type { Issue } from "../result";

/** So many problems are named; whoever has more is told so. */
const ISSUES_MAX = 1000;

type Check = (schema: z.ZodType, value: unknown) => Issue[];
type Piece = { schema: z.ZodType; value: unknown; path: PropertyKey[] };

/**
 * The problems of a file piece by piece: its head, each scenario's own fields, and each judgement; no more of them than
 * are read. A schema that is asked for a whole file names every problem in it, which for a file of millions of wrong
 * values is more than there is room for. None doesn't mean that the pieces fit together.
 */
export function issuesByPiece(raw: unknown, check: Check): Issue[] {
  const issues: Issue[] = [];
  for (const { schema, value, path } of piecesOf(raw)) {
    for (const issue of check(schema, value)) {
      const own = path.length > 0 && issue.path[0] === "FILE" ? [] : issue.path;
      issues.push({ ...issue, path: [...path, ...own] });
    }
    if (issues.length > ISSUES_MAX) return atMost(issues);
  }
  return issues;
}

/** The first problems, and that there are more, where there are too many to be read. */
export function atMost(issues: Issue[]): Issue[] {
  if (issues.length <= ISSUES_MAX) return issues;
  const more = { path: ["FILE"], message: `Mend these first: there are more than ${ISSUES_MAX} problems` };
  return [...issues.slice(0, ISSUES_MAX), more];
}

function* piecesOf(raw: unknown): Generator<Piece> {
  const scenarios = isObject(raw) && Array.isArray(raw.scenarios) ? raw.scenarios : null;
  yield { schema: assessmentFile, value: scenarios ? { ...(raw as object), scenarios: [] } : raw, path: [] };
  for (const [index, each] of (scenarios ?? []).entries())
    yield* piecesOfScenario(each, ["scenarios", index]);
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
