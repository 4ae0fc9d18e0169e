"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { clock } from "@/lib/format";
import { Button } from "../button";

export type SaveState = { busy: boolean; unsaved: boolean; savedAt: Date | null };

/** The state of what was entered, in words. */
function saveWords({ busy, unsaved, savedAt }: SaveState): string {
  if (busy) return "Saving…";
  if (unsaved) return "Not saved yet";
  return savedAt ? `Saved ${clock(savedAt)}` : "Nothing changed yet";
}

/** The state of what was entered, and the button that saves it; Ctrl+S and ⌘S do the same. */
export function SaveBar(props: SaveState & { label: string; onSave: () => void; children?: ReactNode }) {
  const { label, onSave, children, ...state } = props;
  useSaveKey(onSave);
  return (
    <div className="flex items-center justify-between gap-3 max-sm:w-full">
      {children}
      <p role="status" className="text-muted text-sm">
        {saveWords(state)}
      </p>
      <Button type="submit" tone="primary" aria-disabled={state.busy} aria-keyshortcuts="Control+S Meta+S">
        {label}
      </Button>
    </div>
  );
}

/** Ctrl+S and ⌘S save. */
export function useSaveKey(onSave: () => void): void {
  const save = useRef(onSave);
  useEffect(() => {
    save.current = onSave;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      if (!event.repeat) save.current();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}
