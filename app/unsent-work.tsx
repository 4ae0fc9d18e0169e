"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { accept } from "@/lib/result";
import { scoringAddress } from "./assessments/addresses";
import { type Draft, dropDraft } from "./assessments/drafts/drafts";
import { leftBehind } from "./assessments/drafts/left-behind";
import { DialogForm } from "./ui/dialog-form";
import { UserText } from "./ui/user-text";

/** Says on every page what was entered on this device and never reached the server, with the way to it. */
export function UnsentWork() {
  const here = usePathname();
  const [drafts, setDrafts] = useState<Draft[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked up anew on every page
  useEffect(() => {
    let gone = false;
    void leftBehind()
      // A browser that keeps nothing has nothing unsent.
      .catch(() => [])
      .then((found) => {
        if (!gone) setDrafts(found);
      });
    return () => {
      gone = true;
    };
  }, [here]);
  const elsewhere = drafts.filter(
    ({ assessmentId, scenarioId }) => scoringAddress(assessmentId, scenarioId) !== here,
  );
  if (elsewhere.length === 0) return null;
  return (
    <aside
      aria-label="Not sent yet"
      className="border-line border-b bg-notice px-4 py-2 text-sm sm:px-6 print:hidden"
    >
      <div className="mx-auto max-w-6xl sm:px-6">
        {elsewhere.map(({ id, assessmentId, scenarioId, title }) => (
          <div key={id} className="flex flex-wrap items-center gap-x-1">
            <p>
              What you entered in{" "}
              <Link href={scoringAddress(assessmentId, scenarioId)}>
                <UserText>{title}</UserText>
              </Link>{" "}
              is kept on this device and not sent yet. Open it to send it.
            </p>
            <DialogForm
              open="Discard"
              of={`what you entered in ${title}`}
              title={`Discard what you entered in “${title}”?`}
              confirm="Discard"
              danger
              act={async () => accept(await dropDraft(id))}
              done={() => setDrafts((before) => before.filter((draft) => draft.id !== id))}
            >
              <p>It never reached the server, so nothing brings it back.</p>
            </DialogForm>
          </div>
        ))}
      </div>
    </aside>
  );
}
