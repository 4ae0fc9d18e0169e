import { convertMillimetersToTwip } from "docx";
import type { TableColumn } from "@/lib/briefing/block";

/** A column of words takes so many times the room of one of numbers. */
const WIDE = 2;
/** The longest usual word of a head, and of a row's name, stands unbroken in these. */
const LEAST = convertMillimetersToTwip(24);
const LEAST_NAME = convertMillimetersToTwip(28);

/** How a table's room is shared among its columns: wide ones get more, and none is too narrow for its words. */
export function columnWidths(columns: readonly Pick<TableColumn, "wide">[], room: number): number[] {
  const shares = columns.map(({ wide }) => (wide ? WIDE : 1));
  const least = columns.map((_, index) => (index === 0 ? LEAST_NAME : LEAST));
  if (sum(least) > room) return least.map((one) => Math.floor((one * room) / sum(least)));
  const held = new Set<number>();
  for (;;) {
    const rest = room - sum(least.filter((_, index) => held.has(index)));
    const all = sum(shares.filter((_, index) => !held.has(index)));
    const width = (index: number) =>
      held.has(index) ? (least[index] ?? 0) : ((shares[index] ?? 0) * rest) / all;
    const short = columns.findIndex((_, index) => !held.has(index) && width(index) < (least[index] ?? 0));
    if (short < 0) return columns.map((_, index) => Math.floor(width(index)));
    held.add(short);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
