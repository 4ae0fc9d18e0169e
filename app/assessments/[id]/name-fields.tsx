"use client";

import { Field } from "@/app/ui/field";

export const NAME_FIELDS = ["title", "notes"];

/** Title and note of a scenario, as a dialog asks for them. */
export function NameFields(props: {
  title: string;
  notes: string;
  errorOf: (field: string) => string | undefined;
}) {
  const { title, notes, errorOf } = props;
  return (
    <div className="grid gap-4">
      <Field label="Title" error={errorOf("title")}>
        {(control) => (
          <input
            {...control}
            name="title"
            defaultValue={title}
            dir="auto"
            autoComplete="off"
            className="input"
          />
        )}
      </Field>
      <Field label="Note" hint="What differs here, and why it is worth a scenario." error={errorOf("notes")}>
        {(control) => (
          <textarea {...control} name="notes" defaultValue={notes} dir="auto" rows={4} className="input" />
        )}
      </Field>
    </div>
  );
}

/** What was entered into NameFields. */
export function nameIn(entered: FormData): { title: string; notes: string } {
  return { title: String(entered.get("title") ?? ""), notes: String(entered.get("notes") ?? "") };
}
