"use client";

import { useFormContext } from "react-hook-form";
import type { ScenarioForm } from "@/app/assessments/form/scenario-form";
import type { ModelForm } from "@/lib/model/scenario";

const FORMS: { value: ModelForm; name: string; meaning: string }[] = [
  {
    value: "relative",
    name: "Of the likelihood",
    meaning: "taking off 30 % leaves 70 % of it: 90 % becomes 63 %.",
  },
  {
    value: "rate",
    name: "Of the rate",
    meaning: "the event comes 30 % less often: 90 % becomes 80 %. Fits what may happen more than once.",
  },
];

/** How a share that is taken off the likelihood is read. */
export function ModelFormField() {
  const { register } = useFormContext<ScenarioForm>();
  return (
    <fieldset className="border-line border-t pt-4">
      <legend className="float-left mb-2 font-semibold text-base">
        What a share of the likelihood means
      </legend>
      <div className="clear-left grid gap-1">
        {FORMS.map(({ value, name, meaning }) => (
          <label key={value} className="flex min-h-9 items-start gap-2 py-1.5 text-sm">
            <input
              type="radio"
              value={value}
              className="mt-0.5 size-4 shrink-0 accent-accent"
              {...register("modelForm")}
            />
            <span>
              {name}: <span className="text-muted">{meaning}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
