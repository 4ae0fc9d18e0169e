import { daysOf, type Figure, type FigureSource } from "@/lib/series/figure";
import { seen } from "../text-lines";

/** File systems count bytes, and take 255; letters of other scripts have three or four. */
const [PART_MAX, SCENARIOS_MAX] = [60, 110];

/**
 * What a figure's file is called: assessment_chart_scenario_date.ending, for example
 * "pacific-partnership_inherent-residual_as-written_2026-11-23.png". The date is the judgements', not the clock's: of
 * several days the first and the last. Without its proof a figure's file names neither assessment nor scenario.
 */
export function fileName(
  { id }: Pick<Figure, "id">,
  source: FigureSource,
  ending: string,
  { proof }: { proof: boolean } = { proof: true },
): string {
  const days = span([source]);
  if (!proof) return `figure_${id}_${days}.${ending}`;
  const scenarios = source.scenarios.map(({ title }) => slug(title)).join("-vs-");
  const parts = [assessments(source), id, cut(scenarios, SCENARIOS_MAX), days];
  return `${parts.join("_")}.${ending}`;
}

/** What all figures of a page are called as one file. */
export function pageFileName(sources: readonly FigureSource[], { proof }: { proof: boolean }): string {
  const [first] = sources;
  if (!first) return "figures.zip";
  const days = span(sources);
  if (!proof) return `figures_${days}.zip`;
  const titles = [...new Set(sources.flatMap(({ scenarios }) => scenarios.map(({ title }) => slug(title))))];
  return `${assessments(first)}_figures_${cut(titles.join("-vs-"), SCENARIOS_MAX)}_${days}.zip`;
}

/** The assessment, or each of several with a share of the room. */
function assessments({ assessment, scenarios }: FigureSource): string {
  const titles = [...new Set(scenarios.flatMap((one) => one.assessment?.title ?? []))];
  if (titles.length < 2) return slug(assessment);
  return titles.map((title) => cut(slug(title), Math.floor(PART_MAX / titles.length))).join("-and-");
}

/** The day that judgements are of, or the first and the last of their days. */
function span(sources: readonly FigureSource[]): string {
  const days = sources.flatMap(daysOf).toSorted();
  const [first = "", last = ""] = [days[0], days.at(-1)];
  return first === last ? first : `${first}-to-${last}`;
}

/** The names with a number behind those that are there already; names that differ in case alone are one to Windows. */
export function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const [, stem = name, ending = ""] = /^(.*)(\.\w+)$/.exec(name) ?? [];
    let unique = name;
    for (let count = 2; taken.has(unique.toLowerCase()); count++) unique = `${stem}-${count}${ending}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}

/** A text as part of a file name: small letters and digits of any script, hyphens between; never empty. */
export function slug(text: string): string {
  const plain = seen(text)
    .normalize("NFKD")
    .replace(/\p{Mark}|\u200c|\u200d/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, "-");
  return cut(plain, PART_MAX) || "untitled";
}

/** The text as far as it has at most so many bytes, without hyphens at its ends. */
function cut(text: string, most: number): string {
  const utf8 = new TextEncoder();
  let [kept, bytes] = ["", 0];
  for (const character of text.replace(/^-+/, "")) {
    bytes += utf8.encode(character).length;
    if (bytes > most) break;
    kept += character;
  }
  return kept.replace(/-+$/, "");
}
