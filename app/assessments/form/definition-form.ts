import type * as z from "zod";
import { type Assessment, assessment } from "@/lib/model/assessment";
import { freshKey } from "@/lib/model/key";
import { parse, type Result } from "@/lib/result";
import type { Entered } from "./entered";

/** An assessment's definition as its form holds it. An item that is new has no key yet. */
export type DefinitionForm = Entered<z.input<typeof assessment>>;

export const ITEM_LISTS = ["risks", "mitigations", "impacts", "implications"] as const;
export type ItemList = (typeof ITEM_LISTS)[number];

/** The keys that a definition has ever had in this form: a new item never takes one over, with what was judged of it. */
export type UsedKeys = Record<ItemList, readonly string[]>;

export const NEW_ITEM = {
  risks: { key: "", category: "other", label: "", statement: "", resolution: "" },
  mitigations: { key: "", label: "", statement: "" },
  impacts: { key: "", label: "", statement: "" },
  implications: { key: "", label: "", statement: "" },
} as const satisfies { [List in ItemList]: DefinitionForm[List][number] };

const NO_DOCUMENT = { title: "", source: "", sha256: "" };

/** A definition as its form opens. */
export function definitionForm(definition: Assessment): DefinitionForm {
  return { ...definition, document: { ...NO_DOCUMENT, ...definition.document } };
}

export function usedKeys(definition: Pick<Assessment, ItemList>): UsedKeys {
  const keys = (list: ItemList) => definition[list].map(({ key }) => key);
  return {
    risks: keys("risks"),
    mitigations: keys("mitigations"),
    impacts: keys("impacts"),
    implications: keys("implications"),
  };
}

/** Checks a definition's form with the schema that the server uses, once new items have keys of their own. */
export function definitionCheck(used: UsedKeys): (form: DefinitionForm) => Result<Assessment> {
  return (form) => parse(assessment, entered(form, used));
}

function entered(form: DefinitionForm, used: UsedKeys): unknown {
  const { title, source, sha256 } = form.document;
  const named = title.trim() !== "" || source.trim() !== "" || sha256 !== "";
  return {
    ...form,
    document: named ? { title, source, ...(sha256 && { sha256 }) } : undefined,
    risks: keyed(form.risks, used.risks),
    mitigations: keyed(form.mitigations, used.mitigations),
    impacts: keyed(form.impacts, used.impacts),
    implications: keyed(form.implications, used.implications),
  };
}

function keyed<Item extends { key: string; label: string }>(
  items: readonly Item[],
  used: readonly string[],
): Item[] {
  const taken = new Set([...used, ...items.map(({ key }) => key)]);
  return items.map((item) => {
    if (item.key !== "") return item;
    const key = freshKey(item.label, taken);
    taken.add(key);
    return { ...item, key };
  });
}
