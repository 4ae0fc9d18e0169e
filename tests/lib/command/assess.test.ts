import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const GOLDEN = "tests/fixtures/golden.assessment.json";
const folder = mkdtempSync(join(tmpdir(), "assess-"));
afterAll(() => rmSync(folder, { recursive: true }));

function assess(words: string[], input?: string | Uint8Array) {
  const root = new URL("../../..", import.meta.url);
  const ran = spawnSync(process.execPath, ["--import", "tsx", "scripts/assess.ts", ...words], {
    cwd: root,
    input,
  });
  return {
    status: ran.status,
    out: String(ran.stdout),
    // How far it is, it says only where it takes its time: on a slow machine.
    lines: String(ran.stderr)
      .split("\n")
      .filter((line) => line !== "" && !/: \d+ %$/.test(line)),
  };
}

describe("the command, as a process", () => {
  test("prints one document, the same bytes from a file, from standard input, and into a file", {
    timeout: 60_000,
  }, () => {
    const words = ["--draws", "2000"];
    const once = assess([GOLDEN, ...words]);
    expect([once.status, once.lines]).toEqual([0, []]);
    expect(JSON.parse(once.out)).toMatchObject({ format: "counterweight.result", seed: 1, draws: 2000 });
    expect(assess(["-", ...words], readFileSync(GOLDEN)).out).toBe(once.out);
    const out = join(folder, "result.json");
    expect(assess([GOLDEN, ...words, "--out", out])).toEqual({ status: 0, out: "", lines: [] });
    expect(readFileSync(out, "utf8")).toBe(once.out);
  });

  test("refuses with status 2, a line for each problem, and no stack trace", { timeout: 60_000 }, () => {
    const big = join(folder, "big.json");
    writeFileSync(big, " ".repeat(10_000_001));
    const refused: [string[], string | Uint8Array, string][] = [
      [[], "", "FILE: Name one file"],
      [["missing.json"], "", "missing.json: Name a file that can be read (ENOENT)"],
      [[big], "", `${big}: Keep the file to at most 10 MB`],
      [["-"], "", "-: Enter JSON: it is empty"],
      [["-"], Uint8Array.of(0xff, 0xfe), "-: Write the file in UTF-8"],
      [["-"], '{"version":NaN}', "-: Enter JSON: NaN is no JSON number"],
      [[GOLDEN, "--scenario", "other"], "", "--scenario: Name a scenario of the file: baseline"],
      [
        [GOLDEN, "--draws", "9", "--out", join(folder, "none", "x")],
        "",
        "--out: Name a file that can be written",
      ],
    ];
    for (const [words, input, line] of refused) {
      const { status, out, lines } = assess(words, input);
      expect([status, out, lines.length], line).toEqual([2, "", 1]);
      expect(lines[0]).toContain(line);
    }
  });
});
