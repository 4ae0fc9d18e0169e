import { accept, type Result, refuse } from "../result";

/** The encodings that tables come in, by the names that browsers and Node know them under. */
export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Each encoding as people know it. */
export const ENCODING_NAMES: Record<Encoding, string> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16, little-endian",
  "utf-16be": "UTF-16, big-endian",
  "windows-1252": "Windows-1252 (Western European)",
};

export type DecodedText = { text: string; encoding: Encoding; marked: boolean };

const NUL = refuse(
  "invalid",
  "Choose a table of text: this file holds zero bytes, as programs and pictures do",
);

/**
 * Bytes as text, in the encoding that is named or recognised: by the byte order mark, by the zero bytes that letters
 * have in UTF-16, as UTF-8 where all of it is valid, else as Windows-1252, which gives a character for any byte.
 * Refused where it isn't in that encoding, or holds NUL. Never throws.
 */
export function decodeText(bytes: Uint8Array, named?: Encoding): Result<DecodedText> {
  const mark = markOf(bytes);
  const encoding = named ?? mark ?? unmarked(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuse(
      "invalid",
      `Choose another encoding, or save the file anew: it is not ${ENCODING_NAMES[encoding]}`,
    );
  }
  if (text.includes("\0")) return NUL;
  const exact = encoding === "windows-1252" ? withoutControls(text) : text;
  return accept({ text: exact, encoding, marked: mark === encoding });
}

/** What Windows-1252 has from 0x80 to 0x9F, a blank where it has nothing. */
const UPPER = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** Node 20 reads Windows-1252 as Latin-1, which has control characters there. Not needed once Node 22 is the least. */
function withoutControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) => {
    const meant = UPPER[sign.charCodeAt(0) - 0x80] ?? " ";
    return meant === " " ? sign : meant;
  });
}

function markOf([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** Letters of most scripts in UTF-16 have a zero in one half; text in any other encoding has none at all. */
function unmarked(bytes: Uint8Array): Encoding {
  const sample = bytes.subarray(0, 4000);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 8 && even < odd / 8) return "utf-16le";
  if (even > sample.length / 8 && odd < even / 8) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}
