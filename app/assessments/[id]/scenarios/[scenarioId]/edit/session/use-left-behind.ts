"use client";

import { useEffect } from "react";
import { takenUp } from "@/app/assessments/drafts/left-behind";
import { clock } from "@/lib/format";
import { type Start, startFrom } from "./start";

/** Tells where to go on, if an earlier window left unsent work on this device; `found` is the same at every drawing. */
export function useLeftBehind(scenarioId: string, found: (start: Start) => void): void {
  useEffect(() => {
    let gone = false;
    void takenUp(scenarioId, (draft) =>
      startFrom(draft, `What you entered until ${clock(draft.keptAt)} was kept on this device and is back.`),
    )
      // A browser that keeps nothing has nothing to take up.
      .catch(() => null)
      .then((start) => {
        if (start && !gone) found(start);
      });
    return () => {
      gone = true;
    };
  }, [scenarioId, found]);
}
