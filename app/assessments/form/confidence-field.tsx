"use client";

import { useWatch } from "react-hook-form";
import type { ControlProps } from "@/app/ui/form/control";
import { SelectField } from "@/app/ui/form/select-field";
import type { JudgementName } from "./grounds-fields";
import type { ScenarioForm } from "./scenario-form";

const CHOICES = ["low", "moderate", "high"].map((value) => ({ value, text: value }));

/** What each level says of the ground that a judgement stands on (method 1.6), never of how likely anything is. */
const MEANS = {
  low: "fragmentary or questionable ground",
  moderate: "credible ground, not corroborated enough",
  high: "several good sources agree, few gaps",
} as const;

/** How firm the ground is; it never changes a number. */
export function ConfidenceField(
  props: Omit<ControlProps, "name" | "label" | "echo"> & { name: `${JudgementName}.confidence` },
) {
  const level = useWatch<ScenarioForm, typeof props.name>({ name: props.name });
  return (
    <SelectField
      {...props}
      label="Confidence"
      blank="Not stated"
      choices={CHOICES}
      echo={level ? MEANS[level] : null}
    />
  );
}
