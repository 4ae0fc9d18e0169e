import type { ReactNode } from "react";
import { InOrder } from "@/app/ui/in-order";
import { StackTable } from "@/app/ui/stack-table";
import { UserText } from "@/app/ui/user-text";
import type { Block, TableCell } from "@/lib/briefing/block";

/** A column of sentences takes so many times the room of one of words or numbers. */
const WIDE = 2;

/** A table of a briefing. Its head stands again on every page that it goes on to. */
export function TableBlock({ caption, columns, rows }: Extract<Block, { kind: "table" }>) {
  return (
    <div className="mb-6">
      <StackTable
        caption={caption}
        columns={columns.map(({ label, numeric = false, wide = false }, index) => ({
          key: String(index),
          label: <span className="whitespace-normal [overflow-wrap:anywhere]">{label}</span>,
          numeric,
          share: wide ? WIDE : 1,
        }))}
        // A briefing's tables never change: a row is its place.
        rows={rows.map((row, place) => ({
          key: String(place),
          cells: Object.fromEntries(row.map((cell, index) => [String(index), linesOf(cell)])),
        }))}
      />
    </div>
  );
}

function linesOf(cell: TableCell): ReactNode {
  if (typeof cell !== "string")
    return (
      <a href={cell.href} className="text-accent underline underline-offset-2">
        {linesOf(cell.text)}
      </a>
    );
  return (
    <InOrder of={cell.split("\n")}>
      {(line) => (
        // Six scenarios leave little room for words in a column of numbers; a number and its unit stay together anyway.
        <span className="block whitespace-normal">
          <UserText>{line}</UserText>
        </span>
      )}
    </InOrder>
  );
}
