import { unbrokenNames } from "./unbroken-names";

// Advance widths of Geist 400 in thousandths of its size, from U+0020 to U+007E; digits as tabular figures. Measured,
// so that lines break alike in a page, in a file and in a test that has no fonts.
const ASCII = [
  250, 213, 346, 478, 629, 802, 620, 178, 274, 274, 430, 558, 201, 419, 201, 480, 640, 640, 640, 640, 640,
  640, 640, 640, 640, 640, 297, 297, 544, 540, 544, 559, 906, 668, 680, 703, 694, 603, 590, 700, 713, 270,
  597, 640, 580, 877, 743, 739, 650, 733, 672, 640, 552, 689, 667, 945, 606, 576, 544, 347, 455, 347, 426,
  557, 248, 551, 595, 546, 595, 561, 395, 594, 581, 244, 260, 590, 267, 877, 581, 573, 595, 595, 379, 520,
  392, 575, 536, 819, 585, 537, 537, 389, 264, 389, 523,
];
const SPACE = 250;
/** How much wider the widest glyphs of weight 600 run than those of 400. */
const SEMIBOLD = 1.06;

export type TextStyle = { size: number; semibold?: boolean };

/** The width of a text in pixels, in the product's font; other scripts as wide as their widest usual glyphs. */
export function textWidth(text: string, { size, semibold = false }: TextStyle): number {
  let thousandths = 0;
  for (const character of text) thousandths += advance(character.codePointAt(0) ?? 0);
  return (thousandths / 1000) * size * (semibold ? SEMIBOLD : 1);
}

function advance(code: number): number {
  if (code === 0x202f) return 125;
  if (code === 0xa0) return SPACE;
  if (code < 0x0250 || (code >= 0x2010 && code < 0x2200)) return ASCII[code - 0x20] ?? 620;
  return code < 0x1100 ? 680 : 1000;
}

// What turns the direction of a line, takes no room or can't stand in XML: in a picture it would set words that aren't
// its own in another order, or break the file. The two joiners stay, since some scripts are written with them.
const UNSEEN = /(?![\u200c\u200d])[\p{Cf}\ufffe\uffff]/gu;

/** A text as pictures write it: what is not seen in it, and turns what is, is left out. */
export function seen(text: string): string {
  return text.replace(UNSEEN, "");
}

/** A text in lines no wider than `width`, broken at spaces; a word that is too long is broken anywhere. */
export function textLines(text: string, width: number, style: TextStyle): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of unbrokenNames(seen(text))
    .split(/[ \t\r\n]+/)
    .filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (textWidth(longer, style) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    const pieces = broken(word, width, style);
    line = pieces.pop() ?? "";
    lines.push(...pieces);
  }
  return line ? [...lines, line] : lines;
}

function broken(word: string, width: number, style: TextStyle): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece && textWidth(piece + character, style) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}
