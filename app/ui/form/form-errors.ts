import { get, useFormState } from "react-hook-form";

export type FormError = { name: string; message: string };

/** Every error in a form's errors, with the name of the field it stands on. */
export function errorsIn(errors: unknown, name = ""): FormError[] {
  if (typeof errors !== "object" || errors === null) return [];
  if ("message" in errors && typeof errors.message === "string") return [{ name, message: errors.message }];
  return Object.entries(errors).flatMap(([part, below]) =>
    // An error also points at its element, which is no error.
    part === "ref" ? [] : errorsIn(below, name === "" ? part : `${name}.${part}`),
  );
}

/** The message that stands on a field; only the field that asks is drawn again. */
export function useFieldError(name: string): string | undefined {
  const { errors } = useFormState({ name, exact: true });
  return errorsIn(get(errors, name))[0]?.message;
}
