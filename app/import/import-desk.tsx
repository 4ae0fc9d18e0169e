"use client";

import { useRef, useState } from "react";
import { FileDrop } from "@/app/ui/file-drop";
import type { Problem } from "@/lib/exchange/problem-table";
import type { RegisterSource } from "@/lib/register/open-register";
import { FileCheck } from "./file-check";
import { ProblemList } from "./problem-list";
import { RegisterDesk } from "./register/register-desk";
import { TemplateLinks } from "./template-links";

export type Into = { id: string; title: string };

type Opened =
  | { kind: "refused"; problems: Problem[] }
  | { kind: "assessment"; text: string }
  | { kind: "register"; source: RegisterSource };

/** From choosing a file to what it would make. The file stays on this device until it is checked. */
export function ImportDesk(props: { into: Into | null; targets: readonly Into[]; today: string }) {
  const { into, targets, today } = props;
  const [name, setName] = useState("");
  const [opened, setOpened] = useState<(Opened & { turn: number }) | null>(null);
  const [reading, setReading] = useState(false);
  const turn = useRef(0);

  const open = async (file: File) => {
    const mine = ++turn.current;
    setName(file.name);
    setOpened(null);
    setReading(true);
    // The readers are large, and only wanted once there is something to read.
    const { openFile } = await import("./open-file");
    const next = await openFile(file);
    // Another file was chosen meanwhile.
    if (mine !== turn.current) return;
    setReading(false);
    setOpened({ ...next, turn: mine });
  };
  return (
    <>
      <FileDrop
        takes="JSON, CSV or XLSX, at most 10 MB. A register may have up to 20,000 rows."
        accept=".json,.csv,.tsv,.txt,.xlsx,application/json,text/csv"
        onFile={open}
      />
      <p role="status" className="mb-6 text-sm empty:hidden">
        {reading && `Reading ${name}…`}
      </p>
      {!opened && !reading && <TemplateLinks />}
      {opened?.kind === "refused" && <ProblemList name={name} problems={opened.problems} />}
      {opened?.kind === "assessment" && (
        <FileCheck key={opened.turn} name={name} text={opened.text} into={into} />
      )}
      {opened?.kind === "register" && (
        <RegisterDesk
          key={opened.turn}
          name={name}
          source={opened.source}
          into={into}
          targets={targets}
          today={today}
        />
      )}
    </>
  );
}
