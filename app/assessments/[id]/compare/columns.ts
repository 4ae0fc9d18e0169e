import { textWidth } from "@/app/ui/text-lines";

/**
 * The first column stays in sight while the scenarios scroll past it. Its words break where a dictionary says, and
 * anywhere only where one is longer than the column can be.
 */
export const FIRST_COLUMN = "sticky left-0 bg-paper hyphens-auto [overflow-wrap:anywhere]";

const REM = 16;
/** What a cell keeps free on its right. */
const PADDING = 12;
const FIRST = { least: 5.5, most: 9.5 };
/** Two scenarios fit a phone beside the widest first column, so that no difference to the baseline is out of sight. */
const EACH = { ofTwo: 5.5, ofMore: 8 };

/**
 * How wide the columns of a comparison are: the first holds the longest word of its `names`, which stand `indent` pixels
 * further in, the scenarios are alike and never too narrow to read; below that the table scrolls in its region. What is
 * left over goes to all in proportion.
 */
export function comparisonColumns(scenarios: number, names: readonly string[], indent = 0) {
  const words = names.flatMap((name) => name.split(/[\s\u2010-\u2014/-]+/u));
  const longest = Math.max(0, ...words.map((word) => textWidth(word, { size: 14, semibold: true })));
  const first = Math.min(
    FIRST.most,
    Math.max(FIRST.least, Math.ceil((longest + indent + PADDING) / REM / 0.25) * 0.25),
  );
  const each = scenarios > 2 ? EACH.ofMore : EACH.ofTwo;
  return {
    table: { minWidth: `${first + scenarios * each}rem` },
    first: { width: `${first}rem` },
    each: { width: `${each}rem` },
  };
}
