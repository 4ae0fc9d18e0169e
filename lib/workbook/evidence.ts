import { CREDIBILITY_WORDS, RELIABILITY_WORDS } from "../model/source-grade";
import { citedEvidence } from "../series/cited-evidence";
import type { Scored } from "../series/scored";
import { byScenario, numbers, type Sheet, text, WIDTH } from "./sheet";

/** The evidence with its two grades, which are two judgements, and the judgements that rest on each piece. */
export function evidenceSheet(all: readonly Scored[]): Sheet {
  const columns = [
    text("Id", WIDTH.word),
    text("Citation", WIDTH.text),
    text("Address", 40),
    text("Origin"),
    text("Reliability of the source", WIDTH.word),
    text("Reliability, in words"),
    text("Credibility of what is said", WIDTH.word),
    text("Credibility, in words"),
    numbers("Cited by (judgements)", "count"),
    text("Which judgements", WIDTH.text),
  ];
  return byScenario("Evidence", all, columns, ({ definition, scenario }) => {
    const { cited } = citedEvidence(definition, scenario);
    const claims = new Map(cited.map((each) => [each.piece.id, each.claims]));
    return definition.evidence.map(({ id, citation, url, origin, reliability, credibility }) => {
      const resting = claims.get(id) ?? [];
      return [
        id,
        citation || null,
        url || null,
        origin || null,
        reliability,
        RELIABILITY_WORDS[reliability],
        credibility,
        CREDIBILITY_WORDS[credibility],
        resting.length,
        resting.map((claim) => claim.text).join("; ") || null,
      ];
    });
  });
}
