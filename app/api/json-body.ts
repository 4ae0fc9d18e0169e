import { FILE_MAX } from "@/lib/model/file-max";
import { accept, type Refusal, type Result, refuse } from "@/lib/result";

// Inputs of ours lie about six deep. What walks a value by recursion must not meet one that ends the stack.
const MAX_DEPTH = 50;

const TOO_LARGE = refuse("too-large", "Send at most 10 MB");

const NO_JSON = refuse("invalid", "Send a body that is JSON in UTF-8");

/** The JSON value in a request's body. */
export async function jsonBody(request: Request): Promise<Result<unknown>> {
  const text = await textBody(request);
  if (!text.ok) return text;
  let value: unknown;
  try {
    value = JSON.parse(text.value);
  } catch {
    return NO_JSON;
  }
  return isDeep(value) ? unreadable(`Send JSON at most ${MAX_DEPTH} levels deep`) : accept(value);
}

/** The text in a request's body, in UTF-8. Counts the bytes as they come: the length a client states may be anything. */
export async function textBody(request: Request): Promise<Result<string>> {
  const bytes = await readBytes(request.body);
  if (bytes === null) return TOO_LARGE;
  try {
    return accept(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return NO_JSON;
  }
}

async function readBytes(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop cancels the stream.
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > FILE_MAX) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function isDeep(value: unknown): boolean {
  let level = [value].filter(isBranch);
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
    level = level.flatMap((branch) => Object.values(branch).filter(isBranch));
  }
  return level.length > 0;
}

function isBranch(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function unreadable(message: string): Refusal {
  return refuse("invalid", message);
}
