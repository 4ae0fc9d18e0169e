"use client";

import { useEffect, useState } from "react";
import { useFormContext } from "react-hook-form";
import { useGrouped } from "@/app/assessments/form/grouped";
import type { ScenarioForm } from "@/app/assessments/form/scenario-form";
import type { Assessment } from "@/lib/model/assessment";
import { makeMatrix } from "./matrix";
import { MatrixGrid } from "./matrix-grid";
import { MatrixKeys } from "./matrix-key-list";
import { MatrixProblems } from "./matrix-problems";
import { MatrixStatus } from "./matrix-status";
import { PairDetails } from "./pair-details";
import { WordButtons } from "./word-buttons";

/** All effects at once: mitigations by row, risks by column, as fast as a spreadsheet. */
export function EffectMatrix({ definition, readOnly }: { definition: Assessment; readOnly: boolean }) {
  const form = useFormContext<ScenarioForm>();
  const grouped = useGrouped();
  // Made once: evidence that is added meanwhile makes another definition, and must not move the cursor.
  const [matrix] = useState(() => makeMatrix({ definition, form, grouped, readOnly }));
  const [said, say] = useState("");
  useEffect(() => {
    const unfollow = [matrix.later.follow(), matrix.cells.follow()];
    return () => {
      matrix.deeds.finish();
      for (const end of unfollow) end();
    };
  }, [matrix]);
  return (
    <>
      {!readOnly && <WordButtons matrix={matrix} say={say} />}
      <MatrixGrid matrix={matrix} say={say} />
      <MatrixStatus matrix={matrix} />
      <p role="status" className="text-muted text-sm">
        {said}
      </p>
      <MatrixProblems matrix={matrix} />
      <MatrixKeys />
      <PairDetails matrix={matrix} />
    </>
  );
}
