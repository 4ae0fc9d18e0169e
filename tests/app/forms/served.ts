import { vi } from "vitest";
import type { Result } from "@/lib/result";

export type Request = { method: string; address: string; body: unknown };

/**
 * Stands in for the server: gives the answers one after the other, the last one ever after, and keeps what was asked.
 * The network is outside our rooms; what answers behind it is asked in tests/app/api and tests/e2e.
 */
export function serve(...answers: Result<unknown>[]): Request[] {
  const requests: Request[] = [];
  vi.stubGlobal("fetch", async (address: string, { method, body }: { method: string; body?: string }) => {
    const answer = answers[Math.min(requests.length, answers.length - 1)];
    requests.push({ method, address, body: body === undefined ? null : JSON.parse(body) });
    return Response.json(answer);
  });
  return requests;
}

/** The same, but nothing is answered before it is let go: until then what was sent is under way. */
export function serveLate(...answers: Result<unknown>[]): { requests: Request[]; letGo: () => void } {
  const requests = serve(...answers);
  const answered = globalThis.fetch;
  let letGo = () => {};
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  vi.stubGlobal("fetch", async (...asked: Parameters<typeof fetch>) => {
    const answer = await answered(...asked);
    await gone;
    return answer;
  });
  return { requests, letGo: () => letGo() };
}
