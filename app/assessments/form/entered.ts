import type { Unread } from "@/lib/model/dist-text";

/**
 * A noun as a form holds it while it is typed: a judgement or a number may be blank (null) or unreadable, a choice may
 * be blank (""), and nothing is left out. The noun's own schema decides what of it is sent.
 */
export type Entered<T> = T extends { kind: string }
  ? T | Unread | null
  : T extends number
    ? T | string | null
    : T extends string
      ? T | ""
      : T extends boolean
        ? T
        : T extends readonly (infer Item)[]
          ? Entered<Item>[]
          : T extends object
            ? { [Field in keyof T]-?: Entered<Exclude<T[Field], undefined>> }
            : never;
