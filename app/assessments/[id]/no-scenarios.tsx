"use client";

import { useRouter } from "next/navigation";
import { DialogForm } from "@/app/ui/dialog-form";
import { EmptyState } from "@/app/ui/empty-state";
import { send } from "@/app/ui/send";
import { scoringAddress } from "../addresses";
import { NAME_FIELDS, NameFields, nameIn } from "./name-fields";

/** What an assessment without scenarios lacks, and the way to its first one, which is opened to be judged. */
export function NoScenarios({ id }: { id: string }) {
  const router = useRouter();
  return (
    <EmptyState
      title="No scenario yet"
      action={
        <DialogForm<{ id: string }>
          open="Make a scenario"
          tone="primary"
          title="Make a scenario"
          confirm="Make it"
          fields={NAME_FIELDS}
          act={(entered) =>
            send("POST", `/api/assessments/${id}/scenarios`, { from: null, ...nameIn(entered) })
          }
          done={(made) => {
            router.push(scoringAddress(id, made.id));
            router.refresh();
          }}
        >
          {(errorOf) => <NameFields title="Baseline" notes="" errorOf={errorOf} />}
        </DialogForm>
      }
    >
      <p>A scenario holds the judgements: how likely, how severe, and what each mitigation does to it.</p>
    </EmptyState>
  );
}
