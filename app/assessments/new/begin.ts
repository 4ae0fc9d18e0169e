import { type DefinitionForm, ITEM_LISTS, type ItemList } from "@/app/assessments/form/definition-form";
import { HALF_DECADE } from "@/lib/model/harm-scale";
import { DEFAULT_LEXICON } from "@/lib/model/lexicon";
import type { Topic } from "./topics";

/** The form of a new assessment as it opens. */
export function beginWith(topic: Topic | null, today: string): DefinitionForm {
  const empty: DefinitionForm = {
    title: "",
    question: "",
    perspective: "",
    handling: "",
    asOf: today,
    horizonMonths: 24,
    lexicon: DEFAULT_LEXICON,
    harmScale: HALF_DECADE,
    toleranceHarm: 10,
    document: { title: "", source: "", sha256: "" },
    risks: [],
    mitigations: [],
    impacts: [],
    implications: [],
    evidence: [],
    additivityAccepted: false,
  };
  return changeTopic(empty, null, topic);
}

/** The keys of a topic's items that are taken. */
export type Taken = ReadonlySet<string>;

/** Which of a topic's items the form has. */
export function takenOf(form: DefinitionForm, topic: Topic): Taken {
  const keys = ITEM_LISTS.flatMap((list) => {
    const offered = new Set(topic.items[list].map(({ key }) => key));
    return form[list].flatMap(({ key }: { key: string }) => (offered.has(key) ? [`${list}.${key}`] : []));
  });
  return new Set(keys);
}

/**
 * The form with another topic: its items instead of the former one's, all of them or those that were taken when it was
 * left; what was entered oneself stays.
 */
export function changeTopic(
  form: DefinitionForm,
  from: Topic | null,
  to: Topic | null,
  taken: Taken | null = null,
): DefinitionForm {
  const next = { ...form };
  for (const list of ITEM_LISTS)
    Object.assign(next, { [list]: [...offeredItems(to, list, taken), ...ownItems(form, from, list)] });
  return next;
}

function offeredItems(topic: Topic | null, list: ItemList, taken: Taken | null): readonly { key: string }[] {
  const items: readonly { key: string }[] = topic?.items[list] ?? [];
  return taken ? items.filter(({ key }) => taken.has(`${list}.${key}`)) : items;
}

function ownItems(form: DefinitionForm, topic: Topic | null, list: ItemList): readonly { key: string }[] {
  const offered = new Set(topic?.items[list].map(({ key }) => key));
  return form[list].filter(({ key }: { key: string }) => !offered.has(key));
}
