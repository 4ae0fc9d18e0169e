"use client";

import { useMemo, useState } from "react";
import { Button } from "@/app/ui/button";
import type { Problem } from "@/lib/exchange/problem-table";
import {
  guessMapping,
  guessUnits,
  type RegisterUnits,
  type SheetMapping,
  scoreDoubt,
} from "@/lib/register/mapping";
import { openRegister, type RegisterSource, type TableReading } from "@/lib/register/open-register";
import { FileCheck } from "../file-check";
import type { Into } from "../import-desk";
import { ProblemList } from "../problem-list";
import { ColumnMapping } from "./column-mapping";
import { NEW, type Place, PlaceFields } from "./place-fields";
import { ReadingFields } from "./reading-fields";
import { registerFile } from "./register-file";

type Outcome = { kind: "problems"; problems: Problem[] } | { kind: "file"; text: string; remarks: string[] };

/** From a register's cells to an assessment file: how it was read, which column is what, where it goes. */
export function RegisterDesk(props: {
  name: string;
  source: RegisterSource;
  into: Into | null;
  targets: readonly Into[];
  today: string;
}) {
  const { name, into, targets, today } = props;
  const [source, setSource] = useState(props.source);
  const [mappings, setMappings] = useState<SheetMapping[]>(() => props.source.sheets.map(guessMapping));
  const [chosen, setChosen] = useState<Partial<RegisterUnits>>({});
  const [place, setPlace] = useState<Place>(() => ({
    ...NEW,
    into: into?.id ?? "",
    title: titleOf(name),
    asOf: today,
  }));
  const [refusal, setRefusal] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);
  const units = useMemo(
    () => ({ ...guessUnits(source.sheets, mappings), ...chosen }),
    [source, mappings, chosen],
  );
  const doubt = scoreDoubt(source.sheets, mappings);

  const reread = (reading: TableReading) => {
    if (source.kind !== "table") return;
    const next = openRegister(source.bytes, reading);
    setOutcome(null);
    if (!next.ok) return setRefusal(next.issues.map(({ message }) => message).join(" "));
    setRefusal(null);
    setSource(next.value);
    setMappings(next.value.sheets.map(guessMapping));
  };
  const check = async () => {
    if (busy) return;
    setBusy(true);
    setRefusal(null);
    const made = await registerFile({ sheets: source.sheets, mappings, units, place });
    setBusy(false);
    if (made.kind === "refused") {
      setOutcome(null);
      return setRefusal(made.message);
    }
    setOutcome(made);
  };
  // What is shown below was made of what stands above.
  const changed =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      setOutcome(null);
      set(value);
    };
  return (
    <>
      <ReadingFields
        source={source}
        units={units}
        doubt={doubt}
        onReading={reread}
        onUnits={changed(setChosen)}
      />
      {source.sheets.map((sheet, index) => (
        <ColumnMapping
          key={sheet.name}
          sheet={sheet}
          mapping={mappings[index] ?? guessMapping(sheet)}
          onChange={changed((mapping) => setMappings(mappings.with(index, mapping)))}
        />
      ))}
      <PlaceFields place={place} targets={targets} onChange={changed(setPlace)} />
      <div role="alert">{refusal && <p className="mb-4 text-danger text-sm">{refusal}</p>}</div>
      <p className="mb-8">
        <Button tone={outcome?.kind === "file" ? "plain" : "primary"} aria-disabled={busy} onClick={check}>
          {busy ? "Checking…" : "Check the register"}
        </Button>
      </p>
      {outcome?.kind === "problems" && <ProblemList name={name} problems={outcome.problems} />}
      {outcome?.kind === "file" && (
        <FileCheck
          key={outcome.text}
          name={name}
          text={outcome.text}
          into={place.into === "" ? null : { id: place.into, title: "" }}
          settled
          remarks={[...source.remarks, ...outcome.remarks]}
        />
      )}
    </>
  );
}

function titleOf(name: string): string {
  return name
    .replace(/\.\w+$/, "")
    .replace(/[_-]+/g, " ")
    .slice(0, 200);
}
