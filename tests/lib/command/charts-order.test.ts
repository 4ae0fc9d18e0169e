import { describe, expect, it } from "vitest";
import { readChartsOrder } from "@/lib/command/charts-order";
import { pathText } from "@/lib/result";

describe("what the charts command is asked", () => {
  it.each([
    ["a.json --out charts", { file: "a.json", scenario: null, out: "charts", format: "svg" }],
    ["--format=png --out=x -", { file: "-", scenario: null, out: "x", format: "png" }],
    ["a.json --out x --scenario base", { file: "a.json", scenario: "base", out: "x", format: "svg" }],
  ])("%s", (words, order) => {
    expect(readChartsOrder(words.split(" "))).toEqual({ ok: true, value: order });
  });

  it.each([
    ["", ["FILE", "--out"]],
    ["a.json", ["--out"]],
    ["a.json --out", ["--out", "--out"]],
    ["a.json --out x --format gif", ["--format"]],
    ["a.json b.json --out x", ["FILE"]],
    ["a.json --out x --draws 5", ["--draws", "FILE"]],
  ])("refuses '%s', naming %j", (words, paths) => {
    const refused = readChartsOrder(words.split(" ").filter(Boolean));
    expect(refused.ok ? [] : refused.issues.map(pathText)).toEqual(paths);
  });
});
