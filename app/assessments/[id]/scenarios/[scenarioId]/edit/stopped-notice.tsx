"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { useFormContext } from "react-hook-form";
import { NameFields, nameIn } from "@/app/assessments/[id]/name-fields";
import { scoringAddress } from "@/app/assessments/addresses";
import { scenarioCheck } from "@/app/assessments/form/scenario-check";
import type { ScenarioForm } from "@/app/assessments/form/scenario-form";
import { DialogForm } from "@/app/ui/dialog-form";
import { send } from "@/app/ui/send";
import type { Assessment } from "@/lib/model/assessment";
import { type Result, refuse } from "@/lib/result";

type Stopped = "frozen" | "not-found";

const WHY: Record<Stopped, { title: string; text: string }> = {
  frozen: {
    title: "This scenario was frozen meanwhile",
    text: "A frozen scenario never changes. What you entered is not lost: save it as a new scenario.",
  },
  "not-found": {
    title: "This scenario or its assessment was moved to the bin meanwhile",
    text: "What you entered is not lost: it stands below. Restore it from the bin in a new tab, then press Ctrl+S here.",
  },
};

type Target = { assessmentId: string; scenario: { id: string; title: string }; definition: Assessment };

/** Says why saving stopped and what to do; it takes the focus, and what was entered stays where it is. */
export function StoppedNotice(props: Target & { why: Stopped; onKept: () => void }) {
  const { why, assessmentId, scenario, onKept } = props;
  const router = useRouter();
  const saveMine = useSaveMine(props);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <div
      ref={notice}
      tabIndex={-1}
      role="alert"
      className="mb-6 border-danger border-l-4 bg-raised px-4 py-3 text-sm"
    >
      <h2 className="text-base">{WHY[why].title}</h2>
      <p className="mt-1 max-w-prose">{WHY[why].text}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        {why !== "not-found" && (
          <DialogForm<string>
            open="Save mine as a new scenario"
            tone="primary"
            title="Save what you entered as a new scenario"
            confirm="Save as scenario"
            fields={["title", "notes"]}
            act={(entered) => saveMine(nameIn(entered))}
            done={(id) => {
              onKept();
              router.push(scoringAddress(assessmentId, id));
            }}
          >
            {(errorOf) => <NameFields title={`${scenario.title}, my version`} notes="" errorOf={errorOf} />}
          </DialogForm>
        )}
        <a
          href={why === "not-found" ? "/bin" : scoringAddress(assessmentId, scenario.id)}
          target="_blank"
          rel="noreferrer"
          className="button"
        >
          {why === "not-found" ? "Open the bin in a new tab" : "Open the saved one in a new tab"}
        </a>
      </div>
    </div>
  );
}

/** A copy of the scenario under a new name, which then takes what was entered here. */
function useSaveMine({ assessmentId, scenario, definition }: Target) {
  const { getValues } = useFormContext<ScenarioForm>();
  const address = `/api/assessments/${assessmentId}/scenarios`;
  return async (name: { title: string; notes: string }): Promise<Result<string>> => {
    const entered = scenarioCheck(definition)(getValues());
    if (!entered.ok)
      return refuse(
        "invalid",
        "Close this and mend the entries that are marked: they can't be saved as written",
      );
    const copy = await send<{ id: string }>("POST", address, { from: scenario.id, ...name });
    if (!copy.ok) return copy;
    const { id } = copy.value;
    const kept = await send("PUT", `${address}/${id}`, { version: FIRST_VERSION, inputs: entered.value });
    return kept.ok ? { ok: true, value: id } : kept;
  };
}

/** What storage gives to a scenario that nobody has written to yet. */
const FIRST_VERSION = 1;
