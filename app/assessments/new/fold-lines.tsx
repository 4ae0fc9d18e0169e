"use client";

import { useWatch } from "react-hook-form";
import type { DefinitionForm, ItemList } from "@/app/assessments/form/definition-form";
import { ITEM_WORDS } from "@/app/assessments/form/definition-words";
import { counted, day, harm, listed, number, roughly } from "@/lib/format";
import { harmScale } from "@/lib/model/harm-scale-schema";
import { LEXICONS } from "@/lib/model/lexicon";

// What a folded part says of itself: what holds as long as nobody opens it.

export function TermsLine() {
  const [asOf, horizon, tolerance, handling] = useWatch<
    DefinitionForm,
    ["asOf", "horizonMonths", "toleranceHarm", "handling"]
  >({ name: ["asOf", "horizonMonths", "toleranceHarm", "handling"] });
  return [
    /^\d{4}-\d\d-\d\d$/.test(asOf) ? `as of ${day(asOf)}` : "no day yet",
    horizon === null ? "no horizon yet" : `horizon ${typed(horizon)} months`,
    tolerance === null ? "no tolerance yet" : `tolerance ${typed(tolerance)} hp`,
    handling.trim() ? `handling “${handling.trim()}”` : "no handling line",
  ].join(", ");
}

function typed(value: number | string): string {
  return typeof value === "number" ? number(value) : value;
}

export function LexiconLine() {
  const id = useWatch<DefinitionForm, "lexicon">({ name: "lexicon" });
  const lexicon = LEXICONS.find((each) => each.id === id);
  return lexicon
    ? `${lexicon.name}, from “${lexicon.terms[0]?.term}” to “${lexicon.terms.at(-1)?.term}”`
    : "none chosen";
}

export function HarmScaleLine() {
  const [scale, accepted] = useWatch<DefinitionForm, ["harmScale", "additivityAccepted"]>({
    name: ["harmScale", "additivityAccepted"],
  });
  const read = harmScale.safeParse(scale);
  const levels = read.success
    ? `five levels, each ${roughly(read.data.base)} times the one below, the highest up to ${harm(read.data.top)}`
    : "not readable yet";
  return `${levels}; ${accepted ? "that harm points add up is accepted" : "whether harm points add up is asked when scoring"}`;
}

export function ItemsLine({ list, offered }: { list: ItemList; offered: readonly { key: string }[] }) {
  const items = useWatch<DefinitionForm, ItemList>({ name: list });
  const keys = new Set(offered.map(({ key }) => key));
  const taken = items.filter(({ key }) => keys.has(key)).length;
  const names = items.map(({ label }) => label.trim() || `a new ${ITEM_WORDS[list].one}`);
  if (names.length === 0) return "none yet";
  const from = offered.length > 0 ? `${taken} of ${counted(offered.length, "proposal")}` : "";
  return [from, listed(names)].filter(Boolean).join(": ");
}
