import { upToDecimals, upToSignificant, withDecimals, withSignificant } from "./digits";

/** The only place that rounds, and that writes a percent sign or a unit. Numbers come in unrounded. */

const MISSING = "–";
/** Harm below this is what rounding leaves of nothing. */
const NOTHING = 1e-9;
const NARROW_SPACE = "\u202f";
const MINUS = "\u2212";
/** A difference that is there, and that none of the digits beside it shows. */
const ABOUT_NOTHING = `\u2248${NARROW_SPACE}0`;

/** The values that a difference is of, and is read beside: it is written no finer than the coarser of them. */
type Beside = readonly (number | null)[];

const HARM_DIGITS = 3;
const dayFormat = onceAsked(
  () =>
    new Intl.DateTimeFormat("en-GB", {
      day: "numeric",
      month: "short",
      year: "numeric",
      timeZone: "UTC",
    }),
);
const clockFormat = onceAsked(() => new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" }));

/** A probability or share in [0, 1] without its sign: whole per cent, one decimal below 1 and above 99. */
export function percentNumber(share: number): string {
  return upToDecimals(share * 100, isNearAnEnd(share) ? 1 : 0);
}

function isNearAnEnd(share: number): boolean {
  const size = Math.abs(share * 100);
  return (size > 0 && size < 1) || (size > 99 && size < 100);
}

/** A probability or share in [0, 1] as per cent: "33 %"; a dash where there is none. */
export function percent(share: number | null): string {
  return share === null ? MISSING : `${percentNumber(share)}${NARROW_SPACE}%`;
}

/** A probability or share as it was entered, to six significant digits: "32.5 %". */
export function percentAsEntered(share: number): string {
  return `${number(share * 100)}${NARROW_SPACE}%`;
}

/** A difference of two probabilities in percentage points, with its sign: "−12 pp", "+0.4 pp", "≈ 0 pp", "0 pp". */
export function percentDifference(share: number, beside: Beside): string {
  const text = share === 0 ? "0" : (atPlace(share * 100, beside, percentPlace) ?? percentNumber(share));
  return `${text}${NARROW_SPACE}pp`;
}

/** The power of ten of the last digit of a probability in per cent; null of 0 and 1, which are exact. */
function percentPlace(share: number): number | null {
  if (share === 0 || share === 1) return null;
  return isNearAnEnd(share) ? -1 : 0;
}

/** A range of probabilities: "20–45 %". */
export function percentRange({ min, max }: { min: number; max: number }): string {
  return `${percentNumber(min)}–${percent(max)}`;
}

/** Harm points to three significant digits, without unit (columns carry it): "6.59". Zero is "0". */
export function harmNumberText(harm: number | null): string {
  if (harm === null) return MISSING;
  return Math.abs(harm) < NOTHING ? "0" : withSignificant(harm, HARM_DIGITS);
}

/** Harm points with their unit: "6.59 hp". */
export function harm(points: number | null): string {
  return points === null ? MISSING : `${harmNumberText(points)}${NARROW_SPACE}hp`;
}

/** A range of harm points without unit (columns carry it): "5.45–9.50"; one number where both ends read the same. */
export function harmRangeNumbers(range: { min: number; max: number } | null): string {
  if (range === null) return MISSING;
  const [low, high] = [harmNumberText(range.min), harmNumberText(range.max)];
  return low === high ? low : `${low}–${high}`;
}

/** A range of harm points with their unit: "5.45–9.50 hp". */
export function harmRange({ min, max }: { min: number; max: number }): string {
  return `${harmNumberText(min)}–${harm(max)}`;
}

/**
 * A difference of harm points with its sign, without unit (columns carry it): "−1.20", "+0.400", "0". Beside the values it
 * is of, to the last digit that both show: "+0.40" beside 1.97, and "≈ 0" where none of them shows it.
 */
export function harmDifferenceNumber(points: number | null, beside: Beside = []): string {
  if (points === null) return MISSING;
  if (Math.abs(points) < NOTHING) return "0";
  return atPlace(points, beside, harmPlace) ?? `${points > 0 ? "+" : ""}${harmNumberText(points)}`;
}

/** A difference of harm points with its sign and unit: "−1.20 hp", "+0.40 hp", "≈ 0 hp", "0 hp". */
export function harmDifference(points: number | null, beside: Beside = []): string {
  return points === null ? MISSING : `${harmDifferenceNumber(points, beside)}${NARROW_SPACE}hp`;
}

/** Whether the digits of the values beside a difference of harm points show that it is there. */
export function harmDifferenceShows(points: number, beside: Beside): boolean {
  const text = harmDifferenceNumber(points, beside);
  return text !== "0" && text !== ABOUT_NOTHING;
}

/** The power of ten of the last digit that is written of harm points; null of none, which is exact. */
function harmPlace(points: number): number | null {
  if (Math.abs(points) < NOTHING) return null;
  const [, exponent] = points.toExponential(HARM_DIGITS - 1).split("e");
  return Number(exponent) - HARM_DIGITS + 1;
}

/** A difference with its sign, to the coarsest place of the values beside it; null where none of them has a place. */
function atPlace(
  difference: number,
  beside: Beside,
  placeOf: (value: number) => number | null,
): string | null {
  const places = beside.flatMap((value) => (value === null ? [] : (placeOf(value) ?? [])));
  if (places.length === 0) return null;
  const place = Math.max(...places);
  const steps = Math.round(Math.abs(difference) / 10 ** place);
  if (steps === 0) return ABOUT_NOTHING;
  const decimals = Math.max(0, -place);
  return `${difference > 0 ? "+" : MINUS}${withDecimals(steps * 10 ** place, decimals)}`;
}

/** A change on the scale −100 … +100 with its sign: "+12", "−8", "0". */
export function change(value: number | null): string {
  return value === null ? MISSING : withSign(upToDecimals(value, 0));
}

/** A difference of two changes on that scale: "+12", "−8", "0", and "≈ 0" where it is less than half a step. */
export function changeDifference(value: number): string {
  const text = change(value);
  return text === "0" && value !== 0 ? ABOUT_NOTHING : text;
}

/** A correlation in [−1, 1] with its sign, to two decimals: "+0.62", "−0.40", "0.00". */
export function correlation(value: number | null): string {
  return value === null ? MISSING : withSign(withDecimals(value, 2));
}

/** A number as it was meant, to six significant digits. */
export function number(value: number | null): string {
  return value === null ? MISSING : upToSignificant(value, 6);
}

/** A number of which the size matters and not the digits, to three significant ones: "3.16". */
export function roughly(value: number): string {
  return upToSignificant(value, 3);
}

/** A day: "23 Nov 2026". Takes a date or year-month-day. */
export function day(date: Date | string): string {
  return dayFormat().format(typeof date === "string" ? new Date(`${date}T00:00:00Z`) : date);
}

/** A time of day where the reader is: "14:02". */
export function clock(date: Date): string {
  return clockFormat().format(date);
}

/** A count with its noun: "1 scenario", "3 scenarios". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${upToDecimals(count, 0)} ${count === 1 ? noun : plural}`;
}

/** Names as a phrase: "a", "a and b", "a, b and c". */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

/**
 * The first of a list, and how many more there are. One more than `most` is shown as well: it takes no more room than
 * saying that there is one.
 */
export function firstFew<T>(all: readonly T[], most: number): { shown: readonly T[]; more: number } {
  const shown = all.length === most + 1 ? all : all.slice(0, most);
  return { shown, more: all.length - shown.length };
}

/** What costs a start of its own is made when it is first used. */
function onceAsked<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A number's text with its sign; none where it is rounded to nothing. */
function withSign(text: string): string {
  if (!/[1-9]/.test(text)) return text.replace(MINUS, "");
  return text.startsWith(MINUS) ? text : `+${text}`;
}
