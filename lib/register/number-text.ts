import { evenly, JUDGEMENT_MAX } from "../model/dist-text";
import type { RegisterUnits } from "./mapping";

type Decimal = RegisterUnits["decimal"];

/** A number with its marks. Behind each mark stands a digit: of "10.000..20.000" the two points in the middle are none. */
const NUMBERS = /\d+(?:[.,]\d+)*/g;
/** Numbers in thousands, by the mark between them. One that begins with 0 has none: 0,500 is a half. */
const GROUPED = {
  ",": /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/,
  ".": /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/,
} as const;
const EITHER = /^[1-9]\d{0,2}[.,]\d{3}$/;
const THOUSANDS = { ",": ".", ".": "," } as const;

/** A text, blanks made even, its numbers with a point for their decimals and without marks between thousands. */
export function inPoints(text: string, decimal: Decimal): string {
  const bare = evenly(text);
  if (bare.length > JUDGEMENT_MAX) return bare;
  return bare.replace(NUMBERS, (number) => {
    const mark = THOUSANDS[decimal];
    if (GROUPED[mark].test(number)) return number.replaceAll(mark, "").replace(decimal, ".");
    return /^\d+,\d+$/.test(number) ? number.replace(",", ".") : number;
  });
}

/** Which mark the numbers in these texts use for decimals, as most of those say that can be read in one way alone. */
export function guessDecimal(texts: readonly string[]): Decimal {
  const proven = texts.flatMap((text) => (text.slice(0, JUDGEMENT_MAX).match(NUMBERS) ?? []).map(decimalIn));
  const count = (mark: Decimal) => proven.filter((each) => each === mark).length;
  return count(",") > count(".") ? "," : ".";
}

function decimalIn(number: string): Decimal | null {
  const marks = number.replace(/\d/g, "");
  const last = marks.at(-1);
  if (last !== "," && last !== ".") return null;
  if (marks.includes(THOUSANDS[last])) return last;
  if (marks.length > 1) return THOUSANDS[last];
  return EITHER.test(number) ? null : last;
}

/**
 * How a cell's marks were taken, as a sentence, where a mark was taken for one between thousands, or one before three
 * digits for that of decimals; null where no number in it could be another one.
 */
export function markDoubt(text: string, decimal: Decimal): string | null {
  const numbers: string[] = text.match(NUMBERS) ?? [];
  const typed = inPoints(text, decimal);
  if (numbers.some((number) => GROUPED[THOUSANDS[decimal]].test(number)))
    return `Read as ${typed}: a mark between thousands was taken out`;
  const other = numbers.find((number) => EITHER.test(number));
  return other === undefined
    ? null
    : `Read as ${typed}: if ${other} means thousands, type ${other.replace(/[.,]/, "")}`;
}
