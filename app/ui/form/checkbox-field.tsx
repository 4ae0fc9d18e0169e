"use client";

import { useFormContext } from "react-hook-form";
import { useFieldError } from "./form-errors";

/** A box to tick, large enough to hit with a finger. */
export function CheckboxField(props: { name: string; id: string; label: string; of?: string }) {
  const { name, id, label, of } = props;
  const { register, getValues } = useFormContext();
  const error = useFieldError(name);
  return (
    <div className="mt-2">
      <label htmlFor={id} className="inline-flex min-h-9 items-center gap-2 text-sm">
        <input
          id={id}
          type="checkbox"
          className="size-5 accent-accent"
          defaultChecked={getValues(name) === true}
          aria-describedby={error && `${id}-error`}
          {...register(name)}
        />
        <span>
          {of && <span className="sr-only">{of}, </span>}
          {label}
        </span>
      </label>
      {error && (
        <p id={`${id}-error`} className="text-danger text-sm">
          {error}
        </p>
      )}
    </div>
  );
}
