"use client";

import { type ReactNode, useRef, useState } from "react";
import { useFieldArray } from "react-hook-form";
import { Button } from "@/app/ui/button";
import { type DefinitionForm, type ItemList, NEW_ITEM } from "./definition-form";
import { ITEM_WORDS } from "./definition-words";
import { FormPart } from "./form-part";
import { ItemRow } from "./item-row";
import { type Offered, OfferedItems } from "./offered-items";

/** The titles of the scenarios that judge an item, by its key: what goes when it is removed. */
export type Judged = Readonly<Record<string, readonly string[]>>;

/** One list of a definition: what a framework offers for it, to tick, and items of one's own, to word. */
export function ItemFields(props: {
  list: ItemList;
  judged?: Judged;
  offered?: Offered;
  /** What stands in the list, where it is folded under that line. */
  folded?: ReactNode;
}) {
  const { list, judged = {}, offered = [], folded } = props;
  const words = ITEM_WORDS[list];
  const { fields, append, insert, remove, move } = useFieldArray<DefinitionForm, ItemList>({ name: list });
  const [said, setSaid] = useState("");
  const add = useRef<HTMLButtonElement>(null);
  const keys = new Set(offered.map(({ key }) => key));
  const taken = new Set(fields.map(({ key }) => key));

  return (
    <FormPart title={words.title} lead={words.lead} folded={folded}>
      {offered.length > 0 && (
        <OfferedItems
          title={words.title}
          offered={offered}
          taken={taken}
          onTake={(item, place) => insert(place, item, { shouldFocus: false })}
          onLeave={(key) => remove(fields.findIndex((field) => field.key === key))}
        />
      )}
      <ol className="grid gap-6">
        {fields.map((field, index) =>
          keys.has(field.key) ? null : (
            <ItemRow
              key={field.id}
              list={list}
              index={index}
              first={index === 0 || keys.has(fields[index - 1]?.key ?? "")}
              last={index === fields.length - 1}
              scenarios={judged[field.key] ?? []}
              onMove={(by, label) => {
                move(index, index + by);
                setSaid(`${label} is now number ${index + by + 1} of ${fields.length}.`);
              }}
              onRemove={(label) => {
                remove(index);
                setSaid(`${label} was removed.`);
                add.current?.focus();
              }}
            />
          ),
        )}
      </ol>
      <div className="flex flex-wrap items-center gap-3">
        <Button ref={add} onClick={() => append(NEW_ITEM[list])}>
          Add a{/^[aeiou]/.test(words.one) ? "n" : ""} {words.one}
          {offered.length > 0 ? " of your own" : ""}
        </Button>
        <p role="status" className="break-words text-muted text-sm">
          {said}
        </p>
      </div>
    </FormPart>
  );
}
