"use client";

import type { ReactNode } from "react";
import type { FieldControl } from "../field";
import { useFieldError } from "./form-errors";

export type ControlProps = {
  /** The field's name in the form, by which its error is found. */
  name: string;
  /** The element's id: what links and the error summary lead to. */
  id: string;
  label: string;
  /** What the field belongs to, for those who hear a field without its surroundings: "Escalation, likelihood". */
  of?: string | undefined;
  /** Column heads stand above where the page is wide, so that the label need not be seen there. */
  headed?: boolean;
  hint?: ReactNode;
  /** What follows from the entry, shown below it as one types. */
  echo?: ReactNode;
  /** What gives pause about the entry, without refusing it. */
  notes?: readonly string[];
  /** A field that was only just added: what it needs is said once it was left. */
  onceLeft?: boolean;
  className?: string;
};

/** A label, a hint, an echo and an error around one control of a form. */
export function Control(props: ControlProps & { children: (control: FieldControl) => ReactNode }) {
  const { name, id, label, of, headed = false, hint, echo, notes = [], className = "", children } = props;
  const error = useFieldError(name, { onceLeft: props.onceLeft ?? false });
  const described = [
    hint && `${id}-hint`,
    echo && `${id}-echo`,
    notes.length > 0 && `${id}-notes`,
    error && `${id}-error`,
  ]
    .filter(Boolean)
    .join(" ");
  return (
    <div className={`min-w-0 ${className}`}>
      <label htmlFor={id} className={`mb-1 block font-medium text-sm ${headed ? "lg:sr-only" : ""}`}>
        {of && <span className="sr-only">{of}, </span>}
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="mb-1 text-muted text-xs">
          {hint}
        </p>
      )}
      {children({ id, "aria-describedby": described || undefined, "aria-invalid": error !== undefined })}
      {echo && (
        <p id={`${id}-echo`} className="mt-1 break-words text-muted text-xs">
          {echo}
        </p>
      )}
      {notes.length > 0 && <Notes id={`${id}-notes`} notes={notes} />}
      {error && (
        <p id={`${id}-error`} className="mt-1 break-words text-danger text-sm">
          {error}
        </p>
      )}
    </div>
  );
}

/** Quiet remarks below a field: they ask for a second look and stop nothing. */
export function Notes({ id, notes }: { id: string; notes: readonly string[] }) {
  return (
    <div id={id} className="mt-1 grid gap-1 border-edge border-l-2 pl-2 text-xs">
      {notes.map((note) => (
        <p key={note} className="[overflow-wrap:anywhere]">
          {note}
        </p>
      ))}
    </div>
  );
}
