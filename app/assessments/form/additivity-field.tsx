"use client";

import { useEffect, useRef, useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { CheckboxField } from "@/app/ui/form/checkbox-field";
import { ADDITIVITY } from "@/lib/model/harm-scale";
import type { DefinitionForm } from "./definition-form";

/** The sentence that goes with a harm scale, to be accepted: another scale asks again. */
export function AdditivityField() {
  const { getValues, setValue } = useFormContext<DefinitionForm>();
  const scale = JSON.stringify(useWatch<DefinitionForm, "harmScale">({ name: "harmScale" }));
  const asked = useRef(scale);
  const [again, setAgain] = useState(false);
  useEffect(() => {
    if (asked.current === scale) return;
    asked.current = scale;
    if (!getValues("additivityAccepted")) return;
    setValue("additivityAccepted", false, { shouldDirty: true });
    setAgain(true);
  }, [scale, getValues, setValue]);
  return (
    <div>
      <p className="max-w-prose text-sm">{ADDITIVITY} Every total rests on this sentence.</p>
      <CheckboxField name="additivityAccepted" id="additivityAccepted" label="Accepted for this scale" />
      <p role="status" className="text-muted text-xs empty:hidden">
        {again && "The scale was changed: accept the sentence again, if it holds for this scale."}
      </p>
    </div>
  );
}
