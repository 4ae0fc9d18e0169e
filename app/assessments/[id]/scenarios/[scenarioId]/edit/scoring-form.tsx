"use client";

import { useCallback, useEffect, useState } from "react";
import { leftBehind } from "@/app/assessments/drafts/left-behind";
import { clock } from "@/lib/format";
import { ScoringSession } from "./scoring-session";
import { freshStart, type Opened, type Start, startFrom } from "./session/start";

/**
 * The whole scoring form of one scenario. It begins with what is stored, or with what an earlier window left on this
 * device, and begins anew where the assessment itself was changed elsewhere.
 */
export function ScoringForm(opened: Opened) {
  const [{ start, count }, setBegun] = useState(() => ({ start: freshStart(opened), count: 0 }));
  const reopen = useCallback(
    (next: Start) => setBegun((before) => ({ start: next, count: before.count + 1 })),
    [],
  );
  const scenarioId = opened.scenario.id;

  useEffect(() => {
    let gone = false;
    // A browser that keeps nothing has nothing to take up.
    const none = () => [];
    void leftBehind(scenarioId)
      .catch(none)
      .then(([draft]) => {
        if (!draft || gone) return;
        const next = startFrom(
          draft,
          `What you entered until ${clock(draft.keptAt)} was kept on this device and is back.`,
        );
        if (next) reopen(next);
      });
    return () => {
      gone = true;
    };
  }, [scenarioId, reopen]);

  return <ScoringSession key={count} opened={opened} start={start} reopen={reopen} />;
}
