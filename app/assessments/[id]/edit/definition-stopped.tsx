"use client";

import { useEffect, useRef } from "react";
import type { Stopped } from "@/app/ui/form/use-saving";

/** Says why the definition can't be saved over what is there now, and what to do; what was entered stays. */
export function DefinitionStopped({ id, why }: { id: string; why: Stopped }) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  const gone = why === "not-found";
  return (
    <div
      ref={notice}
      tabIndex={-1}
      role="alert"
      className="mb-6 border-danger border-l-4 bg-raised px-4 py-3 text-sm"
    >
      <h2 className="text-base">
        {gone
          ? "This assessment was moved to the bin meanwhile"
          : "Someone changed this definition meanwhile"}
      </h2>
      <p className="mt-1 max-w-prose">
        {gone
          ? "What you entered is not lost: it stands below. Restore the assessment from the bin in a new tab, then save again here."
          : "Yours is not saved, and nothing of it is lost: it stands below. Open the saved definition in a new tab, enter there what is missing, and save it there."}
      </p>
      <a
        href={gone ? "/bin" : `/assessments/${id}/edit`}
        target="_blank"
        rel="noreferrer"
        className="button mt-3"
      >
        {gone ? "Open the bin in a new tab" : "Open the saved definition in a new tab"}
      </a>
    </div>
  );
}
