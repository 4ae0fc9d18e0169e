"use client";

import { useEffect } from "react";
import { goToField } from "@/app/ui/form/go-to-field";

// Fields that a choice of view or a draft brings about are there a moment later.
const TRIES = 20;
const BETWEEN = 50;

/** Comes back to the field one was in when the page is loaded again in the same window. */
export function usePlace(scenarioId: string): void {
  useEffect(() => {
    const name = `counterweight-place:${scenarioId}`;
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      const field = target.closest<HTMLElement>("form :is([id], [data-place])");
      const place = field?.dataset.place ?? field?.id;
      if (place) sessionStorage.setItem(name, place);
    };
    document.addEventListener("focusin", remember);
    const known = wasReloaded() ? sessionStorage.getItem(name) : null;
    let tries = 0;
    const timer = setInterval(() => {
      tries += 1;
      // Whoever has gone somewhere already stays there.
      const free = document.activeElement === document.body || document.activeElement === null;
      if (known && free && document.getElementById(known)) goToField(known);
      if (!known || !free || tries === TRIES || document.activeElement?.id === known) clearInterval(timer);
    }, BETWEEN);
    return () => {
      clearInterval(timer);
      document.removeEventListener("focusin", remember);
    };
  }, [scenarioId]);
}

function wasReloaded(): boolean {
  const [entry] = performance.getEntriesByType("navigation");
  return entry !== undefined && "type" in entry && entry.type !== "navigate";
}
