"use client";

import { useEffect } from "react";
import { leftBehind } from "@/app/assessments/drafts/left-behind";
import { clock } from "@/lib/format";
import { type Start, startFrom } from "./start";

/** Tells where to go on, if an earlier window left unsent work on this device; `found` is the same at every drawing. */
export function useLeftBehind(scenarioId: string, found: (start: Start) => void): void {
  useEffect(() => {
    let gone = false;
    // A browser that keeps nothing has nothing to take up.
    const none = () => [];
    void leftBehind(scenarioId)
      .catch(none)
      .then(([draft]) => {
        if (!draft || gone) return;
        const until = clock(draft.keptAt);
        const start = startFrom(
          draft,
          `What you entered until ${until} was kept on this device and is back.`,
        );
        if (start) found(start);
      });
    return () => {
      gone = true;
    };
  }, [scenarioId, found]);
}
