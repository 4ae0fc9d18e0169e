"use client";

import { useEffect } from "react";
import { goToField } from "@/app/ui/form/go-to-field";

// Fields that a choice of view or a draft brings about are there a moment later.
const TRIES = 20;
const BETWEEN = 50;
const REST = 300;

/** Comes back to the field one was in when the page is loaded again in the same window. */
export function usePlace(scenarioId: string): void {
  useEffect(() => {
    const name = `counterweight-place:${scenarioId}`;
    let place = "";
    let rest: ReturnType<typeof setTimeout> | undefined;
    const write = () => {
      if (place) sessionStorage.setItem(name, place);
    };
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      const field = target.closest<HTMLElement>("[data-scoring] :is([id], [data-place])");
      place = field?.dataset.place || field?.id || place;
      // Not at each key: whoever runs through a hundred cells comes back to the last of them.
      clearTimeout(rest);
      rest = setTimeout(write, REST);
    };
    document.addEventListener("focusin", remember);
    window.addEventListener("pagehide", write);
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
      clearTimeout(rest);
      write();
      window.removeEventListener("pagehide", write);
      document.removeEventListener("focusin", remember);
    };
  }, [scenarioId]);
}

function wasReloaded(): boolean {
  const [entry] = performance.getEntriesByType("navigation");
  return entry !== undefined && "type" in entry && entry.type !== "navigate";
}
