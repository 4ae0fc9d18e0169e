"use client";

import { type ComponentProps, useState } from "react";
import { FrozenScenario } from "./frozen-scenario";
import { ScoringSession } from "./scoring-session";
import type { Opened, Start } from "./session/start";
import { useLeftBehind } from "./session/use-left-behind";

/**
 * A frozen scenario, to read. What was entered on this device before it was frozen, and never reached the server, is
 * not lost: it opens as it was left, is refused as late, and can be saved as a new scenario.
 */
export function Frozen(props: ComponentProps<typeof FrozenScenario> & Pick<Opened, "scenario">) {
  const [left, setLeft] = useState<Start | null>(null);
  useLeftBehind(props.scenario.id, setLeft);
  return left ? (
    <ScoringSession opened={props} start={left} reopen={setLeft} />
  ) : (
    <FrozenScenario {...props} />
  );
}
