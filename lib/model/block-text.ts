const NEEDS_QUOTES = /[\t\n\r"]/;
const LINE_END = /\r\n|\r|\n/y;
const PLAIN = /[^\t\r\n]*/y;
const QUOTED = /"([^"]*(?:""[^"]*)*)"(?=[\t\r\n]|$)/y;

/**
 * The cells of a block as spreadsheets put it on the clipboard: rows by line, cells by tab, a cell in quotes where it
 * holds a tab, a line break or a quote. The line end that closes the last row begins no other one. At least one cell.
 */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  do {
    const quoted = take(QUOTED);
    row.push(quoted ? (quoted[1] ?? "").replaceAll('""', '"') : (take(PLAIN)?.[0] ?? ""));
    if (text[at] === "\t") at += 1;
    else {
      rows.push(row);
      row = [];
      if (!take(LINE_END) || at === text.length) return rows;
    }
  } while (at <= text.length);
  return rows;
}

/** A block as the text that reads back to it, and that a spreadsheet takes as cells. One cell alone ends no line. */
export function writeBlock(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(quotedWhereNeeded).join("\t"));
  return rows.length === 1 && rows[0]?.length === 1
    ? (lines[0] ?? "")
    : lines.map((line) => `${line}\n`).join("");
}

function quotedWhereNeeded(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
