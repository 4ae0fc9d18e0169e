import { describe, expect, it } from "vitest";
import { comparisonColumns } from "@/app/assessments/[id]/compare/columns";
import { textWidth } from "@/app/ui/text-lines";

const PHONE = 328 / 16;
const rem = (width: string) => Number(width.replace("rem", ""));
const widths = (scenarios: number, names: string[]) => {
  const { table, first, each } = comparisonColumns(scenarios, names);
  return { table: rem(table.minWidth), first: rem(first.width), each: rem(each.width) };
};

describe("the columns of a comparison", () => {
  it("hold the longest word of the first whole, and its padding", () => {
    for (const word of ["Interoperability", "Counter-intelligence", "Misunderstandings"]) {
      const longest = Math.max(
        ...word.split("-").map((part) => textWidth(part, { size: 14, semibold: true })),
      );
      expect(widths(2, ["Risk", `Greater ${word} of all`]).first * 16).toBeGreaterThanOrEqual(longest + 12);
    }
  });

  it("hold that word whole where names stand further in", () => {
    const longest = textWidth("confidence", { size: 14, semibold: true });
    const { first } = comparisonColumns(3, ["reasons for the confidence"], 12);
    expect(rem(first.width) * 16).toBeGreaterThanOrEqual(longest + 24);
  });

  it("fit a phone with two scenarios, however long a word is", () => {
    for (const names of [[], ["a"], ["x".repeat(500)]])
      expect(widths(2, names).table).toBeLessThanOrEqual(PHONE);
  });

  it("are never narrower than a number with its difference, and wider from three scenarios on", () => {
    expect(widths(2, []).each).toBeGreaterThanOrEqual(5.5);
    for (const scenarios of [3, 6]) {
      const { table, first, each } = widths(scenarios, ["Interoperability"]);
      expect(each).toBeGreaterThanOrEqual(8);
      expect(table).toBe(first + scenarios * each);
    }
  });

  it("are the same for names of the same words", () => {
    expect(widths(2, ["one two"])).toEqual(widths(2, ["two", "one"]));
  });
});
