"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import type { Issue, Reason, Result } from "@/lib/result";
import { placeIssues } from "./place-issues";
import type { SaveState } from "./save-bar";
import { useUnsaved } from "./use-unsaved";

/** Why saving can't go on here, though nothing is wrong with what was entered. */
export type Stopped = Extract<Reason, "conflict" | "frozen" | "not-found">;

/** Saves a form at the version it was read at, and knows how that went. Whatever happens, what was entered stays. */
export function useSaving<Values extends FieldValues, Sent>(props: {
  form: UseFormReturn<Values, unknown, Sent>;
  version: number;
  write: (version: number, sent: Sent) => Promise<Result<{ version: number }>>;
  /** Issues on what was sent, as issues on the form's fields. */
  inForm?: (issues: readonly Issue[]) => readonly Issue[];
  /** Told what is being sent, before it is. */
  onSent?: (sent: Sent) => void;
}) {
  const { form, write, onSent, inForm = (issues) => issues } = props;
  const router = useRouter();
  const { unsaved, mark, saved } = useUnsaved(form);
  const version = useRef(props.version);
  const sending = useRef(false);
  const [busy, setBusy] = useState(false);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [stopped, setStopped] = useState<Stopped | null>(null);

  const put = async (sent: Sent) => {
    onSent?.(sent);
    const entered = mark();
    const result = await write(version.current, sent);
    if (result.ok) {
      version.current = result.value.version;
      saved(entered);
      setSavedAt(new Date());
      setStopped(null);
      // So that coming back by the browser's history finds what was saved, and not what was loaded.
      router.refresh();
    } else if (isStop(result.reason)) {
      setStopped(result.reason);
    } else {
      placeIssues(form.setError, inForm(result.issues));
    }
  };

  const save = async () => {
    if (sending.current) return;
    sending.current = true;
    setBusy(true);
    await form.handleSubmit(put)();
    sending.current = false;
    setBusy(false);
  };

  const state: SaveState = { busy, unsaved, savedAt };
  /** `keptElsewhere` says that what was entered is safe in another place, so that leaving loses nothing. */
  return { state, stopped, save, keptElsewhere: () => saved(mark()) };
}

function isStop(reason: Reason): reason is Stopped {
  return reason === "conflict" || reason === "frozen" || reason === "not-found";
}
