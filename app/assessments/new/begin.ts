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

/** The form with another topic: its items instead of the former one's; what was entered oneself stays. */
export function changeTopic(form: DefinitionForm, from: Topic | null, to: Topic | null): DefinitionForm {
  const next = { ...form };
  for (const list of ITEM_LISTS)
    Object.assign(next, { [list]: [...(to?.items[list] ?? []), ...ownItems(form, from, list)] });
  const proposed = (["title", "source"] as const).every((name) =>
    ["", from?.document[name] ?? ""].includes(form.document[name]),
  );
  if (proposed) next.document = { ...form.document, title: "", source: "", ...to?.document };
  return next;
}

function ownItems(form: DefinitionForm, topic: Topic | null, list: ItemList): readonly { key: string }[] {
  const offered = new Set(topic?.items[list].map(({ key }) => key));
  return form[list].filter(({ key }: { key: string }) => !offered.has(key));
}
