import { createReadStream } from "node:fs";
import { readAssessment } from "../lib/command/read-assessment";
import type { AssessmentFile } from "../lib/model/assessment-file";
import { FILE_MAX } from "../lib/model/file-max";
import { type Issue, type Result, refuse } from "../lib/result";
import { codeOf } from "./complain";

/** The assessment in a file, or on standard input for "-"; every problem by its path, the whole file by its name. */
export async function readFile(file: string): Promise<Result<AssessmentFile>> {
  const text = await readText(file);
  if (!text.ok) return text;
  const read = readAssessment(text.value);
  return read.ok ? read : { ...read, issues: read.issues.map((issue) => named(issue, file)) };
}

/** The text of a file, or of standard input. Counts the bytes as they come: nothing larger is ever held. */
async function readText(file: string): Promise<Result<string>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of file === "-" ? process.stdin : createReadStream(file)) {
      size += chunk.byteLength;
      if (size > FILE_MAX) return refuse("too-large", "Keep the file to at most 10 MB", [file]);
      chunks.push(chunk);
    }
  } catch (error) {
    return refuse("not-found", `Name a file that can be read (${codeOf(error)})`, [file]);
  }
  try {
    return { ok: true, value: new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks)) };
  } catch {
    return refuse("invalid", "Write the file in UTF-8", [file]);
  }
}

function named(issue: Issue, file: string): Issue {
  return issue.path.length === 1 && issue.path[0] === "FILE" ? { ...issue, path: [file] } : issue;
}
