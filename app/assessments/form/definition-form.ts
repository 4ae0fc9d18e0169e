import type * as z from "zod";
import { type Assessment, assessment } from "@/lib/model/assessment";
import { freshKey } from "@/lib/model/key";
import { parse, type Result } from "@/lib/result";
import type { Entered } from "./entered";

/**
 * An assessment's definition as its form holds it. An item that is new has no key yet, evidence no id. Whether harm
 * points of its scale are accepted as additive is asked beside the scale, and kept beside the definition.
 */
export type DefinitionForm = Entered<z.input<typeof assessment>> & { additivityAccepted: boolean };

export const ITEM_LISTS = ["risks", "mitigations", "impacts", "implications"] as const;
export type ItemList = (typeof ITEM_LISTS)[number];

/** The keys and ids a definition has ever had in this form: what is new never takes one over, with what hangs on it. */
export type UsedKeys = Record<ItemList | "evidence", readonly string[]>;

export const NEW_ITEM = {
  risks: { key: "", category: "other", label: "", statement: "", resolution: "" },
  mitigations: { key: "", label: "", statement: "" },
  impacts: { key: "", label: "", statement: "" },
  implications: { key: "", label: "", statement: "" },
} as const satisfies { [List in ItemList]: DefinitionForm[List][number] };

const NO_DOCUMENT = { title: "", source: "", sha256: "" };

/** A definition as its form opens. */
export function definitionForm(definition: Assessment, additivityAccepted: boolean): DefinitionForm {
  return {
    ...definition,
    handling: definition.handling ?? "",
    document: { ...NO_DOCUMENT, ...definition.document },
    additivityAccepted,
  };
}

export function usedKeys(definition: Pick<Assessment, ItemList | "evidence">): UsedKeys {
  const keys = (list: ItemList) => definition[list].map(({ key }) => key);
  return {
    risks: keys("risks"),
    mitigations: keys("mitigations"),
    impacts: keys("impacts"),
    implications: keys("implications"),
    evidence: definition.evidence.map(({ id }) => id),
  };
}

/** Checks a definition's form with the schema that the server uses, once new items have keys of their own. */
export function definitionCheck(used: UsedKeys): (form: DefinitionForm) => Result<Assessment> {
  return (form) => {
    const result = parse(assessment, entered(form, used));
    // What is new says what it is; what was imported without a citation may stay.
    const nameless = form.evidence.flatMap(({ id, citation }, index) =>
      id === "" && citation.trim() === ""
        ? [{ path: ["evidence", index, "citation"], message: "Enter a citation: what others can find it by" }]
        : [],
    );
    if (nameless.length === 0) return result;
    return { ok: false, reason: "invalid", issues: [...(result.ok ? [] : result.issues), ...nameless] };
  };
}

function entered({ additivityAccepted: _, ...form }: DefinitionForm, used: UsedKeys): unknown {
  const { title, source, sha256 } = form.document;
  const named = title.trim() !== "" || source.trim() !== "" || sha256 !== "";
  return {
    ...form,
    document: named ? { title, source, ...(sha256 && { sha256 }) } : undefined,
    risks: keyed(form.risks, used.risks),
    mitigations: keyed(form.mitigations, used.mitigations),
    impacts: keyed(form.impacts, used.impacts),
    implications: keyed(form.implications, used.implications),
    evidence: withIds(form.evidence, used.evidence),
  };
}

function withIds(evidence: DefinitionForm["evidence"], used: readonly string[]) {
  const named = evidence.map(({ id, citation }) => ({ key: id, label: citation }));
  return keyed(named, used).map(({ key }, index) => ({ ...evidence[index], id: key }));
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
