import { createReadStream, writeFileSync } from "node:fs";
import { readOrder } from "../lib/command/order";
import { MAX_BYTES, readAssessment } from "../lib/command/read-assessment";
import { documentText, resultDocument } from "../lib/command/result-document";
import { type Issue, pathText, type Result, refuse } from "../lib/result";

// Shorter runs say nothing while they work.
const PATIENCE_MS = 1000;

await main();

async function main(): Promise<void> {
  const order = readOrder(process.argv.slice(2));
  if (!order.ok) return complain(order.issues);
  const text = await readText(order.value.file);
  if (!text.ok) return complain(text.issues);
  const file = readAssessment(text.value);
  if (!file.ok) return complain(file.issues.map((issue) => named(issue, order.value.file)));
  const document = resultDocument(file.value, order.value, progress());
  if (!document.ok) return complain(document.issues);
  write(documentText(document.value), order.value.out);
}

/** The text of a file, or of standard input. Counts the bytes as they come: nothing larger is ever held. */
async function readText(file: string): Promise<Result<string>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of file === "-" ? process.stdin : createReadStream(file)) {
      size += chunk.byteLength;
      if (size > MAX_BYTES) return refuse("too-large", "Keep the file to at most 10 MB", [file]);
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

function write(text: string, out: string | null): void {
  if (out === null) {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(out, text);
  } catch (error) {
    complain([{ path: ["--out"], message: `Name a file that can be written (${codeOf(error)})` }]);
  }
}

/** Each problem on a line of its own, and exit status 2. */
function complain(issues: readonly Issue[]): void {
  for (const issue of issues) console.error(`${pathText(issue)}: ${issue.message.replaceAll(/\s+/g, " ")}`);
  process.exitCode = 2;
}

function named(issue: Issue, file: string): Issue {
  return issue.path.length === 1 && issue.path[0] === "FILE" ? { ...issue, path: [file] } : issue;
}

function progress(): (scenario: string, share: number) => void {
  const start = performance.now();
  let said = start;
  return (scenario, share) => {
    const now = performance.now();
    if (now - start < PATIENCE_MS || now - said < PATIENCE_MS) return;
    said = now;
    console.error(`${scenario}: ${Math.round(share * 100)} %`);
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
}
