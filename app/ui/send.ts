import type { Result } from "@/lib/result";
import { refuse } from "@/lib/result";

const NO_ANSWER = refuse("fault", "The server did not answer. What you typed is still here: try again.");

/** Asks one of the program's own addresses, sending JSON, and gives its Result; a dead server is a Result too. */
export async function send<T>(
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
  address: string,
  body: unknown = {},
): Promise<Result<T>> {
  try {
    const response = await fetch(address, {
      method,
      ...(method !== "GET" && {
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
    });
    // Every handler answers with a Result, whatever its status (app/api/handle.ts); what is no JSON is not from one.
    return (await response.json()) as Result<T>;
  } catch {
    return NO_ANSWER;
  }
}
