import { expect, it } from "vitest";
import { textLines, textWidth } from "@/app/ui/text-lines";

const style = { size: 22, semibold: true };

it("no line begins with the dot between a scenario and its assessment, however wide it is", () => {
  const title = "The least remains in “As written · Second edition”: 4.73 hp, −2.09 hp against the baseline";
  for (let width = 120; width < 900; width += 7) {
    const lines = textLines(title, width, style);
    expect(lines.filter((line) => line.startsWith("·"))).toEqual([]);
    expect(lines.join(" ").replaceAll("\u00a0", " ")).toBe(title);
  }
});

it("a space that does not break is as wide as one that does", () => {
  expect(textWidth("seed\u00a01", style)).toBe(textWidth("seed 1", style));
});
