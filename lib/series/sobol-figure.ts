import { counted, percent, percentNumber } from "../format";
import type { Assessment } from "../model/assessment";
import type { HarmSobol } from "../scoring/harm-sobol";
import { type Figure, type FigureColumn, figureWithout } from "./figure";
import type { FoundSoFar } from "./found-so-far";
import { capitalisedInput } from "./input-name";

/** The shares of the variance of expected harm that a judgement explains alone and with its interactions, in [0, 1]. */
export type SobolPair = { key: string; label: string; alone: number; together: number };

export type SobolFigure = Figure<"sobol"> & { pairs: SobolPair[] };

/** More pairs than these say no more: each is smaller than the one above. */
export const SOBOL_SHOWN = 12;

const ABOUT = {
  id: "sobol",
  title: "Which judgement explains the uncertainty",
  subtitle:
    "Share of the variance of the expected harm in %, delivery and events averaged out, with all judgements varied at once",
} as const;

const COLUMNS: FigureColumn[] = [
  { key: "input", label: "Judgement", unit: "", kind: "text" },
  { key: "alone", label: "Alone", unit: "%", kind: "probability" },
  { key: "together", label: "With interactions", unit: "%", kind: "probability" },
];

/**
 * First- and total-order Sobol indices of a scenario (method 5) as pairs, first ≤ total: the twelve largest, and what
 * the others come to in the sentence. `numbers` null: not computed yet; "not exact": so many mitigations that the
 * expected harm is simulated.
 */
export function sobolFigure(
  definition: Pick<Assessment, "risks" | "mitigations">,
  numbers: HarmSobol | "not exact" | null,
): SobolFigure {
  const without = (needs: string) => ({ ...figureWithout(ABOUT, needs), pairs: [] });
  if (!numbers) return { ...without("It appears once it is computed."), pending: true };
  if (numbers === "not exact")
    return without("Fewer mitigations are needed on one risk: with so many the expected harm is simulated.");
  const all = numbers.rows
    .flatMap(({ input, first, total }): SobolPair[] =>
      first === null || total === null
        ? []
        : [{ key: input, label: capitalisedInput(input, definition), alone: first, together: total }],
    )
    .filter(({ together }) => together > 0)
    .sort((one, other) => other.together - one.together);
  const [top] = all;
  if (!top)
    return without("A judgement with a range is needed: every one that matters here is a single number.");
  const pairs = all.slice(0, SOBOL_SHOWN);
  return {
    ...ABOUT,
    title: title(top),
    sentence: sentence(all, numbers),
    needs: null,
    legend: [
      { series: "explains-alone", label: "Explained by it alone (first order)" },
      { series: "explains-together", label: "With all its interactions (total order)" },
    ],
    columns: COLUMNS,
    rows: pairs.map(({ label, alone, together }) => ({ input: label, alone, together })),
    total: null,
    pairs,
  };
}

function title({ label, alone, together }: SobolPair): string {
  const explained = `${label} alone explains ${percent(alone)} of the variance of the expected harm`;
  return percent(alone) === percent(together)
    ? explained
    : `${explained}, with its interactions ${percent(together)}`;
}

/** 95 % of estimates lie within this many standard errors. */
const WITHIN = 1.96;

function sentence(all: readonly SobolPair[], { rows, draws }: HarmSobol): string {
  const rest = all.slice(SOBOL_SHOWN);
  const [largest] = rest;
  const left = largest
    ? ` ${counted(rest.length, "further judgement")} ${rest.length === 1 ? "explains" : "explain"} at most ${percent(largest.together)}${rest.length === 1 ? "" : " each"}.`
    : "";
  const alone = Math.min(
    1,
    all.reduce((sum, pair) => sum + pair.alone, 0),
  );
  const sum =
    all.length > 1
      ? ` All judgements, each alone, explain ${percent(alone)}; the rest arises where several move together.`
      : "";
  const error = WITHIN * Math.max(...rows.flatMap((row) => [row.firstError ?? 0, row.totalError ?? 0]));
  const precision = `${percentNumber(error)} percentage points`;
  return `${left}${sum} Estimated from ${counted(draws, "draw")} of all judgements twice, each share to within ${precision} (with ${percent(0.95)} confidence). Judgements are taken to be independent of each other.`.trim();
}

/** What the Sobol indices so far found were drawn from: fewer draws than the rest, from the same seed. */
export function variedFrom({
  numbers,
  sobol,
}: Pick<FoundSoFar, "numbers" | "sobol">): { seed: number; draws: number } | null {
  return numbers && sobol && sobol !== "not exact" ? { seed: numbers.seed, draws: sobol.draws } : null;
}
