import { number, percentAsEntered } from "../format";
import type { Assessment } from "../model/assessment";
import type { Dist } from "../model/dist";
import { findTerm, lexiconOf } from "../model/lexicon";
import type { Conflict } from "../model/merge";
import { fieldWord, itemName, sameEventText } from "./field-name";
import { type JudgementUnit, judgementText } from "./judgement-text";

/** A field that two changed differently: its path, the id of its field on the page, its name, and its three values. */
export type ConflictRow = {
  path: string[];
  id: string;
  field: string;
  base: string;
  yours: string;
  theirs: string;
};

/** Conflicts in words: "Escalation, likelihood", what it was, and what each side made of it. */
export function conflictRows(definition: Assessment, conflicts: readonly Conflict[]): ConflictRow[] {
  return conflicts.map(({ path, base, yours, theirs }) => {
    const [item, word] = [itemName(path, definition), fieldWord(path.at(-1) ?? "")];
    const text = (value: unknown) => valueText(path, value, definition);
    return {
      path,
      id: path.join("."),
      field: item === "" ? capital(word) : `${item}, ${word}`,
      base: text(base),
      yours: text(yours),
      theirs: text(theirs),
    };
  });
}

const BLANK = "blank";
const NOT_JUDGED = "not judged";

function valueText([list, ...rest]: readonly string[], value: unknown, definition: Assessment): string {
  const field = rest.at(-1) ?? list;
  switch (field) {
    case "likelihood":
    case "delivery":
    case "backfire":
    case "change":
    case "severity":
      return isDist(value) ? distText(value, unitOf(list, field), definition) : NOT_JUDGED;
    case "cost":
      return typeof value === "number" ? number(value) : BLANK;
    case "overlap":
      return percentAsEntered(typeof value === "number" ? value : 0);
    case "included":
      return value === true ? "included" : "not included";
    case "modelForm":
      return value === "rate" ? "effects cut the rate" : "effects cut the likelihood";
    case "evidence":
      return Array.isArray(value) && value.length > 0 ? citations(value.map(String), definition) : BLANK;
    case "sameEventAs":
      return typeof value === "string" || value === null ? sameEventText(value, definition) : BLANK;
    default:
      return typeof value === "string" && value !== "" ? value : BLANK;
  }
}

function unitOf(list: string | undefined, field: string): JudgementUnit {
  if (field === "backfire") return "factor";
  if (field === "change") return "change";
  return list === "risks" && field === "severity" ? "harm" : "share";
}

/** A judgement in words; a word that the lexicon lacks, which what it was may hold, stands alone. */
function distText(dist: Dist, unit: JudgementUnit, definition: Assessment): string {
  const isStrange =
    dist.kind === "term" && !findTerm(lexiconOf(dist.lexicon ?? definition.lexicon), dist.term);
  return isStrange ? dist.term : judgementText(dist, unit, definition);
}

function citations(ids: readonly string[], { evidence }: Assessment): string {
  return ids.map((id) => evidence.find((one) => one.id === id)?.citation || id).join("; ");
}

/** Whether a value is a judgement: what a conflict holds in such a field was proven by the schema, or isn't there. */
function isDist(value: unknown): value is Dist {
  return typeof value === "object" && value !== null && "kind" in value;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
