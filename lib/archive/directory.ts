import { accept, type Result, refuse } from "../result";

/** What a ZIP says of one file in it; `data` is where its bytes lie. */
export type ArchiveEntry = {
  name: string;
  deflated: boolean;
  /** Inflated, in bytes, as the directory claims. */
  size: number;
  data: { start: number; end: number };
};

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const COMMENT_MAX = 0xffff;
const IN_ZIP64 = 0xffffffff;

const DAMAGED = refuse("invalid", "This file can't be unpacked: it is cut off or damaged");
const ENCRYPTED = refuse("invalid", "Save this file without a password: it is encrypted");
const FOREIGN = refuse(
  "invalid",
  "Save this file anew in its own program: it is packed in a way that is not read",
);
const OUTSIDE = refuse("invalid", "This file holds a part whose name leads outside of it: it is not read");
const TWICE = refuse("invalid", "This file holds two parts of one name: it is not read");

/**
 * The directory at the end of a ZIP, walked entry by entry without unpacking anything, and each entry's place checked
 * against its own head. Refused: more than `most` entries, encryption, other methods than stored and deflated, ZIP64 and
 * several volumes, names that lead outside or stand twice, and places that lie beyond the file or in one another.
 * Never throws. Source: PKWARE's APPNOTE 6.3, 4.3.7, 4.3.12 and 4.3.16.
 */
export function archiveDirectory(bytes: Uint8Array, most: number): Result<ArchiveEntry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) return DAMAGED;
  const count = view.getUint16(end + 10, true);
  const place = view.getUint32(end + 16, true);
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count || place === IN_ZIP64)
    return FOREIGN;
  if (count > most) return refuse("too-large", `This file holds more than ${most} parts`);
  const entries: ArchiveEntry[] = [];
  let at = place;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) return DAMAGED;
    const length = view.getUint16(at + 28, true);
    const next = at + 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return DAMAGED;
    const entry = entryAt(
      view,
      at,
      new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)),
      place,
    );
    if (!entry.ok) return entry;
    entries.push(entry.value);
    at = next;
  }
  if (new Set(entries.map(({ name }) => name)).size < entries.length) return TWICE;
  return overlaps(entries) ? DAMAGED : accept(entries);
}

/** Where the end record begins: the last one whose comment ends with the file. */
function endRecord(view: DataView): number | null {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - COMMENT_MAX); at--) {
    if (view.getUint32(at, true) === END && view.getUint16(at + 20, true) === last - at) return at;
  }
  return null;
}

function entryAt(view: DataView, at: number, name: string, directory: number): Result<ArchiveEntry> {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const head = view.getUint32(at + 42, true);
  if (flags & 0x2041) return ENCRYPTED;
  if (method !== 0 && method !== 8) return FOREIGN;
  if (packed === IN_ZIP64 || size === IN_ZIP64 || head === IN_ZIP64) return FOREIGN;
  if (!isWithin(name)) return OUTSIDE;
  if (head + 30 > directory || view.getUint32(head, true) !== LOCAL) return DAMAGED;
  const start = head + 30 + view.getUint16(head + 26, true) + view.getUint16(head + 28, true);
  if (start + packed > directory || (method === 0 && packed !== size)) return DAMAGED;
  return accept({ name, deflated: method === 8, size, data: { start, end: start + packed } });
}

/** Whether a name stays in its archive: relative, without steps upwards, drives or other systems' separators. */
function isWithin(name: string): boolean {
  return name !== "" && !/^\/|\\|\0|^[a-z]:/i.test(name) && !name.split("/").includes("..");
}

/** Parts that share bytes are how a small file claims to hold more than it has. */
function overlaps(entries: readonly ArchiveEntry[]): boolean {
  const places = entries.map(({ data }) => data).toSorted((a, b) => a.start - b.start || a.end - b.end);
  return places.some(({ start }, index) => start < (places[index - 1]?.end ?? 0));
}
