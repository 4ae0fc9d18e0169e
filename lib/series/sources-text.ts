import { counted } from "../format";
import { type Evidence, independentSources } from "../model/evidence";
import { CREDIBILITY_WORDS, RELIABILITY_WORDS } from "../model/source-grade";

/**
 * How many sources, and how many of them stand by themselves, for several of one origin are one source told several
 * times (method 1.7): "3 sources, 2 independent origins". One without an origin counts as its own, and is pointed out.
 * Empty without sources.
 */
export function sourcesText(sources: readonly Evidence[]): string {
  if (sources.length === 0) return "";
  const unstated = sources.filter(({ origin }) => origin.trim() === "").length;
  return [
    counted(sources.length, "source"),
    sources.length > 1 && counted(independentSources(sources).length, "independent origin"),
    unstated > 0 && (sources.length === 1 ? "origin not stated" : `${unstated} of them not stated`),
  ]
    .filter(Boolean)
    .join(", ");
}

/** A source's two grades in words, which are two judgements and never one: "B, usually reliable; 2, probably true". */
export function gradeText({
  reliability,
  credibility,
}: Pick<Evidence, "reliability" | "credibility">): string {
  return `${reliability}, ${RELIABILITY_WORDS[reliability]}; ${credibility}, ${CREDIBILITY_WORDS[credibility]}`;
}
