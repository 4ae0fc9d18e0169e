"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/app/ui/button";
import { ChoiceField } from "@/app/ui/choice-field";
import { StackTable } from "@/app/ui/stack-table";
import { UserText } from "@/app/ui/user-text";
import type { ImportPreview as Preview } from "@/lib/exchange/import-preview";
import { firstFew, listed } from "@/lib/format";
import type { Into } from "./import-desk";

const COLUMNS = [
  { key: "title", label: "Scenario" },
  { key: "key", label: "Key" },
  { key: "lacks", label: "Still to be judged" },
];

/** What confirming would make, where it goes, and the button that does it. */
export function ImportPreview(props: {
  preview: Preview;
  targets: readonly Into[];
  into: string;
  onInto: (id: string) => void;
  refusal: string | null;
  /** Whether the preview is not yet that of the choice. */
  pending: boolean;
  busy: boolean;
  onConfirm: () => void;
}) {
  const { preview, targets, into, onInto, refusal, pending, busy, onConfirm } = props;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const isNew = into === "";
  return (
    <section aria-labelledby="import-preview" className="mb-8">
      <h2 id="import-preview" ref={head} tabIndex={-1} className="outline-none">
        The file can come in
      </h2>
      <p className="mt-1 mb-4 max-w-prose text-sm">
        Nothing is kept yet. This is what confirming would make.
      </p>
      {targets.length > 0 && (
        <ChoiceField
          label="Import"
          hint="As scenarios, it goes into an assessment with the same items, matched by their keys."
          className="mb-4 max-w-prose"
          chosen={into}
          choose={onInto}
          choices={[
            { key: "", label: "as a new assessment" },
            ...targets.map(({ id, title }) => ({ key: id, label: `as scenarios of ${title}` })),
          ]}
        />
      )}
      <p className="mb-4 [overflow-wrap:anywhere]">
        {isNew ? "A new assessment, " : "New scenarios of "}
        <strong className="font-semibold">
          <UserText>{preview.title}</UserText>
        </strong>
        {preview.counts.length > 0 && `: ${listed(preview.counts)}`}.
      </p>
      {preview.scenarios.length > 0 && (
        <StackTable
          caption="The scenarios, each with what it lacks: missing is never taken for zero"
          columns={COLUMNS}
          rows={preview.scenarios.map(({ key, formerKey, title, lacks }) => ({
            key,
            cells: {
              title: <UserText>{title}</UserText>,
              key: formerKey === null ? key : `${key} (${formerKey} is taken)`,
              lacks: lacks.length === 0 ? "nothing" : <Lacks lacks={lacks} />,
            },
          }))}
        />
      )}
      <ul className="mt-4 mb-6 grid max-w-prose list-disc gap-1 pl-5 text-sm">
        {preview.remarks.map((remark) => (
          <li key={remark}>
            <UserText>{remark}</UserText>
          </li>
        ))}
      </ul>
      <div role="alert">{refusal && <p className="mb-4 text-danger text-sm">{refusal}</p>}</div>
      <Button tone="primary" aria-disabled={busy || pending} onClick={onConfirm}>
        {busy ? "Importing…" : isNew ? "Import as a new assessment" : "Import the scenarios"}
      </Button>
    </section>
  );
}

const NAMED = 3;

function Lacks({ lacks }: { lacks: readonly string[] }) {
  const { shown, more } = firstFew(lacks, NAMED);
  return <UserText>{`${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`}</UserText>;
}
