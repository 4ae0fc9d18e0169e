"use client";

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useFormContext } from "react-hook-form";
import type { ScenarioForm } from "@/app/assessments/form/scenario-form";
import type { Assessment } from "@/lib/model/assessment";
import { openLine } from "./live-line";
import type { ExactPart, SimulatedPart } from "./live-result";

export type Live = {
  exact: ExactPart | null;
  simulated: SimulatedPart | null;
  /** The result could not be computed here; what is shown would be of an earlier state, so nothing is. */
  failed: boolean;
};

const NOTHING = { exact: null, simulated: null };

/**
 * What follows from the form as it stands, computed beside the page by two workers: one for what is exact, so that no
 * simulation stands in its way. Each works on the newest form it has not seen; what was overtaken is never begun.
 */
export function useLive(definition: Assessment, seed: number): Live {
  const { getValues, subscribe } = useFormContext<ScenarioForm>();
  const [live, setLive] = useState<Live>({ ...NOTHING, failed: false });

  useEffect(() => {
    const lineOf = (part: "exact" | "simulated", then?: () => void) =>
      openLine(
        (answer) => {
          // At once, and not when there is time: what is exact belongs into the next frame.
          flushSync(() => setLive((before) => ({ ...before, [part]: answer, failed: false })));
          then?.();
        },
        () => setLive({ ...NOTHING, failed: true }),
        { part, definition, seed },
        () => getValues(),
      );
    const simulated = lineOf("simulated");
    const exact = lineOf("exact", simulated.ask);
    const lines = [exact, simulated];
    const ask = () => {
      exact.ask();
      // After what is exact, which else would share its processor; but not where that takes long itself.
      if (exact.isSlow()) simulated.ask();
    };
    ask();
    const end = subscribe({ formState: { values: true }, callback: ask });
    const moved = () => {
      for (const line of lines) line.moved();
    };
    window.addEventListener("keydown", moved);
    return () => {
      end();
      window.removeEventListener("keydown", moved);
      for (const line of lines) line.end();
    };
  }, [definition, seed, getValues, subscribe]);

  return live;
}
