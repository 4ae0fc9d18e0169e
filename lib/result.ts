import type * as z from "zod";

/** One thing to mend: where it is, and what is needed there. An empty path concerns the whole input. */
export type Issue = { path: PropertyKey[]; message: string };

/**
 * Why an input was refused; the web handlers turn it into a status, the forms into a place to show it. `busy` and
 * `fault` are no matter of the input: too much is asked at once, or the program failed or did not answer, and the same
 * may go through later.
 */
export type Reason =
  | "invalid"
  | "not-found"
  | "conflict"
  | "frozen"
  | "forbidden"
  | "too-large"
  | "busy"
  | "fault";

export type Refusal = { ok: false; reason: Reason; issues: Issue[] };
export type Result<T> = { ok: true; value: T } | Refusal;

/** What went well, as a Result. */
export function accept<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** A refusal for one reason, with one message; an empty path concerns the whole input. */
export function refuse(reason: Reason, message: string, path: PropertyKey[] = []): Refusal {
  return { ok: false, reason, issues: [{ path, message }] };
}

/** Proves an unknown value with a schema: the schema's output, or every issue with its path. Never throws. */
export function parse<S extends z.ZodType>(schema: S, raw: unknown): Result<z.output<S>> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return accept(parsed.data);
  const issues = parsed.error.issues.map(({ path, message }) => ({ path, message }));
  return { ok: false, reason: "invalid", issues };
}

/** An issue's path as one word, as forms and reports write it: `risks.escalation.likelihood`. */
export function pathText(issue: Issue): string {
  return issue.path.map(String).join(".");
}

/** So many issues are named; whoever has more is told so. */
export const ISSUES_MAX = 1000;
/** What stands behind the last issue that is named, where there are more. */
export const MORE_ISSUES = `Mend these first: there are more than ${ISSUES_MAX} problems`;

/** The first issues, and that there are more, where there are too many to be read. */
export function atMost(issues: Issue[]): Issue[] {
  if (issues.length <= ISSUES_MAX) return issues;
  return [...issues.slice(0, ISSUES_MAX), { path: ["FILE"], message: MORE_ISSUES }];
}
