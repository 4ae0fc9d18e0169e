// @vitest-environment node
import { afterEach, describe, expect, it, vi } from "vitest";
import { mayWrite } from "@/app/api/origin";

const HOST = "127.0.0.1:3000";
const may = (headers: Record<string, string>) => mayWrite(new Headers({ host: HOST, ...headers }));

afterEach(() => vi.unstubAllEnvs());

describe("what a browser says of where a request comes from", () => {
  it.each([
    ["same-origin", true],
    ["none", true],
    ["same-site", false],
    ["cross-site", false],
    ["", false],
  ])("Sec-Fetch-Site %j: %s", (site, allowed) => {
    expect(may({ "sec-fetch-site": site })).toBe(allowed);
    // What is said of the origin besides changes nothing.
    expect(may({ "sec-fetch-site": site, origin: "http://elsewhere.example" })).toBe(allowed);
    expect(may({ "sec-fetch-site": site, origin: `http://${HOST}`, cookie: "theme=dark" })).toBe(allowed);
  });

  it.each([
    [`http://${HOST}`, true],
    ["http://127.0.0.1:3001", false],
    ["http://127.0.0.1", false],
    ["http://localhost:3000", false],
    ["http://elsewhere.example", false],
    [`http://${HOST}.elsewhere.example`, false],
    ["null", false],
    ["", false],
  ])("Origin %j alone: %s", (origin, allowed) => {
    expect(may({ origin })).toBe(allowed);
  });

  it("a proxy's word for the host is never taken", () => {
    const origin = "http://elsewhere.example";
    expect(may({ origin, "x-forwarded-host": "elsewhere.example" })).toBe(false);
    expect(may({ origin, forwarded: "host=elsewhere.example" })).toBe(false);
    expect(may({ "x-forwarded-host": HOST, host: "elsewhere.example" })).toBe(false);
  });
});

describe("a client that says nothing of it", () => {
  it("may write, as a command line does", () => expect(may({})).toBe(true));
  it("may not with cookies, which only a browser has", () =>
    expect(may({ cookie: "theme=dark" })).toBe(false));
});

describe("the host asked for", () => {
  const asked = (host: string) => may({ host, "sec-fetch-site": "same-origin" });

  it.each(["127.0.0.1:3000", "localhost:3000", "LOCALHOST", "[::1]:3000", "192.168.1.7:3000"])(
    "%s is ours",
    (host) => {
      expect(asked(host)).toBe(true);
    },
  );

  it.each([
    "elsewhere.example:3000",
    "localhost.elsewhere.example",
    "127.0.0.1.elsewhere.example",
    "a b",
    "",
  ])("%j is not", (host) => expect(asked(host)).toBe(false));

  it("none at all is not", () => {
    expect(mayWrite(new Headers({ "sec-fetch-site": "same-origin" }))).toBe(false);
  });

  it("may be a name that HOST or ALLOWED_HOSTS lists", () => {
    vi.stubEnv("HOST", "weights.example");
    vi.stubEnv("ALLOWED_HOSTS", "policy.example, Desk.Example");
    for (const name of ["weights.example", "policy.example:3000", "desk.example"])
      expect(asked(name)).toBe(true);
    expect(asked("example")).toBe(false);
    expect(asked("a.policy.example")).toBe(false);
  });
});
