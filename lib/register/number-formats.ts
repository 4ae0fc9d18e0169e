import { attribute, eachTag } from "../archive/xml-tags";

/** How a number reads that a style shows: as a date, as per cent, or as it is. */
export type NumberLook = "plain" | "percent" | "date";

const PERCENT_IDS = new Set([9, 10]);
const isDateId = (id: number) => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47);

/**
 * The look of numbers by the number of their style, from a workbook's styles: its own formats and the built-in ones
 * (ECMA-376 part 1, 18.8.30). Without them 30 % would be read as 0.3, and a date as a number of days.
 */
export function numberLooks(styles: string): NumberLook[] {
  const own = new Map<number, NumberLook>();
  const looks: NumberLook[] = [];
  let inCells = false;
  eachTag(styles, ({ name, attributes, kind }) => {
    if (name === "cellXfs") inCells = kind === "opens";
    if (name === "numFmt")
      own.set(Number(attribute(attributes, "numFmtId")), lookOf(attribute(attributes, "formatCode") ?? ""));
    if (name === "xf" && kind !== "closes" && inCells) {
      const id = Number(attribute(attributes, "numFmtId") ?? 0);
      looks.push(own.get(id) ?? (PERCENT_IDS.has(id) ? "percent" : isDateId(id) ? "date" : "plain"));
    }
    return undefined;
  });
  return looks;
}

/** As long as a spreadsheet lets a format be: of brackets that never close, each would be followed to the end. */
const CODE_MAX = 255;

function lookOf(code: string): NumberLook {
  const bare = code.slice(0, CODE_MAX).replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (bare.includes("%")) return "percent";
  return /[ymdhs]/i.test(bare) ? "date" : "plain";
}
