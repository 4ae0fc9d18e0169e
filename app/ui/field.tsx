import { type ReactNode, useId } from "react";

/** What a control must carry so that its label, hint and error are read with it. */
export type FieldControl = { id: string; "aria-describedby": string | undefined; "aria-invalid": boolean };

/** A label, a hint and an error around one control. The error says what is needed and stays with the field. */
export function Field(props: {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  className?: string;
  children: (control: FieldControl) => ReactNode;
}) {
  const { label, hint, error, className = "", children } = props;
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1 block font-medium text-sm">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="mb-1 text-muted text-xs">
          {hint}
        </p>
      )}
      {children({ id, "aria-describedby": described, "aria-invalid": Boolean(error) })}
      {error && (
        <p id={`${id}-error`} className="mt-1 text-danger text-sm">
          {error}
        </p>
      )}
    </div>
  );
}
