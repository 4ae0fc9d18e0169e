import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "counterweight-start-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What starting ends with, where it is refused: `before` are arguments for Node itself. */
async function refusal(environment: Record<string, string>, before: string[] = []) {
  const env = { ...process.env, PORT: "0", HOST: "127.0.0.1", ...environment };
  const child = spawn(process.execPath, [...before, "scripts/start.mjs"], { env });
  let said = "";
  child.stderr.on("data", (text) => {
    said += text;
  });
  const [status] = await once(child, "close");
  return { status, said: said.trim() };
}

describe("a start that can't be says why in one sentence", { timeout: 60_000 }, () => {
  it.each(["18.20.4", "20.18.3", "16.0.0"])("on Node %s", async (version) => {
    const old = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${version}" } })`;
    expect(await refusal({}, ["--import", `data:text/javascript,${old}`])).toEqual({
      status: 1,
      said: `Counterweight needs Node 20.19 or newer, and this is ${version}: see https://nodejs.org.`,
    });
  });

  it.each(["http", "-1", "65536", "3000.5", "0x10"])("on the port %j", async (port) => {
    expect(await refusal({ PORT: port })).toEqual({
      status: 1,
      said: `Set PORT to a whole number from 1 to 65535: it is "${port}".`,
    });
  });

  it("on a port that is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    // A server on a port always has an address of this kind.
    const { port } = other.address() as AddressInfo;
    const { status, said } = await refusal({ PORT: String(port) });
    other.close();
    expect(status).toBe(1);
    expect(said).toMatch(
      new RegExp(
        `^Port ${port} on 127\\.0\\.0\\.1 is taken: stop what uses it, or .* PORT=\\d+ npm start\\.$`,
      ),
    );
  });

  it.each(["203.0.113.7", "no such host"])(
    "on the host %j, which is none of this machine's",
    async (host) => {
      expect(await refusal({ HOST: host })).toEqual({
        status: 1,
        said: `Set HOST to an address of this machine, as in HOST=127.0.0.1 npm start: it is "${host}".`,
      });
    },
  );

  it("on a database that is damaged", async () => {
    const path = join(folder, "damaged.db");
    writeFileSync(path, Buffer.alloc(8192, 0x2a));
    const { status, said } = await refusal({ DATABASE_URL: `file:${path}` });
    expect(status).toBe(1);
    expect(said).toMatch(/^The database \S+damaged\.db is not a database: [^\n]+\.$/);
  });

  it("on a database in a folder that can't be", async () => {
    const file = join(folder, "a-file");
    writeFileSync(file, "");
    const { status, said } = await refusal({ DATABASE_URL: `file:${join(file, "in.db")}` });
    expect(status).toBe(1);
    expect(said).toMatch(/^The database \S+in\.db lies in a folder that can't be made: [^\n]+\.$/);
  });

  it("on a database of no kind it knows", async () => {
    const { status, said } = await refusal({ DATABASE_URL: "mysql://server/database" });
    expect(status).toBe(1);
    expect(said).toMatch(/^Set DATABASE_URL to a file [^\n]+\.$/);
  });
});
