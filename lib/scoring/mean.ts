import { fitMetalog, metalogMean } from "../math/metalog";
import type { Dist } from "../model/dist";
import { type HarmScale, levelRange } from "../model/harm-scale";
import { findTerm, lexiconOf } from "../model/lexicon";

/** What words and levels stand for in one assessment. */
export type Scales = { lexicon: string; harmScale: HarmScale };

/**
 * The mean of a judgement, its central value (method 9.3): of a word, of the uniform on its range; of a level, of
 * the log-uniform on its range. Same unit as the judgement. Throws RangeError for a word that is not in the lexicon.
 */
export function meanOf(dist: Dist, scales: Scales): number {
  switch (dist.kind) {
    case "point":
      return dist.value;
    case "uniform":
      return (dist.min + dist.max) / 2;
    case "logUniform":
      return logUniformMean(dist);
    case "pert":
      return (dist.min + 4 * dist.mode + dist.max) / 6;
    case "quantiles":
      return metalogMean(fitMetalog(dist));
    case "term": {
      const { min, max } = termRange(dist, scales);
      return (min + max) / 2;
    }
    case "level":
      return logUniformMean(levelRange(scales.harmScale, dist.level));
    default:
      return dist satisfies never;
  }
}

/** The range a likelihood word stands for, as probabilities. Throws RangeError for a word the lexicon lacks. */
export function termRange(
  dist: { term: string; lexicon?: string | undefined },
  { lexicon }: Pick<Scales, "lexicon">,
) {
  const entry = findTerm(lexiconOf(dist.lexicon ?? lexicon), dist.term);
  if (!entry) throw new RangeError(`termRange: "${dist.term}" is not in the lexicon`);
  return { min: entry.min, max: entry.max };
}

/** (max − min)/ln(max/min); the one number itself where both are the same. */
function logUniformMean({ min, max }: { min: number; max: number }): number {
  if (min === max) return min;
  // Near each other, log1p keeps the digits that the quotient loses; far apart, two logarithms can't overflow.
  const logRatio = max < 2 * min ? Math.log1p((max - min) / min) : Math.log(max) - Math.log(min);
  return (max - min) / logRatio;
}
