"use client";

import type { ComponentProps } from "react";
import { useFormContext } from "react-hook-form";
import { Control, type ControlProps } from "./control";

/** One line of text. */
export function TextField(
  props: ControlProps & {
    input?: Pick<ComponentProps<"input">, "type" | "maxLength" | "placeholder" | "className" | "autoFocus">;
  },
) {
  const { input, ...control } = props;
  const { register, getValues } = useFormContext();
  return (
    <Control {...control}>
      {(aria) => (
        <input
          type="text"
          dir="auto"
          autoComplete="off"
          className="input"
          // What the form sets only once it runs is there in the page from the start.
          defaultValue={getValues(props.name)}
          {...input}
          {...aria}
          {...register(props.name)}
        />
      )}
    </Control>
  );
}

/** Text of any length, as high as what stands in it. */
export function TextAreaField(
  props: ControlProps & { rows?: number; placeholder?: string; onLeave?: () => void },
) {
  const { rows = 1, placeholder, onLeave, ...control } = props;
  const { register, getValues } = useFormContext();
  return (
    <Control {...control}>
      {(aria) => (
        <textarea
          dir="auto"
          rows={rows}
          placeholder={placeholder}
          className={`input max-h-96 [field-sizing:content] disabled:max-h-none ${rows > 1 ? "min-h-14" : ""}`}
          defaultValue={getValues(props.name)}
          {...aria}
          {...register(props.name, onLeave && { onBlur: onLeave })}
        />
      )}
    </Control>
  );
}
