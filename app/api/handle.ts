import { accept, type Reason, type Result, refuse } from "@/lib/result";
import { attachment } from "./attachment";
import { jsonBody, textBody } from "./json-body";
import { mayWrite } from "./origin";

type Params = Record<string, string>;
type Deed<P extends Params> = (raw: unknown, params: P) => Promise<Result<unknown>>;
type Read<P extends Params> = (params: P) => Promise<Result<unknown>>;
type Handler<P extends Params> = (request: Request, context: { params: Promise<P> }) => Promise<Response>;

const STATUS: Record<Reason, number> = {
  invalid: 422,
  "not-found": 404,
  conflict: 409,
  frozen: 423,
  forbidden: 403,
  "too-large": 413,
  busy: 503,
  fault: 500,
};
const UNREADABLE = 400;
const RETRY_SECONDS = "10";
const NOT_JSON = 415;

const FOREIGN = refuse("forbidden", "This can only be changed from Counterweight's own pages");
const NEEDS_JSON = refuse("invalid", "Send JSON, with the content type application/json");
const FAULT = refuse("fault", "The fault is on the program's side. What you typed is still here: try again");

/**
 * Makes a route handler of a deed that takes what was sent, unproven, and the address's parameters, and gives a
 * Result. Who may write, what a body may be, and which status says what is settled here, for every handler.
 */
export function handle<P extends Params>(deed: Deed<P>): Handler<P> {
  return written(jsonBody, deed);
}

/**
 * The same for a deed that is sent a whole file of JSON and reads it itself, since parsing forgets what stands twice.
 * `asked` is what stands behind the question mark.
 */
export function handleUpload<P extends Params>(
  deed: (text: string, asked: URLSearchParams) => Promise<Result<unknown>>,
): Handler<P> {
  return written(textBody, (text, _params, request) => deed(text, new URL(request.url).searchParams));
}

function written<P extends Params, Body>(
  read: (request: Request) => Promise<Result<Body>>,
  deed: (body: Body, params: P, request: Request) => Promise<Result<unknown>>,
): Handler<P> {
  return async (request, { params }) => {
    if (!mayWrite(request.headers)) return answer(FOREIGN, STATUS.forbidden);
    if (!isJson(request.headers.get("content-type"))) return answer(NEEDS_JSON, NOT_JSON);
    const body = await read(request);
    if (!body.ok) return answer(body, body.reason === "too-large" ? STATUS["too-large"] : UNREADABLE);
    return answered(request, async () => deed(body.value, await params, request));
  };
}

/**
 * The same for a deed that only reads. It has no body, and asks not where it comes from: no page of another origin is
 * shown the answer, and `npm start` refuses hosts that aren't ours.
 */
export function handleRead<P extends Params>(read: Read<P>): Handler<P> {
  return (request, { params }) => answered(request, async () => read(await params));
}

/** A file that is sent: its name as a person would give it, its content type and what is in it. */
export type SentFile = { name: string; type: string; content: string | Uint8Array<ArrayBuffer> };

/** The same for a deed that gives a file; `asked` is what stands behind the question mark. A refusal is JSON, as always. */
export function handleFile<P extends Params>(
  read: (params: P, asked: URLSearchParams) => Promise<Result<SentFile>>,
): Handler<P> {
  return (request, { params }) =>
    answered(
      request,
      async () => read(await params, new URL(request.url).searchParams),
      ({ name, type, content }) =>
        new Response(content, {
          headers: {
            "content-type": type,
            "content-disposition": attachment(name),
            "cache-control": "no-store",
          },
        }),
    );
}

/**
 * Answers with what a deed gives, as JSON or as `respond` makes it; a refusal by its status, a fault of ours in a sentence
 * that tells nothing of the inside.
 */
export async function answered<T>(
  request: Request,
  deed: () => Promise<Result<T>>,
  respond: (value: T) => Response = (value) => answer(accept(value), 200),
): Promise<Response> {
  try {
    const result = await deed();
    return result.ok ? respond(result.value) : answer(result, STATUS[result.reason]);
  } catch (error) {
    // Not for the client to read, and the only trace there is.
    // biome-ignore lint/suspicious/noConsole: the server's log is where a fault of the program belongs
    console.error(`${request.method} ${new URL(request.url).pathname}`, error);
    return answer(FAULT, STATUS.fault);
  }
}

function isJson(contentType: string | null): boolean {
  return contentType?.split(";")[0]?.trim().toLowerCase() === "application/json";
}

function answer(result: Result<unknown>, status: number): Response {
  const headers = new Headers({ "cache-control": "no-store" });
  if (status === STATUS.busy) headers.set("retry-after", RETRY_SECONDS);
  return Response.json(result, { status, headers });
}
