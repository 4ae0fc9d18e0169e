"use client";

import { clock, counted } from "@/lib/format";
import type { SaveStatus } from "./saver";
import { useLeaving } from "./use-leaving";
import type { Session } from "./use-session";

/** How what was entered stands, in words that stay in one place. */
export function SaveLine({ session }: { session: Session }) {
  const { status, refused, keeps } = session;
  useLeaving(session);
  return (
    <p role="status" className="text-muted text-sm" data-saving={status.kind}>
      {words(status, keeps)}
      {refused.length > 0 && (
        <a href="#refused" className="text-danger underline underline-offset-2">
          {" "}
          {counted(refused.length, "entry", "entries")} can&apos;t be stored as written
        </a>
      )}
    </p>
  );
}

function words(status: SaveStatus, keeps: boolean): string {
  switch (status.kind) {
    case "clean":
      return "Saved as you type";
    case "waiting":
    case "sending":
      return "Saving…";
    case "saved":
      return `Saved ${clock(status.at)}`;
    case "offline":
      return keeps
        ? "No answer from the server: kept on this device, and sent when it answers"
        : "No answer from the server: keep this page open, it is sent when the server answers";
    case "conflict":
      return "Conflict: choose above what holds";
    case "stopped":
      return "Not saved: see above";
    case "refused":
      return `Not saved: ${status.issues[0]?.message ?? "the server refused it"}`;
    default:
      return status satisfies never;
  }
}
