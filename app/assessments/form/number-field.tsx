"use client";

import { useState } from "react";
import { useController, useFormContext } from "react-hook-form";
import { Control, type ControlProps } from "@/app/ui/form/control";
import { type EntryUnit, readNumber, writeNumber } from "@/lib/model/dist-text";

/** One number, typed as text: unreadable text stays as it was typed, and the schema says what is needed. */
export function NumberField(props: ControlProps & { unit?: EntryUnit; sign?: string; placeholder?: string }) {
  const { unit = "harm", sign, placeholder, ...control } = props;
  const { control: form } = useFormContext();
  const { field } = useController({ control: form, name: props.name });
  const [typed, setTyped] = useState("");
  const text = read(typed, unit) === field.value ? typed : write(field.value, unit);
  return (
    <Control {...control}>
      {(aria) => (
        <span className="flex items-center gap-1.5">
          <input
            {...aria}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            placeholder={placeholder}
            className="input min-w-0"
            value={text}
            onChange={(event) => {
              setTyped(event.target.value);
              field.onChange(read(event.target.value, unit));
            }}
            onBlur={field.onBlur}
          />
          {sign && (
            <span aria-hidden="true" className="shrink-0 text-muted text-sm">
              {sign}
            </span>
          )}
        </span>
      )}
    </Control>
  );
}

function read(text: string, unit: EntryUnit): number | string | null {
  return text.trim() === "" ? null : (readNumber(text, unit) ?? text);
}

function write(value: unknown, unit: EntryUnit): string {
  return typeof value === "number" ? writeNumber(value, unit) : typeof value === "string" ? value : "";
}
