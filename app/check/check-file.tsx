"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { FileDrop } from "@/app/ui/file-drop";
import { UserText } from "@/app/ui/user-text";
import type { Proof } from "@/lib/proof/proof";
import { pathText, type Result, refuse } from "@/lib/result";
import { takeFile } from "./handed-file";
import { ProofChecked } from "./proof-checked";

type Read = { name: string; result: Result<Proof> };

/** A file is dropped or chosen, read here, and what it says of itself is looked up and computed again. */
export function CheckFile() {
  const [read, setRead] = useState<Read | "reading" | null>(null);
  const latest = useRef<File | null>(null);
  const take = useCallback(async (file: File) => {
    latest.current = file;
    setRead("reading");
    const result = await readFile(file);
    // Of two files that are dropped one after the other, the later one counts.
    if (latest.current === file) setRead({ name: file.name, result });
  }, []);
  useEffect(() => {
    const handed = takeFile();
    if (handed) void take(handed);
  }, [take]);
  return (
    <>
      <FileDrop
        takes="PNG, XLSX or DOCX of at most 50 MB, or SVG of at most 5 MB"
        accept=".png,.svg,.xlsx,.docx,.json"
        onFile={take}
      />
      <div role="status" className="mt-6">
        {read === "reading" && <p className="text-muted text-sm">Reading the file…</p>}
        {read !== null && read !== "reading" && !read.result.ok && <Refused read={read} />}
      </div>
      {read !== null && read !== "reading" && read.result.ok && (
        <ProofChecked key={read.name} name={read.name} proof={read.result.value} />
      )}
    </>
  );
}

/** The reader brings the schemas along, which no page needs before there is a file. */
async function readFile(file: File): Promise<Result<Proof>> {
  const { FILE_MAX, readProofFile, TOO_LARGE } = await import("@/lib/proof/read-proof-file");
  if (file.size > FILE_MAX) return TOO_LARGE;
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return refuse("fault", "The browser could not read this file: choose it once more");
  }
  return readProofFile(new Uint8Array(bytes));
}

/** The most problems that are listed: who mends a file by hand needs the first ones. */
const ISSUES_MAX = 10;

function Refused({ read: { name, result } }: { read: Read }) {
  if (result.ok) return null;
  return (
    <>
      <p className="font-medium text-danger">
        “<UserText>{name}</UserText>” can’t be checked
      </p>
      <ul className="mt-1 list-disc pl-5 text-sm">
        {result.issues.slice(0, ISSUES_MAX).map((issue) => (
          <li key={`${pathText(issue)} ${issue.message}`}>
            {issue.path.length > 0 && (
              <>
                <UserText>{pathText(issue)}</UserText>:{" "}
              </>
            )}
            <UserText>{issue.message}</UserText>
          </li>
        ))}
      </ul>
      {result.issues.length > ISSUES_MAX && (
        <p className="text-muted text-sm">And {result.issues.length - ISSUES_MAX} more.</p>
      )}
    </>
  );
}
