import Link from "next/link";
import { counted } from "@/lib/format";
import type { Assessment } from "@/lib/model/assessment";
import type { Missing } from "@/lib/scoring/score";
import type { CheckRow } from "@/lib/series/check-rows";
import { lacks } from "@/lib/series/missing-text";
import { FieldLines } from "./field-lines";

const SHOWN = 8;

/** What the result leaves out for want of a judgement; each line leads to its field. */
export function LiveMissing(props: {
  definition: Assessment;
  missing: readonly Missing[];
  checks: readonly CheckRow[];
  results: string;
}) {
  const { definition, missing, checks, results } = props;
  // What no effect is judged of is part of the result as if it did nothing: who reads it must know.
  const found = [...lacks(definition, missing), ...checks.filter(({ kind }) => kind === "no-effect")];
  if (found.length === 0)
    return (
      <p className="mt-4 text-muted">
        Nothing is missing for a result:{" "}
        <Link href={results} prefetch={false} className="text-accent underline underline-offset-2">
          see it in full
        </Link>
        .
      </p>
    );
  // One line more takes no more room than saying that there is one.
  const rest = found.length === SHOWN + 1 ? [] : found.slice(SHOWN);
  return (
    <div className="mt-4">
      <h3 className="text-sm">Still missing</h3>
      <p className="text-muted text-xs">A judgement that is missing is left out, never taken as zero.</p>
      <FieldLines lines={rest.length > 0 ? found.slice(0, SHOWN) : found} />
      {rest.length > 0 && (
        <details>
          <summary className="cursor-pointer py-1 text-muted">
            and {counted(rest.length, "more", "more")}
          </summary>
          <FieldLines lines={rest} />
        </details>
      )}
    </div>
  );
}
