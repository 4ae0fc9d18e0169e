import type { EntryUnit } from "@/lib/model/dist-text";
import type { Quantity } from "@/lib/series/entry-axis";

/** How the numbers of a quantity are typed, and an example of what may be. */
export const TYPING: Record<Quantity, { unit: EntryUnit; sign: string; placeholder: string }> = {
  probability: { unit: "percent", sign: "%", placeholder: "likely, 30, 20..45" },
  fraction: { unit: "percent", sign: "%", placeholder: "partial, 30, 20..45" },
  severity: { unit: "harm", sign: "hp", placeholder: "limited, 15, 10..30" },
  change: { unit: "change", sign: "", placeholder: "20 or 10..30" },
};
