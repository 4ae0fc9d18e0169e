"use client";

import { useState } from "react";
import { counted } from "@/lib/format";
import type { Assessment } from "@/lib/model/assessment";
import type { CheckRow } from "@/lib/series/check-rows";
import { FieldLines } from "./field-lines";

/** What deserves a second look, as a list that leads to the fields. It refuses nothing and changes no number. */
export function LiveChecks({ definition, checks }: { definition: Assessment; checks: readonly CheckRow[] }) {
  // A large assessment has hundreds: a list that nobody sees would be drawn anew with every key.
  const [open, setOpen] = useState(false);
  const bare = checks.filter(({ kind }) => kind === "no-reason");
  const rest = checks.filter(({ kind }) => kind !== "no-reason" && kind !== "no-effect");
  const things = rest.length + (bare.length > 0 ? 1 : 0);
  if (definition.risks.length === 0 || things === 0) return null;
  const withoutReason = `${counted(bare.length, "judgement")} without a reason`;
  return (
    <details className="mt-4" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer py-1">
        {rest.length > 0 ? `${counted(things, "thing")} to look at again` : withoutReason}
      </summary>
      <p className="text-muted text-xs">None of these changes a number.</p>
      {open && <FieldLines lines={rest.length > 0 ? rest : bare} />}
      {open && rest.length > 0 && bare.length > 0 && (
        <details>
          <summary className="cursor-pointer py-1">{withoutReason}</summary>
          <FieldLines lines={bare} />
        </details>
      )}
    </details>
  );
}
