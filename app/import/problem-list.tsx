"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/app/ui/button";
import { saveFile } from "@/app/ui/export/save-file";
import { type StackColumn, StackTable } from "@/app/ui/stack-table";
import { UserText } from "@/app/ui/user-text";
import { type Problem, problemTable } from "@/lib/exchange/problem-table";
import { counted } from "@/lib/format";
import { MORE_ISSUES } from "@/lib/result";

const SHOWN = 50;

const BY_PATH: StackColumn[] = [
  { key: "place", label: "Where" },
  { key: "needed", label: "What is needed" },
];
const BY_ROW: StackColumn[] = [
  { key: "place", label: "Where" },
  { key: "value", label: "Value" },
  { key: "needed", label: "What is needed" },
];

/** Everything that has to be mended in a file before it can come in, and the same as a file. */
export function ProblemList({ name, problems }: { name: string; problems: readonly Problem[] }) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  // Beyond the most that are named, a line says that there are more.
  const more = problems.at(-1)?.needed === MORE_ISSUES;
  const count = more ? problems.length - 1 : problems.length;
  const byRow = problems.some(({ row }) => row !== undefined);
  const download = async () => {
    // The writer of CSV is only wanted here.
    const { separated } = await import("@/app/ui/export/csv-text");
    const text = `\uFEFF${separated(problemTable(problems))}\r\n`;
    saveFile("import-problems.csv", new Blob([text], { type: "text/csv" }));
  };
  return (
    <section aria-labelledby="import-problems" className="mb-8">
      <h2 id="import-problems" ref={head} tabIndex={-1} className="outline-none">
        {more && "More than "}
        {counted(count, "problem")} in <UserText>{name}</UserText>
      </h2>
      <p className="mt-1 mb-4 max-w-prose text-sm">
        Nothing of this file was kept. Mend it, then choose it again.
        {more && " There are more problems than are named: mend these first."}
      </p>
      <p className="mb-4">
        <Button onClick={download}>Download the report as CSV</Button>
      </p>
      <StackTable
        caption={
          problems.length > SHOWN
            ? `The first ${SHOWN} of ${more ? "more than " : ""}${counted(count, "problem")}; the report holds ${more ? `the first ${counted(count, "problem")}` : "all of them"}`
            : "Each problem, and what is needed there"
        }
        columns={byRow ? BY_ROW : BY_PATH}
        rows={problems.slice(0, SHOWN).map(({ place, value = "", needed }, index) => ({
          key: String(index),
          cells: {
            place: <UserText>{place}</UserText>,
            value: value === "" ? "" : <UserText>{value}</UserText>,
            needed: <UserText>{needed}</UserText>,
          },
        }))}
      />
    </section>
  );
}
