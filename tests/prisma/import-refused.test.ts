import { describe, expect, test } from "vitest";
import { POST as check } from "@/app/api/import/check/route";
import { POST as keep } from "@/app/api/import/route";
import { database } from "@/prisma/client";
import { MALFORMED_JSON } from "@/scripts/bench/malformed/malformed-json";
import { useFreshSqlite } from "./on-each-database";

const OURS = { host: "127.0.0.1:3000", "sec-fetch-site": "same-origin", "content-type": "application/json" };
const AS = "00000000-0000-4000-8000-0000000000f1";

function sent(path: string, body: Uint8Array, headers: Record<string, string> = {}): Request {
  const content = new Blob([new Uint8Array(body)]);
  return new Request(`http://127.0.0.1:3000${path}`, {
    method: "POST",
    headers: { ...OURS, ...headers },
    body: content,
  });
}

const params = { params: Promise.resolve({}) };
const counts = async () => [await database().assessment.count(), await database().scenario.count()];

describe("an import that is refused", () => {
  useFreshSqlite();

  test("nothing is kept of any file that is refused, whoever sends it past the check", async () => {
    for (const { name, make } of MALFORMED_JSON) {
      const bytes = make();
      for (const [handler, path] of [
        [check, "/api/import/check"],
        [keep, `/api/import?as=${AS}`],
      ] as const) {
        const answer = await handler(sent(path, bytes), params);
        expect([400, 413, 422], name).toContain(answer.status);
        expect(await answer.json(), name).toMatchObject({ ok: false });
      }
    }
    expect(await counts()).toEqual([0, 0]);
  });

  test("only our own pages import, and only under an id", async () => {
    const file = new TextEncoder().encode("{}");
    const foreign = await keep(
      sent(`/api/import?as=${AS}`, file, { "sec-fetch-site": "cross-site" }),
      params,
    );
    expect(foreign.status).toBe(403);
    const nameless = await keep(sent("/api/import", file), params);
    expect(await nameless.json()).toMatchObject({ ok: false, issues: [{ path: ["as"] }] });
    const bad = await keep(sent("/api/import?as=..%2F..", file), params);
    expect(bad.status).toBe(422);
    expect(await counts()).toEqual([0, 0]);
  });
});
