import { listed } from "../format";
import type { FigureSource } from "./figure";
import type { Scored } from "./scored";

/**
 * Where the numbers of scored scenarios come from. Requires at least one; all belong to one assessment, whose handling
 * line holds for all that leaves it now, scenarios that were frozen under another one included.
 */
export function sourceOf(
  all: readonly Pick<Scored, "scenario" | "definition" | "score">[],
  { illustrative, handling }: { illustrative: boolean; handling?: string | undefined },
): FigureSource {
  const [first] = all;
  if (!first) throw new RangeError("sourceOf requires at least one scenario");
  const versions = new Set(all.map(({ score }) => score.methodVersion));
  return {
    assessment: first.definition.title,
    scenarios: all.map(({ scenario }) => scenario.title),
    asOf: first.definition.asOf,
    methodVersion: listed([...versions]),
    handling: handling ?? null,
    illustrative,
  };
}
