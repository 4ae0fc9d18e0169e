import { type Problem, problemsOf } from "@/lib/exchange/problem-table";
import { FILE_MAX } from "@/lib/model/file-max";
import { fileKind } from "@/lib/register/file-kind";
import { openRegister, type RegisterSource } from "@/lib/register/open-register";
import type { Refusal } from "@/lib/result";

type OpenedFile =
  | { kind: "refused"; problems: Problem[] }
  | { kind: "assessment"; text: string }
  | { kind: "register"; source: RegisterSource };

/** What a chosen file is. One that is too large isn't read at all. */
export async function openFile(file: File): Promise<OpenedFile> {
  if (file.size > FILE_MAX)
    return { kind: "refused", problems: [{ place: "the file", needed: "Choose a file of at most 10 MB" }] };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = fileKind(bytes);
  if (!kind.ok) return refused(kind);
  if (kind.value.kind === "assessment") return kind.value;
  const source = openRegister(bytes);
  return source.ok ? { kind: "register", source: source.value } : refused(source);
}

function refused({ issues }: Refusal): OpenedFile {
  return { kind: "refused", problems: problemsOf(issues) };
}
