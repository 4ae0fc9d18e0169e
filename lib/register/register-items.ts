import { freshKey } from "../model/key";
import type { FieldId } from "./fields";

/** A risk or mitigation as rows speak of it: what each field says, as it stands and as it is read, and in which row. */
export type RegisterItem = {
  key: string;
  label: string;
  fields: Map<FieldId, { text: string; value: unknown; row: number }>;
};

/** The most items that are told apart: those of an assessment, and as many that it may be matched with. */
const ITEMS_MAX = 400;

/** Items that are known by a name, an id, or both: case and spacing make no difference. */
export class ItemList {
  readonly all: RegisterItem[] = [];
  readonly #named = new Map<string, RegisterItem>();

  /** Begins with the items of an assessment, which rows are matched with by key or label. */
  constructor(known: readonly { key: string; label: string }[]) {
    for (const { key, label } of known) {
      const item = this.#kept({ key, label, fields: new Map() });
      this.#named.set(`id ${plain(key)}`, item);
      this.#named.set(`name ${plain(label)}`, item);
    }
  }

  /** The item of that name or id, made if there is none; null where both are empty; a sentence where they are two. */
  named(label: string, id: string): RegisterItem | string | null {
    if (label === "" && id === "") return null;
    const byId =
      id === "" ? undefined : (this.#named.get(`id ${plain(id)}`) ?? this.#named.get(`name ${plain(id)}`));
    const byName = label === "" ? undefined : this.#named.get(`name ${plain(label)}`);
    if (byId && byName && byId !== byName)
      return `Name one: “${id}” is “${byId.label}”, and “${label}” another`;
    if (byId && !byName && label !== "" && byId.label !== byId.key && plain(byId.label) !== plain(id))
      return `Use each ID for one: “${id}” is “${byId.label}”`;
    const item = byId ?? byName ?? this.#made(label, id);
    if (item === null) return "Shorten the register: an assessment has at most 200 risks and 200 mitigations";
    if (label !== "") this.#named.set(`name ${plain(label)}`, item);
    if (id !== "") this.#named.set(`id ${plain(id)}`, item);
    return item;
  }

  #made(label: string, id: string): RegisterItem | null {
    if (this.all.length >= ITEMS_MAX) return null;
    const taken = this.all.map(({ key }) => key);
    return this.#kept({ key: freshKey(id || label, taken), label: label || id, fields: new Map() });
  }

  #kept(item: RegisterItem): RegisterItem {
    this.all.push(item);
    return item;
  }
}

function plain(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase().replace(/\s+/g, " ");
}
