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
