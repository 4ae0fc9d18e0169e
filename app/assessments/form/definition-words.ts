import type { PlaceOf } from "@/app/ui/form/error-summary";
import type { ItemList } from "./definition-form";

/** What each list of items is called, and what is asked about an item of it. */
export const ITEM_WORDS: Record<ItemList, { title: string; one: string; lead: string; statement: string }> = {
  risks: {
    title: "Risks",
    one: "risk",
    lead: "Events that the document may bring about or leave open. Word each, with its rule, so that afterwards two people would give the same answer: it happened, or it did not.",
    statement: "Event",
  },
  mitigations: {
    title: "Mitigations",
    one: "mitigation",
    lead: "Measures that the document names against its risks. Word each so that one can say whether it was delivered.",
    statement: "Measure",
  },
  impacts: {
    title: "Impacts",
    one: "impact",
    lead: "What the document is meant to change for the better, or may change for the worse, against today. They stand beside risk.",
    statement: "What changes",
  },
  implications: {
    title: "Implications",
    one: "implication",
    lead: "What the document may mean for the wider order, seen from somewhere.",
    statement: "What may follow",
  },
};

const FIELD_WORDS: Record<string, string> = {
  title: "Title",
  question: "Question",
  perspective: "Perspective",
  handling: "Handling line",
  asOf: "Date",
  horizonMonths: "Horizon",
  toleranceHarm: "Tolerance",
  lexicon: "Likelihood words",
  "harmScale.base": "Factor between levels",
  "harmScale.top": "Worst outcome",
  "document.title": "Document, title",
  "document.source": "Document, source",
};
const ITEM_FIELD_WORDS: Record<string, string> = {
  label: "name",
  key: "name",
  resolution: "counts as happened if",
};

const EVIDENCE_FIELD_WORDS: Record<string, string> = { url: "address" };

/** What a field of the definition form is called; its id is its name. */
export const placeInDefinition: PlaceOf = (name) => {
  const word = FIELD_WORDS[name];
  if (word) return { id: name, text: word };
  const [list = "", place, field = ""] = name.split(".");
  if (list === "evidence" && place !== undefined)
    return { id: name, text: `Evidence ${Number(place) + 1}, ${EVIDENCE_FIELD_WORDS[field] ?? field}` };
  const words = Object.hasOwn(ITEM_WORDS, list) ? ITEM_WORDS[list as ItemList] : null;
  if (!words || place === undefined) return null;
  const one = `${words.one.charAt(0).toUpperCase()}${words.one.slice(1)} ${Number(place) + 1}`;
  return {
    id: `${list}.${place}.${field === "key" ? "label" : field}`,
    text: `${one}, ${ITEM_FIELD_WORDS[field] ?? words.statement.toLowerCase()}`,
  };
};
