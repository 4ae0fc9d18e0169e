"use client";

import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { type Issue, pathText, type Result } from "@/lib/result";
import { Button } from "./button";

type Body = (errorOf: (field: string) => string | undefined) => ReactNode;

/**
 * A button that opens a dialog with one form. A refusal is said in the dialog, on its field where it has one, and
 * keeps it open. Closing gives the focus back to the button.
 */
export function DialogForm<T>(props: {
  open: string;
  /** Completes the button's name for those who do not see what it stands beside. */
  of?: string;
  tone?: "plain" | "quiet" | "danger" | "primary";
  title: string;
  confirm: string;
  danger?: boolean;
  /** The names of the fields in it, each of which shows its own issue. */
  fields?: string[];
  children: ReactNode | Body;
  act: (entered: FormData) => Promise<Result<T>>;
  done: (value: T, entered: FormData) => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [opened, setOpened] = useState(false);
  const [busy, setBusy] = useState(false);
  const [issues, setIssues] = useState<Issue[]>([]);
  const heading = useId();
  // A refusal that belongs to a field is heard where it can be mended.
  useEffect(() => {
    if (issues.length > 0) dialog.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [issues]);
  const open = () => {
    setIssues([]);
    setOpened(true);
    dialog.current?.showModal();
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const entered = new FormData(event.currentTarget);
    setBusy(true);
    const result = await props.act(entered);
    setBusy(false);
    if (!result.ok) return setIssues(result.issues);
    dialog.current?.close();
    props.done(result.value, entered);
  };
  const errorOf = (field: string) => issues.find((issue) => pathText(issue) === field)?.message;
  // What belongs to no field that is shown is said for the whole form: no refusal goes unseen.
  const general = issues.filter((issue) => !props.fields?.includes(pathText(issue)));
  return (
    <>
      <Button tone={props.tone ?? "quiet"} onClick={open} aria-haspopup="dialog">
        {props.open}
        {props.of && <span className="sr-only"> {props.of}</span>}
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby={heading}
        className="m-auto w-[calc(100%-2rem)] max-w-lg rounded border border-edge bg-raised p-6 text-left text-base text-ink whitespace-normal backdrop:bg-sunken/80"
        onClose={() => setOpened(false)}
      >
        <form onSubmit={submit} noValidate>
          <h2 id={heading} className="mb-3 break-words">
            {props.title}
          </h2>
          {opened && (typeof props.children === "function" ? props.children(errorOf) : props.children)}
          <div role="alert">
            {general.map(({ message }) => (
              <p key={message} className="mt-3 text-danger text-sm">
                {message}
              </p>
            ))}
          </div>
          <div className="mt-6 flex flex-wrap justify-end gap-2">
            <Button onClick={() => dialog.current?.close()}>Cancel</Button>
            <Button type="submit" tone={props.danger ? "danger" : "primary"} aria-disabled={busy}>
              {busy ? "One moment…" : props.confirm}
            </Button>
          </div>
        </form>
      </dialog>
    </>
  );
}
