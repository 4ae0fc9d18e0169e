import { listed } from "../format";
import type { Dist } from "../model/dist";
import { type EntryUnit, readDist, type Unread, writeDist } from "../model/dist-text";
import type { EntryChoice } from "./entry-choices";

export type Entry = Dist | Unread | null;

/** How entries of one field are typed: by which words, and in which unit. */
export type EntryTongue = { choices: readonly EntryChoice[]; unit: EntryUnit };

/** What a text says: a word of the list or its beginning, as long as one word alone begins so, else a number or range. */
export function readEntry(text: string, { choices, unit }: EntryTongue): Entry {
  const [only, ...others] = begunBy(text, choices);
  return only && others.length === 0 ? only.dist : readDist(text, unit);
}

/** An entry as its field shows it: by the name of its word or level, else as the numbers that read back to it. */
export function entryText(entry: Entry, { choices, unit }: EntryTongue): string {
  if (entry === null) return "";
  if (entry.kind === "unread") return entry.text;
  return nameOf(entry, choices) ?? writeDist(entry, unit);
}

/** The choice that an entry is, also under another of its names. */
export function choiceOf(entry: Entry, choices: readonly EntryChoice[]): EntryChoice | undefined {
  return choices.find((choice) => namesOf(choice).some(({ dist }) => same(dist, entry)));
}

/** What a text may mean that is the beginning of several words: a sentence, or null where it is not. */
export function ambiguity(text: string, { choices }: EntryTongue): string | null {
  const begun = begunBy(text, choices);
  if (begun.length < 2) return null;
  return `“${text.trim()}” begins ${listed(begun.map(({ name }) => name))}: type on`;
}

/** Whether two entries are the same judgement. */
export function same(one: Entry, other: Entry): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

type Named = { name: string; dist: Dist };

/** One name of each choice that a text is the beginning of; only the one that it is in full, if there is such. */
function begunBy(text: string, choices: readonly EntryChoice[]): Named[] {
  const typed = plain(text);
  // A number is a number, though "4" begins "4 significant".
  if (!/\p{L}/u.test(typed)) return [];
  const named = choices.map(namesOf);
  const full = named.flat().find(({ name }) => plain(name) === typed);
  if (full) return [full];
  return named.flatMap((names) => names.filter(({ name }) => plain(name).startsWith(typed)).slice(0, 1));
}

function namesOf({ name, dist, also = [] }: EntryChoice): Named[] {
  return [{ name, dist }, ...also];
}

function nameOf(entry: Dist, choices: readonly EntryChoice[]): string | undefined {
  return choices.flatMap(namesOf).find(({ dist }) => same(dist, entry))?.name;
}

function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s,]+/g, " ");
}
