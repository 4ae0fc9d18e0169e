import { type Issue, pathText } from "../lib/result";

/** Each problem on a line of its own of standard error, and exit status 2. */
export function complain(issues: readonly Issue[]): void {
  for (const issue of issues) console.error(`${pathText(issue)}: ${issue.message.replaceAll(/\s+/g, " ")}`);
  process.exitCode = 2;
}

/** What the system calls an error, for those who can look it up. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
}
