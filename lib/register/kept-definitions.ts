import { counted } from "../format";
import type { Assessment } from "../model/assessment";
import type { FieldId } from "./fields";
import type { RegisterItem } from "./register-items";

/**
 * Says of how many items that the assessment has already, and of which first, the register gives another statement,
 * resolution rule or category: an import judges, and defines only what is new. Nothing where it gives none.
 */
export function keptRemarks(
  definition: Assessment,
  read: { risks: readonly RegisterItem[]; mitigations: readonly RegisterItem[] },
): string[] {
  const others = (item: RegisterItem, own: Partial<Record<FieldId, string>>) =>
    Object.entries(own).some(([id, value]) =>
      // The ids are the keys of `own`.
      differs(item.fields.get(id as FieldId)?.value, value),
    );
  const kept = [
    ...read.risks.filter((item) => {
      const own = definition.risks.find(({ key }) => key === item.key);
      return (
        own && others(item, { statement: own.statement, resolution: own.resolution, category: own.category })
      );
    }),
    ...read.mitigations.filter((item) => {
      const own = definition.mitigations.find(({ key }) => key === item.key);
      return own && others(item, { mitigationStatement: own.statement });
    }),
  ];
  const [first] = kept;
  if (!first) return [];
  return [
    `The statement, resolution rule or category of ${counted(kept.length, "item")} that the assessment has already stays as it is there, first that of “${first.label}”: what the register says of it is left out.`,
  ];
}

function differs(said: unknown, own: string): boolean {
  return said !== undefined && said !== own;
}
