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
  /** Whether long heads wrap over columns of numbers; in small letters where there are many. */
  wrapHeads?: "small" | "plain" | undefined;
  columns: StackColumn[];
  rows: StackRow[];
}) {
  const { caption, hideCaption = false, keepFirst = false, wrapHeads, columns, rows } = props;
  const isShared = columns.some(({ share }) => share !== undefined);
  return (
    // How it looks is written once (globals.css), not at each of its cells: a page holds hundreds of them.
    <table
      {...ROLE.table}
      className={`table stack-table ${isShared ? "table-fixed" : ""}`}
      data-keeps-first={keepFirst || undefined}
      data-wraps-heads={wrapHeads}
    >
      <caption className={hideCaption ? "sr-only" : undefined}>{caption}</caption>
      <thead {...ROLE.group} className="max-sm:sr-only">
        <tr {...ROLE.row}>
          {columns.map(({ key, label, numeric, share }) => (
            <th
              {...ROLE.head}
              key={key}
              scope="col"
              className={numeric ? "figure" : undefined}
              // What a fixed table has left over goes to its columns in proportion.
              style={share ? { width: `${share}rem` } : undefined}
            >
              {wrapHeads ? <span>{label}</span> : label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLE.group}>
        {rows.map((row) => (
          <tr {...ROLE.row} key={row.key}>
            {columns.map((column, index) => (
              <StackCell key={column.key} column={column} heads={index === 0}>
                {row.cells[column.key]}
              </StackCell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function StackCell(props: { column: StackColumn; heads: boolean; children: ReactNode }) {
  const { column, heads, children } = props;
  if (heads) {
    return (
      <th {...ROLE.rowHead} scope="row">
        {children}
      </th>
    );
  }
  return (
    <td
      {...ROLE.cell}
      className={column.numeric ? "figure" : undefined}
      data-empty={children === "" || undefined}
    >
      <span aria-hidden="true">{column.label}</span>
      <span>{children}</span>
    </td>
  );
}
