"use client";

import { useState } from "react";
import { counted } from "@/lib/format";
import type { Assessment } from "@/lib/model/assessment";
import type { CheckRow } from "@/lib/series/check-rows";
import { ToField } from "./to-field";

/** What deserves a second look, as a list that leads to the fields. It refuses nothing and changes no number. */
export function LiveChecks({ definition, checks }: { definition: Assessment; checks: readonly CheckRow[] }) {
  // A large assessment has hundreds: a list that nobody sees would be drawn anew with every key.
  const [open, setOpen] = useState(false);
  if (definition.risks.length === 0 || checks.length === 0) return null;
  return (
    <details className="mt-4" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer py-1">{counted(checks.length, "thing")} to look at again</summary>
      <p className="text-muted text-xs">None of these changes a number. Each stands beside its field, too.</p>
      {open && (
        <ul className="mt-1 grid gap-1">
          {checks.map(({ anchor, kind, text }) => (
            <li key={`${anchor} ${kind} ${text}`}>
              <ToField id={anchor}>{text}</ToField>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
