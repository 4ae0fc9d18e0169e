"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import { leavingLink } from "./leaving-link";

const LEAVE = "What you changed here is not saved. Leave without saving?";

export type Unsaved = {
  unsaved: boolean;
  /** A mark of what has been entered so far. */
  mark: () => number;
  /** What was entered up to this mark is saved now. */
  saved: (mark: number) => void;
};

/** Knows whether something was entered since the last save, and asks before the page is left in that state. */
export function useUnsaved<V extends FieldValues, C, T>(form: UseFormReturn<V, C, T>): Unsaved {
  const changes = useRef(0);
  const [unsaved, setUnsaved] = useState(false);
  const { watch } = form;

  useEffect(() => {
    const { unsubscribe } = watch(() => {
      changes.current += 1;
      setUnsaved(true);
    });
    return unsubscribe;
  }, [watch]);

  useEffect(() => {
    if (!unsaved) return;
    const askBrowser = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", askBrowser);
    // Before React sees the click, so that no link is followed that should not be.
    window.addEventListener("click", askAtLink, { capture: true });
    return () => {
      window.removeEventListener("beforeunload", askBrowser);
      window.removeEventListener("click", askAtLink, { capture: true });
    };
  }, [unsaved]);

  return {
    unsaved,
    mark: useCallback(() => changes.current, []),
    saved: useCallback((mark: number) => setUnsaved(mark !== changes.current), []),
  };
}

function askAtLink(event: MouseEvent): void {
  // Other origins unload the page, and then the browser asks.
  if (!leavingLink(event) || window.confirm(LEAVE)) return;
  event.preventDefault();
  event.stopPropagation();
}
