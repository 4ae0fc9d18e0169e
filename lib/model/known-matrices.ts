import { HALF_DECADE, type HarmScale, levelRange } from "./harm-scale";
import type { RiskMatrix } from "./risk-matrix";

/** The colours of one matrix in use, by [likelihood][impact], 0 the lowest. Its users give it no numbers on its axes. */
type KnownGrid = Pick<RiskMatrix, "key" | "title" | "grid">;

const KNOWN_GRIDS: readonly KnownGrid[] = [
  {
    key: "3x3-mult",
    title: "3 × 3, product of the two levels",
    grid: [
      [0, 1, 2],
      [1, 3, 4],
      [2, 4, 5],
    ],
  },
  {
    key: "4x4-ebios-rm",
    title: "4 × 4, EBIOS Risk Manager",
    grid: [
      [0, 0, 0, 1],
      [0, 0, 1, 1],
      [1, 1, 2, 2],
      [1, 2, 2, 2],
    ],
  },
  {
    key: "4x4-5-levels",
    title: "4 × 4 with five levels",
    grid: [
      [0, 0, 1, 1],
      [0, 1, 2, 2],
      [1, 2, 3, 3],
      [1, 2, 3, 4],
    ],
  },
  {
    key: "5x5-iso27005",
    title: "5 × 5, ISO 27005",
    grid: [
      [0, 0, 1, 1, 1],
      [0, 1, 1, 2, 2],
      [1, 1, 2, 3, 3],
      [1, 2, 3, 3, 4],
      [2, 3, 3, 4, 4],
    ],
  },
  {
    key: "5x5-sensitive",
    title: "5 × 5, sensitive",
    grid: [
      [0, 0, 0, 1, 1],
      [0, 0, 1, 1, 2],
      [0, 1, 1, 2, 3],
      [1, 1, 2, 3, 3],
      [1, 2, 3, 3, 3],
    ],
  },
  {
    key: "6x6-detailed",
    title: "6 × 6, detailed",
    grid: [
      [0, 0, 0, 0, 1, 3],
      [0, 0, 1, 1, 2, 3],
      [0, 1, 1, 2, 2, 3],
      [0, 1, 2, 2, 2, 3],
      [0, 1, 2, 2, 3, 3],
      [1, 2, 2, 3, 3, 3],
    ],
  },
  {
    key: "4x4-pgssi-s",
    title: "4 × 4, PGSSI-S",
    grid: [
      [0, 0, 0, 1],
      [0, 1, 1, 2],
      [0, 1, 1, 2],
      [0, 1, 2, 2],
    ],
  },
  {
    key: "critical-3x3",
    title: "3 × 3, critical",
    grid: [
      [0, 1, 1],
      [1, 1, 2],
      [1, 2, 2],
    ],
  },
  {
    key: "critical-5x5",
    title: "5 × 5, critical",
    grid: [
      [0, 0, 1, 1, 2],
      [0, 1, 1, 2, 2],
      [1, 1, 2, 2, 3],
      [1, 2, 2, 3, 4],
      [2, 2, 3, 4, 4],
    ],
  },
  {
    key: "4x4-maroc",
    title: "4 × 4, Morocco",
    grid: [
      [0, 0, 0, 0],
      [0, 0, 1, 1],
      [0, 1, 2, 2],
      [0, 1, 2, 3],
    ],
  },
];

const CUTS_CHOSEN =
  "The cuts are chosen here, since the matrix has none: likelihoods in equal widths from 0 to 1, consequences in " +
  "equal ratios over the harm scale, the lowest of them from 0.";

/**
 * Ten risk matrices in use, with axes on one harm scale, so that a register can be placed in each. The cuts are a
 * choice of this method (3): likelihood in equal widths on [0, 1], as level names without numbers suggest; consequence
 * in equal ratios from the bottom of level 1 to the top of level 5, as harm scales are, its lowest cell from 0.
 */
export function knownMatrices(scale: HarmScale = HALF_DECADE): RiskMatrix[] {
  return KNOWN_GRIDS.map(({ key, title, grid }) => ({
    key,
    title,
    about: CUTS_CHOSEN,
    likelihoodCuts: equalWidths(grid.length),
    consequenceCuts: equalRatios(grid[0]?.length ?? 0, scale),
    grid,
  }));
}

function equalWidths(count: number): number[] {
  return Array.from({ length: count + 1 }, (_, index) => index / count);
}

function equalRatios(count: number, scale: HarmScale): number[] {
  const { min } = levelRange(scale, 1);
  const step = (scale.top / min) ** (1 / count);
  return Array.from({ length: count + 1 }, (_, index) =>
    index === 0 ? 0 : index === count ? scale.top : min * step ** index,
  );
}
