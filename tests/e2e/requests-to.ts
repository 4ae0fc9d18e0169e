import type { Result } from "@/lib/result";

type Value = Record<string, unknown>;
export type Answer = { status: number; body: Result<Value> };
export type Client = ReturnType<typeof clientOf>;

/** Speaks to the handlers of a running server as a program would. */
export function clientOf(origin: string) {
  async function ask(method: string, address: string, body: unknown = {}, headers = {}): Promise<Answer> {
    const response = await fetch(origin + address, {
      method,
      headers: { "content-type": "application/json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  }

  /** The value of a write that must be taken. */
  async function made(method: string, address: string, body: unknown = {}): Promise<Value> {
    const { status, body: result } = await ask(method, address, body);
    if (!result.ok) throw new Error(`${method} ${address}: ${status} ${JSON.stringify(result)}`);
    return result.value;
  }

  return { ask, made };
}
