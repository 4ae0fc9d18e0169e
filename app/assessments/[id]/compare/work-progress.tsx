"use client";

import { Button } from "@/app/ui/button";
import { PendingPlace } from "@/app/ui/export/pending-place";
import { percent } from "@/lib/format";
import type { Work } from "./use-work";

/** How far a worker is with its draws, and a way to stop it and to begin again. */
export function WorkProgress(props: {
  work: Exclude<Work<unknown>, { state: "done" }>;
  /** What the share is of: "100,000 draws". */
  of: string;
  stop: () => void;
  start: () => void;
}) {
  const { work, of, stop, start } = props;
  if (work.state === "working")
    return (
      <PendingPlace>
        <p className="flex flex-wrap items-center gap-3 text-sm">
          <span className="noscript:hidden">
            <progress value={work.share} max={1} aria-label="Draws made" className="mr-2 align-middle" />
            {percent(work.share)} of {of}
          </span>
          <Button tone="quiet" onClick={stop}>
            Cancel
          </Button>
        </p>
      </PendingPlace>
    );
  return (
    <p role="status" className="flex flex-wrap items-center gap-3 text-sm">
      {work.state === "stopped" ? "The draws were cancelled." : `No draws: ${work.message}.`}
      <Button onClick={start}>Draw again</Button>
    </p>
  );
}
