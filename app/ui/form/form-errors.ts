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

/**
 * The message that stands on a field; only the field that asks is drawn again. `onceLeft`: nothing is said before the
 * field was left or the form was sent, also where adding a row had the whole list checked.
 */
export function useFieldError(name: string, { onceLeft = false } = {}): string | undefined {
  const state = useFormState({ name, exact: true });
  const quiet = onceLeft && state.submitCount === 0 && !get(state.touchedFields, name);
  return quiet ? undefined : errorsIn(get(state.errors, name))[0]?.message;
}
