import { isArchive } from "../archive/read-archive";
import { accept, type Result, refuse } from "../result";
import { decodeText, type Encoding } from "./decode-text";
import { type Delimiter, delimitedRows, guessDelimiter } from "./delimited";
import type { Sheet } from "./sheet";
import { readWorkbook } from "./workbook";

/** How a table of text was read, or shall be. */
export type TableReading = { encoding: Encoding; delimiter: Delimiter };

/** A register as sheets of text; of a table, its bytes stay, to be read in another way. */
export type RegisterSource = { sheets: Sheet[]; remarks: string[] } & (
  | { kind: "table"; bytes: Uint8Array; reading: TableReading; marked: boolean }
  | { kind: "workbook" }
);

/** Opens a CSV or XLSX: its encoding and delimiter as they are named, else as they are recognised. Never throws. */
export function openRegister(bytes: Uint8Array, asked: Partial<TableReading> = {}): Result<RegisterSource> {
  if (isArchive(bytes)) {
    const workbook = readWorkbook(bytes);
    return workbook.ok ? accept({ kind: "workbook", ...workbook.value }) : workbook;
  }
  const decoded = decodeText(bytes, asked.encoding);
  if (!decoded.ok) return decoded;
  const { text, encoding, marked } = decoded.value;
  const delimiter = asked.delimiter ?? guessDelimiter(text);
  const rows = delimitedRows(text, delimiter);
  if (!rows.ok) return rows;
  if (rows.value.length < 2)
    return refuse("invalid", "Choose a table with a row of headings and at least one row below them");
  const sheets = [{ name: "", rows: rows.value }];
  return accept({ kind: "table", bytes, reading: { encoding, delimiter }, marked, sheets, remarks: [] });
}
