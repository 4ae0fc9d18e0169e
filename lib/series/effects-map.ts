import { counted, firstFew, listed, percent, roughly } from "../format";
import { takenAlone } from "../scoring/pair-effect";
import { plainModel } from "../scoring/plain-model";
import { type Figure, type FigureColumn, type FigureRow, figureWithout } from "./figure";
import { labelOf } from "./input-name";
import { leading } from "./leading";
import { NO_MITIGATION, needed } from "./needed";
import type { Scored } from "./scored";

/** What one mitigation takes off one risk if it is delivered, as shares; the backfire is a factor on the odds. */
export type MapEffect = {
  likelihood: number;
  severity: number;
  backfire: number;
  /** The share of the risk's expected harm that it takes off as the only one; below 0 where it adds; null: none there. */
  taken: number | null;
};

/** One mitigation with a cell for each column; null where the pair is not judged. */
export type MapRow = { key: string; label: string; note: string; cells: (MapEffect | null)[] };

export type EffectsMapFigure = Figure<"effects-map"> & { heads: string[]; map: MapRow[] };

/** Risks that are drawn; more would leave no room for their numbers. The table has them all. */
export const RISKS_MAPPED = 12;

const ABOUT = {
  id: "effects-map",
  title: "What each mitigation takes off each risk",
  subtitle:
    "Share of the likelihood (upper number) and of the severity (lower number) taken off if delivered, in per cent",
} as const;

/**
 * The effects of a scenario at their means, mitigations by risks, in the assessment's order (method 9.1): only what is
 * scored. Where there are more risks than columns, those that bring the most harm are drawn.
 */
export function effectsMap(result: Scored): EffectsMapFigure {
  const { definition, scenario, score } = result;
  const lacking = needed(result) ?? (score.plugIn?.attribution.length === 0 ? NO_MITIGATION : null);
  if (lacking) return { ...figureWithout(ABOUT, lacking), heads: [], map: [] };
  const { model } = plainModel(definition, scenario);
  const judged = new Set(scenario.effects.map(({ mitigation, risk }) => `${mitigation} ${risk}`));
  const columns = model.risks.map((risk) => ({ risk, label: labelOf(definition.risks, risk.key) }));
  const full = model.mitigations.map(({ key, delivery }, place): MapRow => {
    const cells = model.risks.map((risk): MapEffect | null => {
      const effect = risk.effects[place];
      if (!effect || !judged.has(`${key} ${risk.key}`)) return null;
      return { ...effect, taken: takenAlone(risk, effect, model.form) };
    });
    return { key, label: labelOf(definition.mitigations, key), note: `delivery ${percent(delivery)}`, cells };
  });
  const pairs = full.flatMap(({ label, cells }) =>
    cells.flatMap((effect, column) =>
      effect ? [{ effect, by: label, on: columns[column]?.label ?? "" }] : [],
    ),
  );
  if (pairs.length === 0) return { ...figureWithout(ABOUT, NO_EFFECT), heads: [], map: [] };
  const drawn = drawnColumns(columns.map(({ risk }) => risk.likelihood * risk.severity));
  return {
    ...ABOUT,
    title: title(pairs),
    sentence: sentence(pairs, full.length * columns.length, columns.length),
    needs: null,
    legend: [
      { series: "taken", label: "Taken off the risk's expected harm: the stronger the tone, the more" },
      ...(pairs.some(({ effect }) => adds(effect))
        ? [{ series: "loss", label: "Adds to it: what backfires outweighs what is taken" }]
        : []),
    ],
    columns: tableColumns(
      columns.map(({ label }, column) => ({ label, backfires: backfiresIn(full, column) })),
    ),
    rows: full.map(tableRow),
    total: null,
    heads: drawn.map((column) => columns[column]?.label ?? ""),
    map: full.map((row) => ({ ...row, cells: drawn.map((column) => row.cells[column] ?? null) })),
  };
}

const NO_EFFECT = "Judge what at least one mitigation takes off one risk.";

type Pair = { effect: MapEffect; by: string; on: string };

/** Whether an effect adds to its risk's harm, as far as can be read. */
export function adds({ taken }: MapEffect): boolean {
  return taken !== null && taken < 0 && percent(taken) !== percent(0);
}

/** The places of the columns that are drawn, in their order. */
function drawnColumns(harm: readonly number[]): number[] {
  const byHarm = harm.map((_, column) => column).sort((a, b) => (harm[b] ?? 0) - (harm[a] ?? 0));
  return byHarm.slice(0, RISKS_MAPPED).sort((a, b) => a - b);
}

function backfiresIn(rows: readonly MapRow[], column: number): boolean {
  return rows.some(({ cells }) => (cells[column]?.backfire ?? 1) > 1);
}

function tableColumns(risks: readonly { label: string; backfires: boolean }[]): FigureColumn[] {
  return [
    { key: "mitigation", label: "Mitigation", unit: "", kind: "text" },
    ...risks.flatMap(({ label, backfires }, place): FigureColumn[] => [
      { key: `likelihood-${place}`, label: `${label}: off the likelihood`, unit: "%", kind: "probability" },
      { key: `severity-${place}`, label: `${label}: off the severity`, unit: "%", kind: "probability" },
      ...(backfires
        ? [
            {
              key: `backfire-${place}`,
              label: `${label}: odds multiplied by`,
              unit: "",
              kind: "text" as const,
            },
          ]
        : []),
    ]),
  ];
}

function tableRow({ label, cells }: MapRow): FigureRow {
  const values = cells.flatMap((effect, place): [string, number | string | null][] => [
    [`likelihood-${place}`, effect?.likelihood ?? null],
    [`severity-${place}`, effect?.severity ?? null],
    [`backfire-${place}`, effect && effect.backfire > 1 ? roughly(effect.backfire) : null],
  ]);
  return { mitigation: label, ...Object.fromEntries(values) };
}

function title(pairs: readonly Pair[]): string {
  const top = leading(pairs, ({ effect }) => effect.taken ?? 0, percent);
  const [first, second] = top?.leaders ?? [];
  if (!top || !first) return ABOUT.title;
  if (percent(top.value) === percent(0) || top.value < 0) return "No mitigation takes anything off any risk";
  if (!second)
    return `The strongest effect: ${first.by} takes ${percent(top.value)} of the expected harm off ${first.on}, if delivered`;
  if (top.all) return `All ${pairs.length} effects take off the same: ${percent(top.value)} of a risk's harm`;
  return `${counted(top.leaders.length, "effect")} take off the most: ${percent(top.value)} of a risk's harm each`;
}

// More than these are no sentence; the table names them all.
const NAMED = 3;

function sentence(pairs: readonly Pair[], places: number, risks: number): string {
  const unjudged = places - pairs.length;
  const backfiring = pairs.filter(({ effect }) => effect.backfire > 1);
  const { shown, more } = firstFew(backfiring, NAMED);
  const named = shown.map(
    ({ effect, by, on }) => `${by} multiplies the odds of ${on} by ${roughly(effect.backfire)}`,
  );
  return [
    "Each number holds if the mitigation is delivered, and on its own: several on one risk don't add up.",
    named.length > 0 && `${listed([...named, ...(more > 0 ? [`${more} more backfire`] : [])])}.`,
    unjudged > 0 &&
      `${unjudged === 1 ? "1 pair is" : `${unjudged} pairs are`} not judged and ${unjudged === 1 ? "has" : "have"} no effect.`,
    risks > RISKS_MAPPED &&
      `Drawn are the ${RISKS_MAPPED} risks that bring the most harm; the table has all ${risks}.`,
  ]
    .filter(Boolean)
    .join(" ");
}
