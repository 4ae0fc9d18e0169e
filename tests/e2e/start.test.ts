import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { startProgram } from "./program";

const folder = mkdtempSync(join(tmpdir(), "counterweight-start-"));
const DATABASE_URL = `file:${join(folder, "start.db")}`;
afterAll(() => rmSync(folder, { recursive: true }));

/** The status of a request, with a Host header that fetch would not send. */
function statusOf(origin: string, path: string, host = new URL(origin).host): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(`${origin}${path}`, { headers: { host } }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode));
    })
      .on("error", reject)
      .end();
  });
}

describe("the program", () => {
  it("says where it is once it answers, does the work of a start once, and ends well when asked to", async () => {
    const first = await startProgram({ DATABASE_URL });
    expect(first.said()).toContain("is set up, with the worked example.");
    expect(await statusOf(first.origin, "/assessments")).toBe(200);
    expect(await first.stop()).toBe(0);
    await expect(statusOf(first.origin, "/assessments")).rejects.toThrow("ECONNREFUSED");

    const second = await startProgram({ DATABASE_URL });
    expect(second.said()).not.toMatch(/Installing|Building|set up/);
    expect(await second.stop()).toBe(0);
  });

  it("ends while a request hangs", async () => {
    const program = await startProgram({ DATABASE_URL });
    const hanging = new Promise((resolve) => {
      const headers = { "content-type": "application/json", "content-length": 10 };
      request(`${program.origin}/api/example`, { method: "POST", headers }).on("error", resolve).write("{");
    });
    await statusOf(program.origin, "/assessments");
    const asked = performance.now();
    expect(await program.stop()).toBe(0);
    expect(performance.now() - asked).toBeLessThan(5000);
    expect(await hanging).toBeInstanceOf(Error);
  });

  it("answers under its own names only, for reading as well", async () => {
    const program = await startProgram({ DATABASE_URL, ALLOWED_HOSTS: "desk.example" });
    const { port } = new URL(program.origin);
    for (const host of [`localhost:${port}`, `desk.example:${port}`, "[::1]"]) {
      expect(await statusOf(program.origin, "/assessments", host)).toBe(200);
    }
    for (const host of ["elsewhere.example", `127.0.0.1.elsewhere.example:${port}`, "a b"]) {
      expect(await statusOf(program.origin, "/assessments", host)).toBe(421);
    }
    await program.stop();
  });
});
