"use client";

import { type DragEvent, useCallback, useEffect, useId, useRef, useState } from "react";
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
      <FilePlace take={take} />
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

function FilePlace({ take }: { take: (file: File) => void }) {
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) take(file);
  };
  return (
    // Whoever drops nothing chooses the file with the button inside.
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way to what the button does
    <div
      className={`max-w-2xl border border-edge border-dashed p-6 noscript:hidden ${over ? "bg-sunken" : "bg-raised"}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor={id} className="mb-1 block font-medium">
        Drop a file here, or choose one
      </label>
      <p id={`${id}-hint`} className="mb-3 text-muted text-sm">
        PNG, SVG, XLSX or DOCX, at most 50 MB
      </p>
      <input
        id={id}
        type="file"
        accept=".png,.svg,.xlsx,.docx,.json"
        aria-describedby={`${id}-hint`}
        className="max-w-full text-sm file:mr-3 file:min-h-9 file:cursor-pointer file:rounded file:border file:border-edge file:border-solid file:bg-raised file:px-3 file:font-medium file:text-ink"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) take(file);
          // The same file can be chosen again, after it was changed.
          target.value = "";
        }}
      />
    </div>
  );
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
