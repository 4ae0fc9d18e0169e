"use client";

import { type KeyboardEvent, type ReactNode, useState } from "react";
import type { FieldControl } from "../field";

export type Suggestion = { value: string; name: string; aside: string; about?: string | undefined };

type List = { shown: readonly Suggestion[]; active: number } | null;

/**
 * A text with a list of what it may say, which is one stop of the tab key: the list opens by arrow key, by its button,
 * or under letters that begin an entry of it, and nothing need be taken from it.
 */
export function SuggestedText(props: {
  control: FieldControl;
  /** What the list is called. */
  name: string;
  text: string;
  placeholder: string;
  suggestions: readonly Suggestion[];
  /** The value of the suggestion that the text is. */
  chosen: string | undefined;
  /** What stands behind the text: a unit, or the range of a word. */
  aside: ReactNode;
  /** The last entry of the list, and a button beside it: opens another way of entering the same, where there is one. */
  more?: { name: string; open: boolean; onToggle: () => void };
  onText: (text: string) => void;
  onChoose: (value: string) => void;
  onLeave: () => void;
}) {
  const { control, name, text, placeholder, suggestions, chosen, aside, more, onText, onChoose, onLeave } =
    props;
  const [list, setList] = useState<List>(null);
  const end = more ? [null] : [];
  const listId = `${control.id}.list`;
  const optionId = (index: number) => `${listId}.${index}`;
  const openAll = (active = suggestions.findIndex(({ value }) => value === chosen)) =>
    setList({ shown: suggestions, active });
  const take = (index: number) => {
    const suggestion = list?.shown[index];
    setList(null);
    if (suggestion) onChoose(suggestion.value);
    else more?.onToggle();
  };
  const move = (by: 1 | -1) => {
    const count = (list?.shown ?? suggestions).length + end.length;
    if (count === 0) return;
    if (!list) return openAll(by === 1 ? undefined : count - 1);
    const from = list.active === -1 && by === -1 ? 0 : list.active;
    setList({ ...list, active: (from + by + count) % count });
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (list && event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      setList(null);
    } else if (event.key === "Enter") {
      // Enter takes what is meant; it sends no form.
      event.preventDefault();
      if (list && list.active >= 0) take(list.active);
      else {
        setList(null);
        onLeave();
      }
    }
  };
  return (
    <div className="relative">
      <div className="input flex items-center p-0 focus-within:outline-2 focus-within:outline-accent focus-within:outline-offset-2 has-[:disabled]:bg-sunken has-[[aria-invalid=true]]:border-danger has-[[aria-invalid=true]]:shadow-[inset_0_0_0_1px_var(--danger)]">
        <input
          {...control}
          aria-describedby={[`${control.id}-aside`, control["aria-describedby"]].filter(Boolean).join(" ")}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={list !== null}
          aria-controls={list ? listId : undefined}
          aria-activedescendant={list && list.active >= 0 ? optionId(list.active) : undefined}
          type="text"
          dir="auto"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          placeholder={placeholder}
          className="min-h-8 min-w-0 flex-1 self-stretch bg-transparent py-1 pl-2 outline-none placeholder:text-muted"
          value={text}
          onChange={(event) => {
            const next = event.target.value;
            const shown = begun(next, suggestions);
            setList(shown.length > 0 ? { shown, active: -1 } : null);
            onText(next);
          }}
          onKeyDown={press}
          onBlur={() => {
            setList(null);
            onLeave();
          }}
        />
        <span id={`${control.id}-aside`} className="shrink-0 whitespace-nowrap px-1 text-muted text-xs">
          {aside}
        </span>
        {suggestions.length > 0 && (
          <InnerButton
            name={`${name}, list`}
            expanded={list !== null}
            onPress={() => (list ? setList(null) : openAll())}
            focus={control.id}
          >
            ▾
          </InnerButton>
        )}
        {more && (
          <InnerButton name={`${name}, ${more.name}`} expanded={more.open} onPress={more.onToggle}>
            ↔
          </InnerButton>
        )}
      </div>
      {list && (
        <div
          id={listId}
          role="listbox"
          aria-label={name}
          className="absolute inset-x-0 z-20 mt-1 max-h-104 overflow-y-auto rounded border border-edge bg-raised py-1 text-sm"
        >
          {[...list.shown, ...end].map((suggestion, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the text keeps the focus, and its keys choose here
            // biome-ignore lint/a11y/useFocusableInteractive: it is active by aria-activedescendant
            <div
              key={suggestion?.value ?? "more"}
              id={optionId(index)}
              role="option"
              aria-selected={suggestion !== null && suggestion.value === chosen}
              data-active={index === list.active}
              className="cursor-pointer px-2 py-1.5 hover:bg-sunken data-[active=true]:bg-accent data-[active=true]:text-on-accent"
              // The text keeps the focus: what is pressed here is taken before it could be left.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(index)}
            >
              {suggestion ? <Option {...suggestion} /> : more?.name}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function Option({ name, aside, about }: Suggestion) {
  return (
    <>
      <span className="flex justify-between gap-3">
        <span className="min-w-0 [overflow-wrap:anywhere]">{name}</span>{" "}
        <span className="whitespace-nowrap">{aside}</span>
      </span>
      {about && <span className="block text-xs">{about}</span>}
    </>
  );
}

/** A button within the text's frame, for the hand and the ear: the keyboard has the arrow keys. */
function InnerButton(props: {
  name: string;
  expanded: boolean;
  onPress: () => void;
  focus?: string;
  children: string;
}) {
  const { name, expanded, onPress, focus, children } = props;
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={name}
      aria-expanded={expanded}
      className="min-h-8 w-6 shrink-0 cursor-pointer self-stretch text-muted text-sm hover:text-ink disabled:hidden"
      onPointerDown={(event) => {
        event.preventDefault();
        if (focus) document.getElementById(focus)?.focus();
      }}
      onClick={onPress}
    >
      <span aria-hidden="true">{children}</span>
    </button>
  );
}

/** The suggestions that a text begins, none for a text without letters: numbers need no list. */
function begun(text: string, suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const typed = text.trim().toLowerCase();
  if (!/\p{L}/u.test(typed)) return [];
  return suggestions.filter(({ name }) => name.toLowerCase().includes(typed));
}
