import { execFileSync } from "node:child_process";
import { beforeAll, describe, expect, it } from "vitest";
import { MALFORMED_FILES } from "@/scripts/bench/malformed/malformed-files";

type Outcome = { name: string; said: string[]; polluted: boolean };

describe("a malformed file", () => {
  // All of them one after the other, in a heap that none of them may fill.
  const outcomes = new Map<string, Outcome>();
  beforeAll(() => {
    const script = ["--max-old-space-size=160", "--import", "tsx", "scripts/bench/import.ts", "--json"];
    const output = execFileSync(process.execPath, script, { encoding: "utf8", maxBuffer: 10_000_000 });
    // Written by our own script.
    for (const outcome of JSON.parse(output) as Outcome[]) outcomes.set(outcome.name, outcome);
  }, 120_000);

  it("is one of at least fifty, each of its own name, and all of them are refused without a fault", () => {
    expect(MALFORMED_FILES.length).toBeGreaterThanOrEqual(50);
    expect(outcomes.size).toBe(MALFORMED_FILES.length);
  });

  it.each(MALFORMED_FILES)("$name: is refused in a sentence that says what is needed", ({ name, needed }) => {
    const { said = [], polluted } = outcomes.get(name) ?? {};
    expect(
      said.some((sentence) => sentence.includes(needed)),
      said.join("\n"),
    ).toBe(true);
    for (const sentence of said) expect(sentence).toMatch(/^\p{Lu}/u);
    expect(polluted).toBe(false);
  });
});
