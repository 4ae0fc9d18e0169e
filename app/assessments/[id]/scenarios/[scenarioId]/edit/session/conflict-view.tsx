"use client";

import { useEffect, useId, useRef, useState } from "react";
import { Button } from "@/app/ui/button";
import { UserText } from "@/app/ui/user-text";
import { counted } from "@/lib/format";
import type { Assessment } from "@/lib/model/assessment";
import type { Conflict } from "@/lib/model/merge";
import { type ConflictRow, conflictRows } from "@/lib/series/conflict-rows";
import type { Session } from "./use-session";

type Side = "yours" | "theirs";

/**
 * Two people changed the same fields: yours, theirs, and what it was before, field by field. Nothing is sent until the
 * analyst has chosen; everything else that either of them changed is in the form already, or comes with the choice.
 */
export function ConflictView(props: {
  definition: Assessment;
  conflicts: readonly Conflict[];
  settle: Session["settle"];
}) {
  const { definition, conflicts, settle } = props;
  const rows = conflictRows(definition, conflicts);
  const [taken, setTaken] = useState<Record<string, Side>>({});
  const [asked, setAsked] = useState(false);
  const box = useRef<HTMLElement>(null);
  const heading = useId();
  useEffect(() => box.current?.focus(), []);
  const open = rows.filter(({ id }) => !taken[id]);
  const takeAll = (side: Side) => setTaken(Object.fromEntries(rows.map(({ id }) => [id, side])));
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-labelledby={heading}
      className="mb-6 border-danger border-l-4 bg-raised px-4 py-3 text-sm"
    >
      <h2 id={heading} className="text-base">
        Someone else changed {counted(rows.length, "field")} that you changed too
      </h2>
      <p className="mt-1 max-w-prose">
        Nothing is overwritten, and nothing of yours is lost. Choose for each field what holds; changes to
        other fields, theirs and yours, are brought together.
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button onClick={() => takeAll("yours")}>Take all mine</Button>
        <Button onClick={() => takeAll("theirs")}>Take all theirs</Button>
      </div>
      <ul className="mt-3">
        {rows.map((row) => (
          <Choice
            key={row.id}
            row={row}
            taken={taken[row.id]}
            missing={asked && !taken[row.id]}
            onTake={(side) => setTaken((before) => ({ ...before, [row.id]: side }))}
          />
        ))}
      </ul>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <Button
          tone="primary"
          onClick={() => {
            setAsked(true);
            if (open.length > 0) return document.getElementById(`${open[0]?.id}.yours`)?.focus();
            settle((conflict) => taken[conflict.path.join(".")] ?? "yours");
          }}
        >
          Merge and save
        </Button>
        <p role="status" className="text-muted">
          {open.length > 0 && `${counted(open.length, "field")} to choose`}
        </p>
      </div>
    </section>
  );
}

function Choice(props: {
  row: ConflictRow;
  taken: Side | undefined;
  missing: boolean;
  onTake: (side: Side) => void;
}) {
  const { row, taken, missing, onTake } = props;
  const side = (name: Side, label: string) => (
    <label className="flex min-h-9 items-start gap-2 py-1.5">
      <input
        id={`${row.id}.${name}`}
        type="radio"
        name={`conflict.${row.id}`}
        className="mt-0.5 size-4 shrink-0 accent-accent"
        checked={taken === name}
        onChange={() => onTake(name)}
      />
      <span className="min-w-0 break-words">
        <span className="text-muted">{label} </span>
        <UserText>{row[name]}</UserText>
      </span>
    </label>
  );
  return (
    <li className="border-line border-t py-2">
      <fieldset>
        <legend className="font-medium">{row.field}</legend>
        <p className="text-muted">
          It was <UserText>{row.base}</UserText>
        </p>
        <div className="grid gap-x-6 sm:grid-cols-2">
          {side("yours", "Yours:")}
          {side("theirs", "Theirs:")}
        </div>
        {missing && <p className="text-danger">Choose yours or theirs</p>}
      </fieldset>
    </li>
  );
}
