import type { FieldValues, Path, UseFormSetError } from "react-hook-form";
import { type Issue, pathText } from "@/lib/result";

/** Where what concerns the form as a whole is kept. */
export const ROOT = "root.refused";

/** Puts each issue of a refusal on its field; one without a path becomes the form's own error. The first one counts. */
export function placeIssues<Values extends FieldValues>(
  setError: UseFormSetError<Values>,
  issues: readonly Issue[],
): void {
  const placed = new Set<string>();
  for (const issue of issues) {
    const name = pathText(issue) || ROOT;
    if (placed.has(name)) continue;
    placed.add(name);
    // A path is known only when the refusal is there; the form wants a name it could check beforehand. A name that no
    // field has still stands in the summary.
    setError(name as Path<Values>, { type: "refused", message: issue.message });
  }
}
