import { isArchive } from "../archive/read-archive";
import { FILE_MAX } from "../model/file-max";
import { accept, type Result, refuse } from "../result";
import { decodeText } from "./decode-text";

/** What an imported file may be, by what is in it and not by its name. */
export type ImportedFile = { kind: "assessment"; text: string } | { kind: "workbook" } | { kind: "table" };

const EMPTY = refuse("invalid", "Choose another file: this one is empty");
const OLD_OFFICE = refuse(
  "invalid",
  "Save it as .xlsx without a password: it is encrypted, or in the old .xls format",
);
const OTHER = refuse(
  "invalid",
  "Choose an assessment file (JSON), or a register as CSV or XLSX: this is something else",
);

const OTHERS: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x25, 0x50, 0x44, 0x46],
  [0x1f, 0x8b],
  [0x42, 0x5a, 0x68],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x4d, 0x5a],
];

/**
 * What a file is: a ZIP is a workbook, a text that begins with { or [ an assessment file, any other text a table.
 * Refused: nothing, more than 10 MB, the old or encrypted form of Office files, pictures, PDF, programs and other
 * archives, mark-up, and what is no text. Never throws.
 */
export function fileKind(bytes: Uint8Array): Result<ImportedFile> {
  if (bytes.length > FILE_MAX) return refuse("too-large", "Choose a file of at most 10 MB");
  if (bytes.length === 0) return EMPTY;
  if (isArchive(bytes)) return accept({ kind: "workbook" });
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return OLD_OFFICE;
  if (OTHERS.some((sign) => begins(bytes, sign))) return OTHER;
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  const start = text.trimStart();
  if (start === "") return EMPTY;
  if (/^<[!?a-z]/i.test(start)) return OTHER;
  if (!/^[{[]/.test(start)) return accept({ kind: "table" });
  return encoding === "utf-8"
    ? accept({ kind: "assessment", text })
    : refuse("invalid", "Save the assessment file in UTF-8, which JSON is written in");
}

function begins(bytes: Uint8Array, sign: readonly number[]): boolean {
  return sign.every((byte, at) => bytes[at] === byte);
}
