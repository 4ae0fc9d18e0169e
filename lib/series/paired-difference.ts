import { counted, harmDifference, harmRange, percent } from "../format";
import { meanSentence } from "./comparison-sentence";
import type { Figure } from "./figure";
import type { DifferenceBin, DrawnPair, PairedDraws } from "./paired-draws";

export type PairedDifferenceFigure = Figure<"paired-difference"> & {
  bins: DifferenceBin[];
  /** The largest share of a bin in any pair, so that figures beside each other have one axis. */
  highest: number;
};

/**
 * The differences of one scenario to the baseline, draw by draw, as a histogram (method 5): harm points, scenario −
 * baseline, with P(lower). Draws that come out the same are named and not drawn.
 */
export function pairedDifferenceFigure(pair: DrawnPair, drawn: PairedDraws): PairedDifferenceFigure {
  const { bins, paired, less, same, more, title } = pair;
  const names = { a: `“${title}”`, b: `“${drawn.baseline}”` };
  const highest = Math.max(0, ...drawn.pairs.flatMap(({ bins }) => bins.map(({ share }) => share)));
  const has = (below: boolean) => bins.some(({ max, share }) => share > 0 && max <= 0 === below);
  return {
    id: "paired-difference",
    title:
      same === 1
        ? `${names.a} and ${names.b} leave the same in every draw`
        : `${names.a} leaves less harm than ${names.b} in ${percent(less)} of the draws, more in ${percent(more)}`,
    subtitle: `Difference to the baseline in harm points (hp), as shares of ${counted(drawn.draws, "paired draw")} in %`,
    sentence:
      same === 1
        ? `${meanSentence(paired, names)} There is no difference to draw.`
        : `${meanSentence(paired, names)} In ${percent(same)} of the draws both come out the same; these are not drawn; the outermost columns hold all that lies further out. With these counted half for each side, ${names.a} comes out lower in ${percent(paired.pALower)}.`,
    needs: null,
    legend: [
      ...(has(true) ? [{ series: "harm-less", label: "Less harm than the baseline" }] : []),
      ...(has(false) ? [{ series: "harm-more", label: "More harm than the baseline" }] : []),
    ],
    columns: [
      { key: "difference", label: "Difference, hp", unit: "", kind: "text" },
      { key: "share", label: "Share of draws", unit: "%", kind: "probability" },
    ],
    rows: bins.map(({ share }, index) => ({ difference: binText(bins, index), share })),
    total: null,
    bins,
    highest,
  };
}

function binText(bins: readonly DifferenceBin[], index: number): string {
  const bin = bins[index];
  if (!bin) return "";
  if (index === 0) return `${harmDifference(bin.max)} or lower`;
  if (index === bins.length - 1) return `${harmDifference(bin.min)} or higher`;
  return bin.max <= 0 ? `${harmDifference(bin.min)} to ${harmDifference(bin.max)}` : `+${harmRange(bin)}`;
}
