import type { ReactNode } from "react";
import { Field } from "./field";

/** One of a few, chosen without a form. Where nobody takes the choice, it stands as it was chosen. */
export function ChoiceField<Key extends string>(props: {
  label: ReactNode;
  hint?: ReactNode;
  className?: string;
  chosen: Key;
  choose?: ((key: Key) => void) | undefined;
  choices: readonly { key: Key; label: string }[];
}) {
  const { label, hint, className, chosen, choose, choices } = props;
  const take = (value: string) => {
    const found = choices.find(({ key }) => key === value);
    if (found) choose?.(found.key);
  };
  return (
    <Field label={label} hint={hint} className={className}>
      {(control) => (
        <select
          className="input"
          {...control}
          {...(choose
            ? { value: chosen, onChange: ({ target }) => take(target.value) }
            : { defaultValue: chosen })}
        >
          {choices.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
