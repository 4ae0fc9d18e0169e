// @vitest-environment node
import { describe, expect, it, vi } from "vitest";
import { handle, handleRead } from "@/app/api/handle";
import { FILE_MAX } from "@/lib/model/file-max";
import { accept, type Reason, refuse } from "@/lib/result";

const echo = handle<{ id: string }>(async (raw, { id }) => accept({ raw, id }));

const OURS = { host: "127.0.0.1:3000", "sec-fetch-site": "same-origin", "content-type": "application/json" };

function post(body: BodyInit | null, headers: Record<string, string> = {}): Request {
  const sent = { method: "POST", headers: { ...OURS, ...headers }, body, duplex: "half" } as const;
  return new Request("http://127.0.0.1:3000/api/probe", sent);
}

async function answerTo(request: Request, handler = echo) {
  const response = await handler(request, { params: Promise.resolve({ id: "one" }) });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** A body without a stated length that tells how much of it was read. */
function endless(chunk: Uint8Array) {
  const read = { bytes: 0, isCancelled: false };
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      read.bytes += chunk.byteLength;
      controller.enqueue(chunk);
    },
    cancel: () => {
      read.isCancelled = true;
    },
  });
  return { read, stream };
}

describe("a handler", () => {
  it("gives the deed what was sent and the address's parameters, and keeps the answer out of every cache", async () => {
    const { status, headers, body } = await answerTo(post('{"title":"A"}'));
    expect(status).toBe(200);
    expect(body).toEqual({ ok: true, value: { raw: { title: "A" }, id: "one" } });
    expect(headers.get("cache-control")).toBe("no-store");
  });

  it.each<[Reason, number]>([
    ["invalid", 422],
    ["not-found", 404],
    ["conflict", 409],
    ["frozen", 423],
    ["forbidden", 403],
    ["too-large", 413],
  ])("says the refusal %s as %i, with its issues", async (reason, status) => {
    const refusal = refuse(reason, "Mend this", ["title"]);
    const answer = await answerTo(
      post("{}"),
      handle(async () => refusal),
    );
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual(refusal);
  });

  it("tells nobody but the log what broke", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const broken = new Error("the secret of line 12");
    const answer = await answerTo(
      post("{}"),
      handle(async () => {
        throw broken;
      }),
    );
    expect(answer.status).toBe(500);
    expect(answer.body).toMatchObject({ ok: false, issues: [{ path: [] }] });
    expect(JSON.stringify(answer.body)).not.toMatch(/secret|Error| at /);
    expect(log.mock.calls).toEqual([["POST /api/probe", broken]]);
    log.mockRestore();
  });
});

describe("a body", () => {
  it.each([
    ["nothing", ""],
    ["half of it", '{"a":'],
    ["two of them", "{}{}"],
    ["another encoding", new Uint8Array([0x22, 0xff, 0x22])],
  ])("that is no JSON is refused: %s", async (_, body) => {
    const answer = await answerTo(post(body));
    expect(answer.status).toBe(400);
    expect(answer.body.issues[0].message).toBe("Send a body that is JSON in UTF-8");
  });

  it("that is no body is refused", async () => {
    expect((await answerTo(post(null))).status).toBe(400);
  });

  it.each(["text/plain", "application/x-www-form-urlencoded", "application/json-seq", ""])(
    "not called JSON is refused: %j",
    async (type) => {
      expect((await answerTo(post("{}", { "content-type": type }))).status).toBe(415);
    },
  );

  it("may name its encoding", async () => {
    expect((await answerTo(post("{}", { "content-type": "Application/JSON; charset=utf-8" }))).status).toBe(
      200,
    );
  });

  it("may have the largest size, and not a byte more", async () => {
    const text = (size: number) => `"${"x".repeat(size - 2)}"`;
    expect((await answerTo(post(text(FILE_MAX)))).status).toBe(200);
    const answer = await answerTo(post(text(FILE_MAX + 1)));
    expect(answer.status).toBe(413);
    expect(answer.body).toMatchObject({ ok: false, reason: "too-large" });
  });

  it("is read no further than the largest size, whatever length is stated", async () => {
    const chunk = new Uint8Array(1_000_000).fill(0x20);
    const { read, stream } = endless(chunk);
    expect((await answerTo(post(stream, { "content-length": "2" }))).status).toBe(413);
    expect(read.isCancelled).toBe(true);
    expect(read.bytes).toBeLessThanOrEqual(FILE_MAX + 2 * chunk.byteLength);
  });

  it.each([
    ["arrays", "[", "]"],
    ["objects", '{"a":', "}"],
  ])("of %s lies at most 50 deep, and a hundred thousand levels break nothing", async (_, open, close) => {
    const nested = (depth: number) => `${open.repeat(depth)}${open === "[" ? "" : "1"}${close.repeat(depth)}`;
    expect((await answerTo(post(nested(50)))).status).toBe(200);
    for (const depth of [51, 100_000]) {
      const answer = await answerTo(post(nested(depth)));
      expect(answer.status).toBe(400);
      expect(answer.body.issues[0].message).toBe("Send JSON at most 50 levels deep");
    }
  });
});

describe("a handler that reads", () => {
  const read = handleRead<{ id: string }>(async ({ id }) =>
    id === "one" ? accept({ id }) : refuse("not-found", "Choose another"),
  );
  const get = (headers: Record<string, string> = {}) =>
    new Request("http://127.0.0.1:3000/api/probe", { method: "GET", headers });

  it("needs no body and no origin, and keeps the answer out of every cache", async () => {
    for (const headers of [undefined, OURS, { "sec-fetch-site": "none" }]) {
      const { status, headers: answered, body } = await answerTo(get(headers), read);
      expect([status, body]).toEqual([200, { ok: true, value: { id: "one" } }]);
      expect(answered.get("cache-control")).toBe("no-store");
      // Without it no browser shows the answer to a page from elsewhere.
      expect(answered.get("access-control-allow-origin")).toBeNull();
    }
  });

  it("says what is not there as 404", async () => {
    const response = await read(get(), { params: Promise.resolve({ id: "two" }) });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ ok: false, reason: "not-found" });
  });

  it("tells nobody but the log what broke", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const broken = new Error("the secret of line 12");
    const answer = await answerTo(
      get(),
      handleRead(async () => {
        throw broken;
      }),
    );
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer.body)).not.toMatch(/secret|Error| at /);
    expect(log.mock.calls).toEqual([["GET /api/probe", broken]]);
    log.mockRestore();
  });
});

it("a stranger's request reaches neither the body nor the deed", async () => {
  const deed = vi.fn(async () => accept(null));
  const { read, stream } = endless(new Uint8Array([0x20]));
  const answer = await answerTo(post(stream, { "sec-fetch-site": "cross-site" }), handle(deed));
  expect(answer.status).toBe(403);
  expect(answer.body).toMatchObject({ ok: false, reason: "forbidden" });
  expect(deed).not.toHaveBeenCalled();
  // What the stream itself asks for before anybody reads.
  expect(read.bytes).toBeLessThanOrEqual(1);
});
