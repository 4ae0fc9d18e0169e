import { type Issue, pathText } from "../result";

/** A problem of a file as a line of its report. Of a register it names the row, column and value, else the path. */
export type Problem = {
  place: string;
  sheet?: string;
  row?: number;
  column?: string;
  value?: string;
  needed: string;
};

/** The issues of an assessment file as lines: an issue of the file as a whole has no path. */
export function problemsOf(issues: readonly Issue[]): Problem[] {
  return issues.map((issue) => {
    const [first, ...rest] = issue.path;
    const place =
      first === "FILE" || first === undefined
        ? ["the file", ...rest.map(String)].join(", ")
        : pathText(issue);
    return { place, needed: issue.message };
  });
}

/** The report as a table to be written as CSV: its heads and a row for each problem. */
export function problemTable(problems: readonly Problem[]): { fields: string[]; data: string[][] } {
  const isRegister = problems.some(({ row }) => row !== undefined);
  if (!isRegister)
    return {
      fields: ["place", "what is needed"],
      data: problems.map(({ place, needed }) => [place, needed]),
    };
  return {
    fields: ["sheet", "row", "column", "value", "what is needed"],
    data: problems.map(({ sheet = "", row, column = "", value = "", needed }) => [
      sheet,
      row === undefined ? "" : String(row),
      column,
      value,
      needed,
    ]),
  };
}
