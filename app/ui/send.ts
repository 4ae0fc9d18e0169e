import type { Result } from "@/lib/result";
import { refuse } from "@/lib/result";

const JSON_TYPE = { "content-type": "application/json" };
const NO_ANSWER = refuse("fault", "The server did not answer. What you typed is still here: try again.");

/** Sends a file of JSON as it stands to one of the program's own addresses; what is wrong in it, the handler says. */
export function sendFile<T>(address: string, text: string): Promise<Result<T>> {
  return asked(address, { method: "POST", headers: JSON_TYPE, body: text });
}

/** Asks one of the program's own addresses, sending JSON, and gives its Result; a dead server is a Result too. */
export function send<T>(
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
  address: string,
  body: unknown = {},
): Promise<Result<T>> {
  return asked(address, {
    method,
    ...(method !== "GET" && { headers: JSON_TYPE, body: JSON.stringify(body) }),
  });
}

async function asked<T>(address: string, request: RequestInit): Promise<Result<T>> {
  try {
    const response = await fetch(address, request);
    // Every handler answers with a Result, whatever its status (app/api/handle.ts); what is no JSON is not from one.
    return (await response.json()) as Result<T>;
  } catch {
    return NO_ANSWER;
  }
}
