import { counted, harm, number, percent } from "../format";
import type { Exceedance } from "../scoring/summarise";
import { type Figure, type FigureColumn, figureWithout } from "./figure";
import type { FoundSoFar } from "./found-so-far";

/** A harm with the probability of more, in harm points and in [0, 1]; `name` says which point of the curve it is. */
export type ExceedancePoint = Exceedance & {
  name: string;
  /** Whether its value is written beside it. */
  told: boolean;
};

export type ExceedanceFigure = Figure<"exceedance"> & {
  /** The curve from no harm down to the least probability that is drawn, at most about 500 points. */
  curve: Exceedance[];
  /** The points that are read one by one, from the most to the least probable. */
  points: ExceedancePoint[];
  tolerance: number;
};

/** The least probability that is drawn: below it a point would rest on too few draws. */
export const LEAST_PROBABILITY = 0.001;

const ABOUT = {
  id: "exceedance",
  title: "How bad it may become",
  subtitle: "Probability of more total harm than a given number of harm points (hp); logarithmic upwards",
} as const;

const COLUMNS: FigureColumn[] = [
  { key: "name", label: "Point", unit: "", kind: "text" },
  { key: "harm", label: "Harm", unit: "hp", kind: "harm" },
  { key: "probability", label: "Probability of more", unit: "%", kind: "probability" },
];

type Simulated = {
  curve: readonly Exceedance[];
  draws: number;
  /** The harm that is exceeded with 50 %, 10 %, 5 % and 1 %. */
  quantiles: { p50: number; p90: number; p95: number; p99: number };
  tolerance: number;
  pAboveTolerance: number;
  /** What lacks a judgement and is not in the numbers, as a phrase; null where nothing lacks. */
  leftOut: string | null;
};

/** The exceedance curve of a scenario's total harm with its tolerance (method 9.5); null: not simulated yet. */
export function exceedanceFigure(simulated: Simulated | null): ExceedanceFigure {
  if (!simulated || simulated.curve.length === 0) {
    return {
      ...figureWithout(ABOUT, "It appears once it is simulated."),
      pending: true,
      curve: [],
      points: [],
      tolerance: simulated?.tolerance ?? 0,
    };
  }
  const { tolerance, pAboveTolerance, leftOut } = simulated;
  const levels = levelsOf(simulated);
  const points = [
    ...levels,
    { name: "Tolerance", harm: tolerance, probability: pAboveTolerance, told: false },
  ].sort((a, b) => b.probability - a.probability || a.harm - b.harm);
  return {
    ...ABOUT,
    title: title(tolerance, pAboveTolerance),
    sentence: [sentence(levels, simulated), leftOut && `Left out: ${leftOut}.`].filter(Boolean).join(" "),
    needs: null,
    legend: [
      { series: "outcomes", label: "Probability of more harm" },
      { series: "tolerance", label: `Tolerance: ${harm(tolerance)}` },
    ],
    columns: COLUMNS,
    rows: points.map(({ name, harm, probability }) => ({ name, harm, probability })),
    total: null,
    curve: drawn(simulated.curve),
    points,
    tolerance,
  };
}

/** The part of a curve that is drawn: from no harm, which less than its least outcome is certain to exceed. */
function drawn(curve: readonly Exceedance[]): Exceedance[] {
  const kept = curve.filter(({ probability }) => probability >= LEAST_PROBABILITY);
  return curve[0]?.harm === 0 ? kept : [{ harm: 0, probability: 1 }, ...kept];
}

type LevelPoint = ExceedancePoint & { level: number };

/** The points at round probabilities; without those that the curve begins below, for they would be no harm at all. */
function levelsOf({ curve, quantiles: { p50, p90, p95, p99 } }: Simulated): LevelPoint[] {
  const most = curve[0]?.probability ?? 0;
  const levels = [
    { level: 0.5, harm: p50, told: true },
    { level: 0.1, harm: p90, told: false },
    { level: 0.05, harm: p95, told: true },
    { level: 0.01, harm: p99, told: true },
  ];
  return levels
    .filter(({ level }) => level <= most)
    .map((each) => ({ ...each, name: `Exceeded in ${oneIn(each.level)}`, probability: each.level }));
}

function oneIn(level: number): string {
  return `1 of ${number(Math.round(1 / level))}`;
}

function title(tolerance: number, above: number): string {
  if (above === 0) return `In no draw does harm exceed the tolerance of ${harm(tolerance)}`;
  return `Harm exceeds the tolerance of ${harm(tolerance)} with a probability of ${percent(above)}`;
}

function sentence(levels: readonly LevelPoint[], { curve, draws }: Simulated): string {
  const [only, other] = curve;
  const from = `From ${counted(draws, "draw")}; the curve ends where 1 of 1,000 has more harm.`;
  if (only && !other) return `Harm is ${harm(only.harm)} in every draw. ${from}`;
  const texts = levels
    .filter(({ told }) => told)
    .map(({ level, harm: points }) => `${oneIn(level)} has more than ${harm(points)}`);
  return texts.length === 0 ? from : `Of all outcomes, ${texts.join(", ")}. ${from}`;
}

/** The exceedance curve of what is found so far; `leftOut` is what lacks a judgement, as a phrase. */
export function exceedanceIn(
  { numbers, curve }: Pick<FoundSoFar, "numbers" | "curve">,
  { tolerance, leftOut }: { tolerance: number; leftOut: string | null },
): ExceedanceFigure {
  if (!numbers || !curve) return exceedanceFigure(null);
  const { quantiles, pAboveTolerance } = numbers.summary;
  return exceedanceFigure({ curve, draws: numbers.draws, quantiles, tolerance, pAboveTolerance, leftOut });
}
