"use client";

import { useWatch } from "react-hook-form";
import type { ScenarioForm } from "@/app/assessments/form/scenario-form";

/** Says of a mitigation that its effects don't count, while it is not part of the scenario. */
export function NotIncluded({ place }: { place: number }) {
  const included = useWatch<ScenarioForm, `mitigations.${number}.included`>({
    name: `mitigations.${place}.included`,
  });
  return included ? null : (
    <p className="text-muted text-sm">
      Not included in this scenario: these effects are kept and don&apos;t count.
    </p>
  );
}
