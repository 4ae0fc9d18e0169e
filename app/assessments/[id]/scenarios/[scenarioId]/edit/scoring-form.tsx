"use client";

import { useCallback, useState } from "react";
import { ScoringSession } from "./scoring-session";
import { freshStart, type Opened, type Start } from "./session/start";
import { useLeftBehind } from "./session/use-left-behind";

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
  useLeftBehind(opened.scenario.id, reopen);
  return <ScoringSession key={count} opened={opened} start={start} reopen={reopen} />;
}
