"use client";

import { useRouter } from "next/navigation";
import { DialogForm } from "@/app/ui/dialog-form";
import { send } from "@/app/ui/send";
import { resultsAddress } from "../addresses";
import { NAME_FIELDS, NameFields, nameIn } from "./name-fields";

/** Saves a copy of a scenario under another name and opens it. */
export function SaveAs(props: {
  assessmentId: string;
  scenario: { id: string; title: string };
  tone?: "quiet" | "plain";
}) {
  const { assessmentId, scenario, tone = "quiet" } = props;
  const router = useRouter();
  return (
    <DialogForm<{ id: string }>
      open="Save as…"
      of={scenario.title}
      tone={tone}
      title={`Save “${scenario.title}” as a new scenario`}
      confirm="Save as scenario"
      fields={NAME_FIELDS}
      act={(entered) =>
        send("POST", `/api/assessments/${assessmentId}/scenarios`, { from: scenario.id, ...nameIn(entered) })
      }
      done={({ id }) => {
        router.push(resultsAddress(assessmentId, id));
        router.refresh();
      }}
    >
      {(errorOf) => <NameFields title="" notes="" errorOf={errorOf} />}
    </DialogForm>
  );
}
