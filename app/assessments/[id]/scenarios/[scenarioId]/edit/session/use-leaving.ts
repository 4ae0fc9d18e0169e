"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { leavingLink } from "@/app/ui/form/leaving-link";
import { firstFew, listed } from "@/lib/format";
import { isSettled, type Session } from "./use-session";

const KEPT =
  "The server has not got all of this yet. It is kept on this device and sent when you come back. Leave?";
const NOT_KEPT =
  "The server has not got all of this yet, and this browser keeps nothing. Leave, and lose it?";

/**
 * Lets nobody leave with unsent work unawares. A link within the program waits for the last keys to be sent and is
 * followed then; only where they can't be sent does it ask. Closing the window asks the browser's own question.
 */
export function useLeaving(session: Session): void {
  const { status, refused, nameOf, keeps, flush } = session;
  const router = useRouter();
  const unsent = !isSettled(status) || refused.length > 0;
  const latest = useRef({ keeps, flush, refused, nameOf });
  useEffect(() => {
    latest.current = { keeps, flush, refused, nameOf };
  });
  useEffect(() => {
    if (!unsent) return;
    const askBrowser = (event: BeforeUnloadEvent) => event.preventDefault();
    // Before React sees the click, so that no link is followed that should not be.
    const wait = (event: MouseEvent) => {
      const there = leavingLink(event);
      if (!there) return;
      event.preventDefault();
      event.stopPropagation();
      void latest.current.flush().then((sent) => {
        const { keeps, refused, nameOf } = latest.current;
        const complete = sent && refused.length === 0;
        const question = `${unreadable(refused.map(nameOf))}${keeps ? KEPT : NOT_KEPT}`;
        if (complete || window.confirm(question)) router.push(there.pathname + there.search + there.hash);
      });
    };
    window.addEventListener("beforeunload", askBrowser);
    window.addEventListener("click", wait, { capture: true });
    return () => {
      window.removeEventListener("beforeunload", askBrowser);
      window.removeEventListener("click", wait, { capture: true });
    };
  }, [unsent, router]);
}

const NAMED = 3;

/** Which entries can't be read as written, by name as far as a question may be long. */
function unreadable(names: readonly string[]): string {
  if (names.length === 0) return "";
  const { shown, more } = firstFew(names, NAMED);
  return `Can't be read as written: ${listed(more > 0 ? [...shown, `${more} more`] : shown)}.\n\n`;
}
