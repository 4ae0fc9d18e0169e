import type { Dist } from "./dist";

/** How numbers of a field are typed: probabilities and shares as per cent, harm points and changes as they are. */
export type EntryUnit = "percent" | "harm" | "change";

/** What was typed and could not be read. Schemas refuse it, so forms can keep it without taking it for a number. */
export type Unread = { kind: "unread"; text: string };

const NUMBER = String.raw`[+\-−]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e-?\d+)?`;
const SEPARATOR = /\s*(?:\.\.\.?|…|–|\bto\b)\s*/;
const PLAIN = new RegExp(`^${NUMBER}$`, "i");

/**
 * What a person means by "12.5", "12,5", "12 %" (a number), "10..35" (a range: uniform, for harm log-uniform) or
 * "10..20..35" (low, likely, high: beta-PERT). Null for an empty text. Bounds and order are left to the schemas.
 */
export function readDist(text: string, unit: EntryUnit): Dist | Unread | null {
  const bare = text.trim().replace(/\s*(?:%|hp)\s*$/i, "");
  if (bare === "") return null;
  const numbers = bare.split(SEPARATOR).map((part) => readNumber(part.replace(/\s*%$/, ""), unit));
  const [first, second, third] = numbers;
  if (numbers.some((value) => value === null) || first == null || numbers.length > 3)
    return { kind: "unread", text };
  if (second == null) return { kind: "point", value: first };
  if (third != null) return { kind: "pert", min: first, mode: second, max: third };
  const kind = unit === "harm" && first > 0 ? "logUniform" : "uniform";
  return { kind, min: first, max: second };
}

/** A judgement as the text that reads back to the same judgement; empty for words and levels, which are chosen. */
export function writeDist(dist: Dist, unit: EntryUnit): string {
  const write = (value: number) => writeNumber(value, unit);
  switch (dist.kind) {
    case "point":
      return write(dist.value);
    case "uniform":
    case "logUniform":
      return [dist.min, dist.max].map(write).join("..");
    case "pert":
      return [dist.min, dist.mode, dist.max].map(write).join("..");
    case "quantiles":
    case "term":
    case "level":
      return "";
    default:
      return dist satisfies never;
  }
}

function readNumber(text: string, unit: EntryUnit): number | null {
  const trimmed = text.trim();
  if (!PLAIN.test(trimmed)) return null;
  const value = Number(trimmed.replace("−", "-").replace(",", "."));
  if (!Number.isFinite(value)) return null;
  // Twelve digits: more than anybody types, fewer than binary fractions leave behind (32.5/100 and back).
  return unit === "percent" ? Number((value / 100).toPrecision(12)) : value;
}

function writeNumber(value: number, unit: EntryUnit): string {
  return String(unit === "percent" ? Number((value * 100).toPrecision(12)) : value);
}
