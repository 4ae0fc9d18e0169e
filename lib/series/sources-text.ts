import { counted } from "../format";
import type { Evidence } from "../model/evidence";
import { folded } from "../model/search";
import { CREDIBILITY_WORDS, RELIABILITY_WORDS } from "../model/source-grade";

/**
 * How many sources, and how many of them stand by themselves, for several of one origin are one source told several
 * times (method 1.7): "3 sources, 2 independent origins". A source whose origin is not stated can't be told from the
 * others, so it adds none: "2 sources, 1 independent origin, 1 of unstated origin". Empty without sources.
 */
export function sourcesText(sources: readonly Pick<Evidence, "origin">[]): string {
  if (sources.length === 0) return "";
  const stated = sources.map(({ origin }) => folded(origin.trim())).filter((origin) => origin !== "");
  const unstated = sources.length - stated.length;
  const parts = [counted(sources.length, "source")];
  if (sources.length > 1 && stated.length > 0) {
    parts.push(counted(new Set(stated).size, "independent origin"));
  }
  if (unstated > 0) parts.push(stated.length > 0 ? `${unstated} of unstated origin` : "origin not stated");
  return parts.join(", ");
}

/** A source's two grades in words, which are two judgements and never one: "B, usually reliable; 2, probably true". */
export function gradeText({
  reliability,
  credibility,
}: Pick<Evidence, "reliability" | "credibility">): string {
  return `${reliability}, ${RELIABILITY_WORDS[reliability]}; ${credibility}, ${CREDIBILITY_WORDS[credibility]}`;
}
