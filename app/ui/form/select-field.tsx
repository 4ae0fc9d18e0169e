"use client";

import { useFormContext } from "react-hook-form";
import { Control, type ControlProps } from "./control";

export type Choice = { value: string; text: string };

/** One of a few; `blank` names the choice of none. */
export function SelectField(props: ControlProps & { choices: readonly Choice[]; blank?: string }) {
  const { choices, blank, ...control } = props;
  const { register, getValues } = useFormContext();
  return (
    <Control {...control}>
      {(aria) => (
        <select className="input" defaultValue={getValues(props.name)} {...aria} {...register(props.name)}>
          {blank !== undefined && <option value="">{blank}</option>}
          {choices.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Control>
  );
}
