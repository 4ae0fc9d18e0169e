import { describe, expect, test } from "vitest";
import { readOrder } from "@/lib/command/order";
import { pathText } from "@/lib/result";

const standard = { file: "a.json", scenario: null, draws: 100_000, seed: 1, out: null };

describe("what the command is asked", () => {
  test.each([
    ["a.json", standard],
    ["-", { ...standard, file: "-" }],
    ["a.json --draws 500 --seed 7", { ...standard, draws: 500, seed: 7 }],
    ["--scenario=baseline --out=b.json a.json", { ...standard, scenario: "baseline", out: "b.json" }],
    ["--draws 2 -- --draws", { ...standard, file: "--draws", draws: 2 }],
    ["a.json --seed 0", { ...standard, seed: 0 }],
  ])("%s", (words, order) => {
    expect(readOrder(words.split(" "))).toEqual({ ok: true, value: order });
  });

  test.each([
    ["", ["FILE"]],
    ["a.json b.json", ["FILE"]],
    ["a.json --draws", ["--draws"]],
    ["a.json --draws 1", ["--draws"]],
    ["a.json --draws 1e5", ["--draws"]],
    ["a.json --draws 10000001", ["--draws"]],
    ["a.json --seed -1", ["--seed"]],
    ["a.json --seed 1.5", ["--seed"]],
    ["a.json --seed 9007199254740993", ["--seed"]],
    ["a.json --seed 1 --seed 2", ["--seed"]],
    ["a.json --fast -x", ["--fast", "-x"]],
  ])("refuses '%s', naming %j", (words, paths) => {
    const refused = readOrder(words.split(" ").filter(Boolean));
    expect(refused.ok ? [] : refused.issues.map(pathText)).toEqual(paths);
  });
});
