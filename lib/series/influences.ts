import { counted, listed } from "../format";
import { type InfluenceWord, influenceWord } from "../model/influence";
import { type Figure, type FigureRow, figureWithout } from "./figure";
import type { Scored } from "./scored";

/** How an impact bears on an implication: its word, and its place from −3 to +3 on the scale of words. */
export type InfluenceCell = Pick<InfluenceWord, "word" | "notch">;

/** One impact with a cell for each implication that is drawn; null where no influence is judged. */
export type InfluenceRow = { key: string; label: string; cells: (InfluenceCell | null)[] };

export type InfluencesFigure = Figure<"influences"> & { heads: string[]; map: InfluenceRow[] };

/** Implications that are drawn; more would leave no room for their words. The table has them all. */
export const IMPLICATIONS_MAPPED = 12;

const ABOUT = {
  id: "influences",
  title: "How the impacts bear on the implications",
  subtitle:
    "Influence of each impact (row) on each implication (column), in words; a dash where none is judged",
} as const;

/**
 * The judged influences of impacts on implications as a matrix, in the assessment's order (method 9.6). Qualitative:
 * nothing is multiplied, added up or set off. Where there are more implications than columns, those with the most
 * influences are drawn.
 */
export function influences({
  definition,
  scenario,
}: Pick<Scored, "definition" | "scenario">): InfluencesFigure {
  const { impacts, implications } = definition;
  const none = (needs: string) => ({ ...figureWithout(ABOUT, needs), heads: [], map: [] });
  if (impacts.length === 0 || implications.length === 0)
    return none("Name at least one impact and one implication.");
  const judged = new Map(
    scenario.influences.flatMap(({ impact, implication, strength }) =>
      strength ? [[`${impact} ${implication}`, influenceWord(strength)] as const] : [],
    ),
  );
  const full = impacts.map(({ key, label }): InfluenceRow => {
    const cells = implications.map((implication): InfluenceCell | null => {
      const found = judged.get(`${key} ${implication.key}`);
      return found ? { word: found.word, notch: found.notch } : null;
    });
    return { key, label, cells };
  });
  const pairs = full.flatMap(({ label, cells }) =>
    cells.flatMap((cell, column): Pair[] =>
      cell ? [{ ...cell, by: label, on: implications[column]?.label ?? "" }] : [],
    ),
  );
  if (pairs.length === 0) return none("Judge how at least one impact bears on one implication.");
  const drawn = drawnColumns(full);
  return {
    ...ABOUT,
    title: title(pairs),
    sentence: sentence(pairs, full.length * implications.length, implications.length),
    needs: null,
    legend: [
      ...(pairs.some(({ notch }) => notch > 0) ? [{ series: "furthers", label: `Furthers: ${MORE}` }] : []),
      ...(pairs.some(({ notch }) => notch < 0) ? [{ series: "dampens", label: `Dampens: ${MORE}` }] : []),
    ],
    columns: [
      { key: "impact", label: "Impact", unit: "", kind: "text" },
      ...implications.map(({ label }, place) => {
        return { key: `on-${place}`, label: `on ${label}`, unit: "", kind: "text" } as const;
      }),
    ],
    rows: full.map(tableRow),
    total: null,
    heads: drawn.map((column) => implications[column]?.label ?? ""),
    map: full.map((row) => ({ ...row, cells: drawn.map((column) => row.cells[column] ?? null) })),
  };
}

const MORE = "one, two or three signs, the more the stronger";

type Pair = InfluenceCell & { by: string; on: string };

/** The places of the columns that are drawn, in their order. */
function drawnColumns(rows: readonly InfluenceRow[]): number[] {
  const count = (column: number) => rows.filter(({ cells }) => cells[column]).length;
  const columns = (rows[0]?.cells ?? []).map((_, column) => ({ column, influences: count(column) }));
  const first = columns.sort((a, b) => b.influences - a.influences).slice(0, IMPLICATIONS_MAPPED);
  return first.map(({ column }) => column).sort((a, b) => a - b);
}

function tableRow({ label, cells }: InfluenceRow): FigureRow {
  return {
    impact: label,
    ...Object.fromEntries(cells.map((cell, place) => [`on-${place}`, cell?.word ?? null])),
  };
}

function title(pairs: readonly Pair[]): string {
  const most = Math.max(...pairs.map(({ notch }) => Math.abs(notch)));
  const strongest = pairs.filter(({ notch }) => Math.abs(notch) === most);
  const [first, second] = strongest;
  if (!first) return ABOUT.title;
  if (!second)
    return `${told(first)}${pairs.length > 1 ? `, the strongest of ${pairs.length} influences` : ""}`;
  if (strongest.length === pairs.length && pairs.every(({ word }) => word === first.word))
    return `All ${pairs.length} influences are alike: “${first.word}”`;
  if (strongest.length === 2) return `${told(first)}, and ${told(second)}`;
  const [up, down] = [strongest.filter(({ notch }) => notch > 0), strongest.filter(({ notch }) => notch < 0)];
  const parts = [up, down].flatMap(([one, ...more]) => (one ? [`${more.length + 1} “${one.word}”`] : []));
  return `The strongest of ${counted(pairs.length, "influence")}: ${listed(parts)}`;
}

function told({ by, word, on }: Pair): string {
  return `${by} ${word} ${on}`;
}

function sentence(pairs: readonly Pair[], places: number, implications: number): string {
  const up = pairs.filter(({ notch }) => notch > 0).length;
  const down = pairs.length - up;
  const unjudged = places - pairs.length;
  return [
    `${counted(pairs.length, "influence")}: ${up} ${up === 1 ? "furthers" : "further"} an implication, ${down} ${down === 1 ? "dampens" : "dampen"} one.`,
    "Influences are words that explain: no number is multiplied by them, and they are neither added up nor set off against each other.",
    unjudged > 0 &&
      `Of ${unjudged === 1 ? "1 pair" : `${unjudged} pairs`} no influence is judged, which does not mean that there is none.`,
    implications > IMPLICATIONS_MAPPED &&
      `Drawn are the ${IMPLICATIONS_MAPPED} implications with the most influences; the table has all ${implications}.`,
  ]
    .filter(Boolean)
    .join(" ");
}
