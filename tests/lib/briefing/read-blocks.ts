import type { Block } from "@/lib/briefing/block";

/** All that is read in blocks, text by text. */
export function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case "list":
        return block.items;
      case "table":
        return [
          block.caption,
          ...block.columns.map(({ label }) => label),
          ...block.rows.flat().map((cell) => (typeof cell === "string" ? cell : cell.text)),
        ];
      case "figure":
        return [block.figure.title];
      case "later":
        return [];
      default:
        return [block.text];
    }
  });
}

/** Its headings of the first rank. */
export const headings = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === "heading" && block.level === 2 ? [block.text] : []));

/** The ids of its figures. */
export const figures = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === "figure" ? [block.figure.id] : []));
