"use client";

import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useWatch } from "react-hook-form";
import { Button } from "@/app/ui/button";
import { SelectField } from "@/app/ui/form/select-field";
import { TextAreaField, TextField } from "@/app/ui/form/text-field";
import { listed } from "@/lib/format";
import { RISK_CATEGORIES } from "@/lib/model/risk";
import type { DefinitionForm, ItemList } from "./definition-form";
import { ITEM_WORDS } from "./definition-words";

const CATEGORIES = RISK_CATEGORIES.map((value) => ({ value, text: value }));

/** One item: its name and wording, its place in the list, and its removal, which asks where judgements go with it. */
export function ItemRow(props: {
  list: ItemList;
  index: number;
  first: boolean;
  last: boolean;
  scenarios: readonly string[];
  onMove: (by: -1 | 1, label: string) => void;
  onRemove: (label: string) => void;
}) {
  const { list, index, first, last, scenarios, onMove, onRemove } = props;
  const words = ITEM_WORDS[list];
  const typed = useWatch<DefinitionForm, `${ItemList}.${number}.label`>({ name: `${list}.${index}.label` });
  const label = typed?.trim() || `The new ${words.one}`;
  const [asking, setAsking] = useState(false);
  const removal = useRef<HTMLButtonElement>(null);
  const keep = () => {
    flushSync(() => setAsking(false));
    removal.current?.focus();
  };
  const of = `${words.one} ${index + 1}`;
  const field = (name: string) => ({ name: `${list}.${index}.${name}`, id: `${list}.${index}.${name}`, of });
  return (
    <li className="grid min-w-0 gap-3 border-line border-l-2 pl-4">
      <TextField {...field("label")} label="Name" onceLeft />
      <TextAreaField {...field("statement")} label={words.statement} rows={2} />
      {list === "risks" && (
        <>
          <TextAreaField {...field("resolution")} label="Counts as happened if" rows={2} />
          <SelectField {...field("category")} label="Category" choices={CATEGORIES} className="max-w-xs" />
        </>
      )}
      {asking ? (
        <fieldset className="bg-notice px-3 py-2 text-sm">
          <legend className="sr-only">Remove {label}?</legend>
          <p>
            With “{label}” go its judgements in {listed(scenarios.map((title) => `“${title}”`))} once you
            save. Frozen scenarios keep theirs.
          </p>
          <div className="mt-2 flex gap-2">
            <Button tone="danger" autoFocus onClick={() => onRemove(label)}>
              Remove
            </Button>
            <Button onClick={keep}>Keep</Button>
          </div>
        </fieldset>
      ) : (
        <div className="-ml-1.5 flex flex-wrap gap-x-1">
          <Button tone="quiet" aria-disabled={first} onClick={() => first || onMove(-1, label)}>
            Move up<span className="sr-only"> {label}</span>
          </Button>
          <Button tone="quiet" aria-disabled={last} onClick={() => last || onMove(1, label)}>
            Move down<span className="sr-only"> {label}</span>
          </Button>
          <Button
            ref={removal}
            tone="quiet"
            onClick={() => (scenarios.length > 0 ? setAsking(true) : onRemove(label))}
          >
            Remove<span className="sr-only"> {label}</span>
          </Button>
        </div>
      )}
    </li>
  );
}
