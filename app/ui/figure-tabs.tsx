"use client";

import type { KeyboardEvent, ReactNode } from "react";

type Tab = { id: string; label: string };

/** A list of tabs by the WAI-ARIA pattern: one tab stop, arrows and Home/End move and choose at once. */
export function FigureTabs<T extends Tab>(props: {
  label: string;
  tabs: readonly T[];
  chosen: string;
  choose: (id: T["id"]) => void;
  prefix: string;
}) {
  const { label, tabs, chosen, choose, prefix } = props;
  const move = (event: KeyboardEvent) => {
    const next = nextIndex(
      event.key,
      tabs.findIndex(({ id }) => id === chosen),
      tabs.length,
    );
    const tab = next === null ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    choose(tab.id);
    document.getElementById(`${prefix}tab-${tab.id}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className="flex gap-4 noscript:hidden" onKeyDown={move}>
      {tabs.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`${prefix}tab-${id}`}
          aria-selected={id === chosen}
          aria-controls={`${prefix}panel-${id}`}
          tabIndex={id === chosen ? 0 : -1}
          className="min-h-8 cursor-pointer pb-0.5 text-muted text-sm hover:text-ink aria-selected:border-ink aria-selected:border-b-2 aria-selected:pb-0 aria-selected:text-ink"
          onClick={() => choose(id)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

/** What a tab shows; the others stay in the page, so that a table is there without scripts too. */
export function TabPanel(props: {
  prefix: string;
  id: string;
  chosen: string;
  /** How the panel is shown while it isn't chosen and scripts are off. */
  unchosen: string;
  children: ReactNode;
}) {
  const { prefix, id, chosen, unchosen, children } = props;
  return (
    <div
      role="tabpanel"
      id={`${prefix}panel-${id}`}
      aria-labelledby={`${prefix}tab-${id}`}
      className={id === chosen ? (id === "figure" ? "noscript:hidden" : "") : unchosen}
    >
      {children}
    </div>
  );
}

function nextIndex(key: string, current: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (current + 1) % count;
    case "ArrowLeft":
      return (current - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
