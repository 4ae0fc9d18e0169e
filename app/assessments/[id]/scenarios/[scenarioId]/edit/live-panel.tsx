"use client";

import { useDeferredValue, useMemo } from "react";
import { useWatch } from "react-hook-form";
import { scenarioCheck, validPart } from "@/app/assessments/form/scenario-check";
import type { ScenarioForm } from "@/app/assessments/form/scenario-form";
import { counted } from "@/lib/format";
import type { Assessment } from "@/lib/model/assessment";
import { scoreScenario } from "@/lib/scoring/score-scenario";
import { LiveMissing } from "./live-missing";
import { LiveTotals } from "./live-totals";

/** What follows from the form as it stands, computed here as one types; entries that can't be read yet are left out. */
export function LivePanel({ definition }: { definition: Assessment }) {
  const check = useMemo(() => scenarioCheck(definition), [definition]);
  // Every field has a default, so what is watched is the whole form although its type allows for parts.
  const form = useDeferredValue(useWatch<ScenarioForm>() as ScenarioForm);
  const { refused, score } = useMemo(() => {
    const { inputs, refused } = validPart(check, form);
    return { refused, score: inputs && scoreScenario(definition, inputs) };
  }, [check, definition, form]);

  return (
    <aside id="result" aria-labelledby="live-title" className="scroll-mt-28 text-sm">
      <h2 id="live-title" className="text-base">
        Result so far
      </h2>
      {score?.plugIn ? (
        <LiveTotals plugIn={score.plugIn} definition={definition} />
      ) : (
        <p className="mt-1 text-muted">{waitingFor(definition)}</p>
      )}
      {refused > 0 && (
        <p className="mt-3 text-danger">
          {counted(refused, "entry", "entries")} can&apos;t be scored as written and{" "}
          {refused === 1 ? "is" : "are"} left out here.
        </p>
      )}
      {score && <LiveMissing definition={definition} missing={score.missing} />}
    </aside>
  );
}

function waitingFor({ risks }: Assessment): string {
  if (risks.length === 0) return "The assessment names no risks yet.";
  return "It appears here as soon as one risk has both a likelihood and a severity.";
}
