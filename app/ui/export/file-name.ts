import type { Figure, FigureSource } from "@/lib/series/figure";

const PART_MAX = 40;

/**
 * What a figure's file is called: assessment_chart_scenario_date.ending, for example
 * "pacific-partnership_inherent-residual_as-written_2026-11-23.png". The date is the judgements', not the clock's.
 */
export function fileName(
  { id }: Pick<Figure, "id">,
  source: FigureSource,
  ending: "png" | "svg" | "csv" | "xlsx" | "docx",
): string {
  const scenarios = source.scenarios.map(({ title }) => slug(title)).join("-vs-");
  const parts = [slug(source.assessment), id, cut(scenarios, 2 * PART_MAX), source.asOf];
  return `${parts.join("_")}.${ending}`;
}

/** A text as part of a file name: small letters and digits of any script, hyphens between; never empty. */
export function slug(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, "-");
  return cut(plain, PART_MAX) || "untitled";
}

function cut(text: string, most: number): string {
  return [...text]
    .slice(0, most)
    .join("")
    .replace(/^-+|-+$/g, "");
}
