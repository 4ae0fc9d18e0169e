"use client";

import { useEffect } from "react";
import { useTellChecks } from "@/app/assessments/form/checks";
import type { Assessment } from "@/lib/model/assessment";
import type { CheckRow } from "@/lib/series/check-rows";
import { LivePanel } from "./live-panel";
import { useLive } from "./use-live";

/** The panel beside the form; a part of its own, so that the form isn't drawn again when a result arrives. */
export function Live(props: { definition: Assessment; seed: number; results: string }) {
  const { definition, seed, results } = props;
  const live = useLive(definition, seed);
  const checks = live.exact?.checks;
  const tell = useTellChecks();
  useEffect(() => {
    if (checks) tell(byField(checks));
  }, [checks, tell]);
  return <LivePanel definition={definition} live={live} results={results} />;
}

function byField(checks: readonly CheckRow[]): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  // Whoever has just typed a number is on the way to its reason: that it lacks one is listed, and not held out.
  for (const { kind, anchor, text } of checks)
    if (kind !== "no-reason" && kind !== "no-effect")
      fields.set(anchor, [...(fields.get(anchor) ?? []), text]);
  return fields;
}
