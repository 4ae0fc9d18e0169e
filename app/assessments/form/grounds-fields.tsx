"use client";

import type { ReactNode } from "react";
import { useWatch } from "react-hook-form";
import { TextAreaField } from "@/app/ui/form/text-field";
import { useChecksAt } from "./checks";
import { ConfidenceField } from "./confidence-field";
import { EvidenceField } from "./evidence-field";
import { GroundsFold } from "./grounds-fold";
import type { ScenarioForm } from "./scenario-form";

/** Where the form holds a judgement: "risks.0", "effects.12". */
export type JudgementName =
  `${"risks" | "mitigations" | "effects" | "impacts" | "implications" | "influences"}.${number}`;

export type GroundsProps = {
  name: JudgementName;
  /** The DOM id of a field of the judgement. */
  id: (field: string) => string;
  /** What is judged, for those who hear a field without its surroundings. */
  of: string;
  className?: string;
  /** What stands below the confidence, beside the reason. */
  aside?: ReactNode;
};

/**
 * What a judgement rests on: why, how firm the ground is and by which evidence. What is used less is folded away, with
 * one line that says what is in it.
 */
export function GroundsFields({ name, id, of, className = "", aside }: GroundsProps) {
  const field = <Field extends string>(part: Field) => ({
    name: `${name}.${part}` as const,
    id: id(part),
    of,
  });
  const unstated =
    useWatch<ScenarioForm, `${JudgementName}.confidence`>({ name: `${name}.confidence` }) === "";
  return (
    <div className={`grid min-w-0 gap-x-4 gap-y-2 sm:grid-cols-[minmax(0,1fr)_10rem] ${className}`}>
      <TextAreaField {...field("rationale")} label="Reason" notes={useChecksAt(id("rationale"))} />
      <div className="grid min-w-0 content-start gap-3">
        <ConfidenceField {...field("confidence")} notes={useChecksAt(id("confidence"))} />
        {aside}
      </div>
      <GroundsFold name={name} of={of} className="sm:col-span-2">
        <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
          <TextAreaField
            {...field("confidenceReasons")}
            label={unstated ? "Why this confidence" : "Confidence because"}
            notes={useChecksAt(id("confidenceReasons"))}
          />
          <TextAreaField
            {...field("wouldChangeIf")}
            label="It would change if"
            notes={useChecksAt(id("wouldChangeIf"))}
          />
        </div>
        <EvidenceField {...field("evidence")} notes={useChecksAt(id("evidence"))} />
      </GroundsFold>
    </div>
  );
}
