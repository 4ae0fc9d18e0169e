import { toNestErrors } from "@hookform/resolvers";
import type { FieldErrors, FieldValues, Resolver } from "react-hook-form";
import { pathText, type Result } from "@/lib/result";
import { ROOT } from "./place-issues";

/**
 * A resolver that checks a form with the same function and the same schema as the server does, so that an issue has
 * one path and one wording wherever it is found. The check may also turn what is typed into what is sent.
 */
export function issueResolver<Values extends FieldValues, Sent>(
  check: (values: Values) => Result<Sent>,
): Resolver<Values, unknown, Sent> {
  return (values, _context, options) => {
    const result = check(values);
    if (result.ok) return { values: result.value, errors: {} };
    const errors: FieldErrors = {};
    for (const issue of result.issues) {
      errors[pathText(issue) || ROOT] ??= { type: "refused", message: issue.message };
    }
    return { values: {}, errors: toNestErrors<Values>(errors, options) };
  };
}
