import type { ChangeDist, Dist } from "./dist";
import { type HarmScale, LEVEL_ANCHORS, LEVELS, type Level, levelRange } from "./harm-scale";

/** How numbers of a field are typed: probabilities and shares as per cent, harm points and changes as they are. */
export type EntryUnit = "percent" | "harm" | "change";

/** The longest text of a judgement; quantiles of fifteen digits with their bounds need half of it. */
export const JUDGEMENT_MAX = 200;

/** What was typed and could not be read. Schemas refuse it, so forms can keep it without taking it for a number. */
export type Unread = { kind: "unread"; text: string };

const NUMBER = String.raw`[+\-−]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e-?\d+)?`;
const PLAIN = new RegExp(`^${NUMBER}$`, "i");
// Each blank is one at most where these are asked (evenly): of a run of them, every beginning would be tried.
const SEPARATOR = / ?(?:\.\.\.?|…|–|\bto\b) ?/;
/** "20-45" is a range, and so is "-10-20": a hyphen behind a number parts it from the next, which may have a sign. */
const HYPHEN = /(?<=\d|%|cent|hp|points?) ?- ?(?=[\d.,])/i;
const SIGNED_HYPHEN = /(?<=\d|%|cent|hp|points?) ?- ?(?=[+\-−]?[\d.,])/i;
/** What may stand behind a number, by its unit. Another sign says that another quantity was meant, and is not read. */
const SIGNS: Record<EntryUnit, string> = {
  percent: "%|per ?cent",
  harm: "hp|harm points?",
  change: "%|per ?cent|hp",
};
const unitBehind = (unit: EntryUnit) => new RegExp(` ?(?:${SIGNS[unit]})$`, "i");
const UNIT: Record<EntryUnit, RegExp> = {
  percent: unitBehind("percent"),
  harm: unitBehind("harm"),
  change: unitBehind("change"),
};
/** "p10 10, p50 20, p90 45, within 0..100": the last part may be left out where the unit itself has bounds. */
function quantilesOf(unit: EntryUnit): RegExp {
  const sign = ` ?(?:${SIGNS[unit]})?`;
  const quantile = (name: number) => `p ?${name} ?[:=]? ?(${NUMBER})${sign} ?[,;]? ?`;
  const within = `within (${NUMBER})${sign}${SEPARATOR.source}(${NUMBER})${sign}`;
  return new RegExp(`^${quantile(10)}${quantile(50)}${quantile(90)}(?:${within})?$`, "i");
}
const QUANTILES: Record<EntryUnit, RegExp> = {
  percent: quantilesOf("percent"),
  harm: quantilesOf("harm"),
  change: quantilesOf("change"),
};
/** What bounds quantiles that are typed without bounds; harm points have none. */
const BOUNDS: Record<EntryUnit, { min: number; max: number } | null> = {
  percent: { min: 0, max: 1 },
  harm: null,
  change: { min: -100, max: 100 },
};

/**
 * What a person means by "12.5", "12,5", "12 %" (a number), "10..35" (a range: uniform, for harm log-uniform) or
 * "10..20..35" (low, likely, high: beta-PERT) or "p10 10, p50 20, p90 45, within 0..100"
 * (quantiles). Null for an empty text; one longer than JUDGEMENT_MAX is not read. Bounds and order are left to the
 * schemas.
 */
export function readDist(text: string, unit: EntryUnit): ChangeDist | Unread | null {
  const bare = evenly(text);
  if (bare === "") return null;
  if (bare.length > JUDGEMENT_MAX) return { kind: "unread", text };
  if (/^p ?10\b/i.test(bare)) return readQuantiles(bare, unit) ?? { kind: "unread", text };
  const parts = partsOf(bare.replace(UNIT[unit], ""), unit).map((part) => readNumber(part, unit));
  const numbers = parts.filter((part) => part !== null);
  const [first, second, third] = numbers;
  if (numbers.length < parts.length || numbers.length > 3 || first === undefined)
    return { kind: "unread", text };
  if (second === undefined) return { kind: "point", value: first };
  if (third !== undefined) return { kind: "pert", min: first, mode: second, max: third };
  const kind = unit === "harm" && first > 0 ? "logUniform" : "uniform";
  return { kind, min: first, max: second };
}

/**
 * A judgement as the text that reads back to the same judgement, to the 15 digits a decimal keeps in a double; empty
 * for words and levels, which have no numbers of their own.
 */
export function writeDist(dist: Dist, unit: EntryUnit): string {
  const write = (...values: number[]) => values.map((value) => writeNumber(value, unit)).join("..");
  switch (dist.kind) {
    case "point":
      return write(dist.value);
    case "uniform":
    case "logUniform":
      return write(dist.min, dist.max);
    case "pert":
      return write(dist.min, dist.mode, dist.max);
    case "quantiles":
      return quantilesText(dist, unit);
    case "term":
    case "level":
      return "";
    default:
      return dist satisfies never;
  }
}

/** One typed number, "12.5", "12,5" or "12 %", in the unit of the model; null where it can't be read. */
export function readNumber(text: string, unit: EntryUnit): number | null {
  const typed = evenly(text);
  const bare = typed.length > JUDGEMENT_MAX ? "" : typed.replace(UNIT[unit], "");
  if (!PLAIN.test(bare)) return null;
  const value = Number(bare.replace("−", "-").replace(",", "."));
  if (!Number.isFinite(value)) return null;
  return unit === "percent" ? pointMoved(value, -2) : value;
}

/** One number as it is typed: 0.325 as "32.5" where the unit is per cent. */
export function writeNumber(value: number, unit: EntryUnit): string {
  return String(unit === "percent" ? pointMoved(value, 2) : value);
}

/**
 * How a reading may differ from what was meant, as a sentence; null where nothing suggests so. With the scale of a
 * severity, also of a bare number that is the number of another level than its harm points lie in.
 */
export function readingDoubt(text: string, unit: EntryUnit, scale?: HarmScale): string | null {
  const bare = evenly(text);
  if (bare.length > JUDGEMENT_MAX) return null;
  const meantLevel = scale && LEVELS.find((level) => String(level) === bare);
  if (meantLevel) return levelDoubt(meantLevel, scale);
  const parts = partsOf(bare, unit);
  const numbers = parts.map((part) => readNumber(part, unit)).filter((value) => value !== null);
  if (numbers.length === 0 || numbers.length < parts.length) return null;
  const thousands = parts.filter((part) => /^\d{1,3},\d{3}$/.test(part));
  if (thousands.length > 0)
    return `Read as ${asRange(thousands.map((part) => part.replace(",", ".")))}: for thousands, type ${thousands.map((part) => part.replace(",", "")).join("..")}`;
  if (unit === "change") return signDoubt(bare, numbers);
  const isShare = Math.min(...numbers) >= 0 && Math.max(...numbers) > 0 && Math.max(...numbers) <= 0.01;
  if (unit !== "percent" || /%|cent/i.test(bare) || !isShare) return null;
  const read = numbers.map((value) => writeNumber(value, unit));
  const meant = numbers.map((value) => writeNumber(pointMoved(value, 2), unit));
  return `Read as ${asRange(read)} %: for ${asRange(meant)} %, type ${meant.join("..")}`;
}

/** "-30-10" is read as −30 to 10, and may be meant as −30 to −10; of "-10-20" only one order is a range. */
function signDoubt(bare: string, [first = 0, second = 0, ...others]: readonly number[]): string | null {
  const isHyphened = !SEPARATOR.test(bare) && others.length === 0 && !/[+\-−] ?[+\-−]/.test(bare);
  if (!isHyphened || second <= 0 || first >= -second) return null;
  return `Read as ${first} to ${second}: for ${first} to -${second}, type ${first}..-${second}`;
}

function levelDoubt(meant: Level, scale: HarmScale): string | null {
  const read = LEVELS.find((level) => {
    const { min, max } = levelRange(scale, level);
    return min <= meant && meant < max;
  });
  if (read === meant) return null;
  const points = `${meant} harm point${meant === 1 ? "" : "s"}${read ? `, ${LEVEL_ANCHORS[read].name}` : ""}`;
  return `Read as ${points}: for level ${meant}, choose ${LEVEL_ANCHORS[meant].name}`;
}

/** The ends of what was typed, as a range is written. */
function asRange(texts: readonly string[]): string {
  const ends = texts.length > 1 ? [texts[0], texts.at(-1)] : texts;
  return ends.join("–");
}

/** A text without blanks at its ends, each run of them inside as one. */
export function evenly(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}

function readQuantiles(text: string, unit: EntryUnit): ChangeDist | null {
  const [, ...found] = QUANTILES[unit].exec(text) ?? [];
  const [p10, p50, p90, min, max] = found.map((part) => (part ? readNumber(part, unit) : null));
  if (p10 == null || p50 == null || p90 == null) return null;
  const bounds = min != null && max != null ? { min, max } : BOUNDS[unit];
  return bounds && { kind: "quantiles", p10, p50, p90, ...bounds };
}

function quantilesText(dist: Extract<Dist, { kind: "quantiles" }>, unit: EntryUnit): string {
  const write = (value: number) => writeNumber(value, unit);
  const three = `p10 ${write(dist.p10)}, p50 ${write(dist.p50)}, p90 ${write(dist.p90)}`;
  const usual = BOUNDS[unit];
  return dist.min === usual?.min && dist.max === usual.max
    ? three
    : `${three}, within ${write(dist.min)}..${write(dist.max)}`;
}

function partsOf(text: string, unit: EntryUnit): string[] {
  const parts = text.split(SEPARATOR);
  return parts.flatMap((part) => part.split(unit === "change" ? SIGNED_HYPHEN : HYPHEN));
}

/** The value times ten to the power of `places`, by its digits: a product would leave binary dust (0.07 · 100). */
function pointMoved(value: number, places: number): number {
  const [digits, exponent] = value.toExponential().split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}
