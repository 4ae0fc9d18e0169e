import type { PlaceOf } from "@/app/ui/form/error-summary";
import type { Assessment } from "@/lib/model/assessment";
import { fieldWord } from "@/lib/series/field-name";

/** The id of a judgement's field: its path within the inputs, by key, to which pages may link. */
export function judgementId(list: string, key: string, field: string): string {
  return `${list}.${key}.${field}`;
}

/** The id of an effect's field. */
export function effectId(mitigation: string, risk: string, field: string): string {
  return `effects.${mitigation}.${risk}.${field}`;
}

/** The id of an influence's field. */
export function influenceId(impact: string, implication: string, field: string): string {
  return `influences.${impact}.${implication}.${field}`;
}

/** What a field of the scoring form is called, and its id: "Escalation, likelihood". */
export function placeInScenario(definition: Assessment): PlaceOf {
  return (name) => {
    const [list, place, field = ""] = name.split(".");
    const index = Number(place);
    if (list === "effects") {
      const mitigation = definition.mitigations[Math.floor(index / definition.risks.length)];
      const risk = definition.risks[index % definition.risks.length];
      if (!mitigation || !risk) return null;
      return {
        id: effectId(mitigation.key, risk.key, field),
        text: named(`${mitigation.label} on ${risk.label}`, field),
      };
    }
    if (list === "influences") {
      const impact = definition.impacts[Math.floor(index / definition.implications.length)];
      const implication = definition.implications[index % definition.implications.length];
      if (!impact || !implication) return null;
      return {
        id: influenceId(impact.key, implication.key, field),
        text: named(`${impact.label} on ${implication.label}`, field),
      };
    }
    if (list !== "risks" && list !== "mitigations" && list !== "impacts" && list !== "implications")
      return null;
    const item = definition[list][index];
    return item ? { id: judgementId(list, item.key, field), text: named(item.label, field) } : null;
  };
}

function named(item: string, field: string): string {
  return field === "" ? item : `${item}, ${fieldWord(field)}`;
}
