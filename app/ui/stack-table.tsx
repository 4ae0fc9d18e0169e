import type { ReactNode } from "react";

/** A column; where each has a share of the width, they are laid out by their shares and not by what is in them. */
export type StackColumn = { key: string; label: ReactNode; numeric?: boolean; share?: number };
export type StackRow = { key: string; cells: Record<string, ReactNode> };

// Safari forgets that a table is one once its display changes; the explicit roles keep it, at every width.
const ROLE = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  head: { role: "columnheader" },
  rowHead: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

/** A table that turns into a list of labelled values where the page is narrow. The first column names the row. */
export function StackTable(props: {
  caption: ReactNode;
  hideCaption?: boolean;
  /** Whether the first column stays in sight where the others scroll past it. */
  keepFirst?: boolean;
  columns: StackColumn[];
  rows: StackRow[];
}) {
  const { caption, hideCaption = false, keepFirst = false, columns, rows } = props;
  const isShared = columns.some(({ share }) => share !== undefined);
  return (
    <table {...ROLE.table} className={`table max-sm:block ${isShared ? "table-fixed" : ""}`}>
      <caption className={hideCaption ? "sr-only" : "max-sm:block"}>{caption}</caption>
      <thead {...ROLE.group} className="max-sm:sr-only">
        <tr {...ROLE.row}>
          {columns.map(({ key, label, numeric, share }, index) => (
            <th
              {...ROLE.head}
              key={key}
              scope="col"
              className={numeric ? "figure" : keepFirst && index === 0 ? KEPT : undefined}
              // What a fixed table has left over goes to its columns in proportion.
              style={share ? { width: `${share}rem` } : undefined}
            >
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLE.group} className="max-sm:block max-sm:border-line max-sm:border-t">
        {rows.map((row) => (
          <tr
            {...ROLE.row}
            key={row.key}
            className="break-inside-avoid max-sm:block max-sm:border-line max-sm:border-b max-sm:py-3"
          >
            {columns.map((column, index) => (
              <StackCell key={column.key} column={column} heads={index === 0} kept={keepFirst}>
                {row.cells[column.key]}
              </StackCell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const KEPT = "sm:sticky sm:left-0 sm:bg-paper";

function StackCell(props: { column: StackColumn; heads: boolean; kept: boolean; children: ReactNode }) {
  const { column, heads, kept, children } = props;
  if (heads) {
    return (
      <th
        {...ROLE.rowHead}
        scope="row"
        className={`min-w-0 max-sm:block max-sm:border-0 max-sm:py-0 ${kept ? KEPT : ""}`}
      >
        {children}
      </th>
    );
  }
  return (
    <td
      {...ROLE.cell}
      className={`${children === "" ? "max-sm:hidden" : "max-sm:flex"} max-sm:items-baseline max-sm:justify-between max-sm:gap-4 max-sm:border-0 max-sm:p-0 max-sm:pt-1 ${column.numeric ? "figure" : ""}`}
    >
      <span aria-hidden="true" className="max-w-[40%] shrink-0 text-left text-muted text-xs sm:hidden">
        {column.label}
      </span>
      <span className={`min-w-0 ${column.numeric ? "max-sm:text-right" : "max-sm:text-left"}`}>
        {children}
      </span>
    </td>
  );
}
