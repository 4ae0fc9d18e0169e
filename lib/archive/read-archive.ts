import { accept, type Result, refuse } from "../result";
import { archiveDirectory } from "./directory";
import { inflateCounted } from "./inflate-counted";

/** What an archive may be at most: its bytes, its parts, and the bytes that the wanted parts hold when unpacked. */
export type ArchiveLimits = { bytes: number; entries: number; inflated: number };

const DAMAGED = refuse("invalid", "This file can't be unpacked: it is cut off or damaged");

/** Whether bytes begin as a ZIP does, which workbooks and documents are. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * The parts of a ZIP by their names, those that are wanted. Every byte is a stranger's: the directory is walked and the
 * sizes it claims are summed before anything is unpacked, what is unpacked is counted and must be what was claimed, and
 * nothing is written anywhere. `names` are all parts, wanted or not. Never throws.
 */
export function readArchive(
  bytes: Uint8Array,
  limits: ArchiveLimits,
  isWanted: (name: string) => boolean = () => true,
): Result<{ names: string[]; parts: Map<string, Uint8Array> }> {
  if (bytes.length > limits.bytes) return tooLarge(limits.bytes, "");
  if (!isArchive(bytes)) return DAMAGED;
  const directory = archiveDirectory(bytes, limits.entries);
  if (!directory.ok) return directory;
  const wanted = directory.value.filter(({ name }) => !name.endsWith("/") && isWanted(name));
  const claimed = wanted.reduce((sum, { size }) => sum + size, 0);
  if (claimed > limits.inflated) return tooLarge(limits.inflated, " when unpacked");
  const parts = new Map<string, Uint8Array>();
  for (const { name, deflated, size, data } of wanted) {
    const packed = bytes.subarray(data.start, data.end);
    const part = deflated ? inflateCounted(packed, size) : packed;
    if (part === null) return DAMAGED;
    parts.set(name, part);
  }
  return accept({ names: directory.value.map(({ name }) => name), parts });
}

function tooLarge(most: number, when: string) {
  return refuse("too-large", `Choose a file of at most ${most / 1e6} MB${when}`);
}
