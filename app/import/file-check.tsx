"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Checked } from "@/app/api/import/check/route";
import { assessmentAddress } from "@/app/assessments/addresses";
import { Button } from "@/app/ui/button";
import { sendFile } from "@/app/ui/send";
import { type Problem, problemsOf } from "@/lib/exchange/problem-table";
import type { Refusal } from "@/lib/result";
import type { Into } from "./import-desk";
import { ImportPreview } from "./import-preview";
import { ProblemList } from "./problem-list";

type Shown = Checked & { into: string };

/** An assessment file as the server reads it: its problems, or what confirming would make of it. */
export function FileCheck(props: {
  name: string;
  text: string;
  into: Into | null;
  /** Where a register is checked, its own form has chosen where it goes. */
  settled?: boolean;
  /** What else is to be known before confirming. */
  remarks?: readonly string[];
}) {
  const { name, text, settled = false, remarks = [] } = props;
  const router = useRouter();
  const [into, setInto] = useState(props.into?.id ?? "");
  const [shown, setShown] = useState<Shown | null>(null);
  const [problems, setProblems] = useState<Problem[] | null>(null);
  const [failed, setFailed] = useState<"failed" | "checking again" | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  // One id for one import: a second click, or a second try after a lost answer, makes nothing new.
  const order = useRef<string | null>(null);
  const turn = useRef(0);

  // The server's answer to an earlier choice may come after that to a later one.
  const check = useCallback(() => {
    const mine = ++turn.current;
    order.current = null;
    setFailed((before) => before && "checking again");
    sendFile<Checked>(`/api/import/check${into === "" ? "" : `?into=${into}`}`, text).then((result) => {
      if (mine !== turn.current) return;
      // No matter of the file: the same may go through later.
      if (!result.ok && result.reason === "fault") return setFailed("failed");
      setFailed(null);
      if (result.ok) return setShown({ ...result.value, into });
      // Not fit for that assessment, it may still come in as a new one.
      if (into === "" || settled) return setProblems(problemsOf(result.issues));
      setRefusal(said(result));
      setInto("");
    });
  }, [text, into, settled]);
  useEffect(check, [check]);

  const pending = shown?.into !== into;
  const confirm = async () => {
    if (busy || pending || !shown) return;
    setBusy(true);
    setRefusal(null);
    order.current ??= crypto.randomUUID();
    const result = await sendFile<{ id: string }>(`/api/import?${asked(order.current, shown)}`, text);
    if (result.ok) {
      router.push(assessmentAddress(result.value.id));
      router.refresh();
      return;
    }
    setBusy(false);
    setRefusal(said(result));
  };
  if (problems) return <ProblemList name={name} problems={problems} />;
  if (failed)
    return (
      <div className="mb-8">
        <p role="alert" className="mb-4 max-w-prose">
          {failed === "checking again"
            ? `Checking ${name}…`
            : "The server did not check this file: it failed, or did not answer. The file is still here, and nothing of it was kept."}
        </p>
        <Button aria-disabled={failed === "checking again"} onClick={() => failed === "failed" && check()}>
          Check it again
        </Button>
      </div>
    );
  if (!shown) return <p role="status">Checking {name}…</p>;
  return (
    <ImportPreview
      preview={{ ...shown.preview, remarks: [...remarks, ...shown.preview.remarks] }}
      targets={settled ? [] : withOwn(shown.targets, props.into)}
      into={into}
      onInto={(id) => {
        setRefusal(null);
        setInto(id);
      }}
      refusal={refusal}
      pending={pending}
      busy={busy}
      onConfirm={confirm}
    />
  );
}

function said({ issues }: Refusal): string {
  return issues.map(({ message }) => message).join(" ");
}

function asked(order: string, { into, version, preview }: Shown): URLSearchParams {
  if (into === "") return new URLSearchParams({ as: order });
  const keys = preview.scenarios.map(({ key }) => key).join(",");
  return new URLSearchParams({ as: order, into, version: String(version), keys });
}

function withOwn(targets: readonly Into[], own: Into | null): Into[] {
  return own && !targets.some(({ id }) => id === own.id) ? [own, ...targets] : [...targets];
}
