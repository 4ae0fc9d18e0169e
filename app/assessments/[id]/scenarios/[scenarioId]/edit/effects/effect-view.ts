"use client";

import { useSyncExternalStore } from "react";

export type EffectView = "matrix" | "plain";

const KEPT = "effects-view";
const NARROW = "(max-width: 39.99rem)";
const listeners = new Set<() => void>();
/** What was chosen where nothing can be kept. */
let chosen: EffectView | null = null;

/** How the effects are shown: as it was chosen last on this device, else plainly where the page is narrow. */
export function useEffectView(): [EffectView, (view: EffectView) => void] {
  const view = useSyncExternalStore(subscribe, current, (): EffectView => "matrix");
  return [view, choose];
}

function choose(view: EffectView): void {
  try {
    window.localStorage.setItem(KEPT, view);
  } catch {
    chosen = view;
  }
  for (const listener of listeners) listener();
}

function current(): EffectView {
  return chosen ?? kept() ?? (isNarrow()?.matches ? "plain" : "matrix");
}

function kept(): EffectView | null {
  try {
    const view = window.localStorage.getItem(KEPT);
    return view === "matrix" || view === "plain" ? view : null;
  } catch {
    return null;
  }
}

function isNarrow(): MediaQueryList | undefined {
  return window.matchMedia?.(NARROW);
}

function subscribe(listener: () => void): () => void {
  const query = isNarrow();
  listeners.add(listener);
  query?.addEventListener("change", listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    query?.removeEventListener("change", listener);
    window.removeEventListener("storage", listener);
  };
}
