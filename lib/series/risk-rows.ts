import { lexiconOf } from "../model/lexicon";
import { own } from "../model/own";
import { judgementText } from "./judgement-text";
import { likelihoodWords } from "./likelihood-words";
import type { Scored } from "./scored";

/** One risk of a result: what was judged, what follows, and the reason given. Null numbers: not scored. */
export type RiskRow = {
  key: string;
  label: string;
  statement: string;
  resolution: string;
  likelihood: { before: Probability; after: Probability } | null;
  judged: { likelihood: string; severity: string };
  severity: number | null;
  inherent: number | null;
  residual: number | null;
  band: { min: number; max: number } | null;
  reduction: number | null;
  confidence: string | null;
  rationale: string;
  /** Citations with their grade, such as "A paper (B2)". */
  evidence: string[];
};

export type Probability = { value: number; words: string | null };

/** The risks of a scenario in the assessment's order, scored or not. Harm in harm points, probabilities in [0, 1]. */
export function riskRows({ scenario, definition, score }: Scored): RiskRow[] {
  const lexicon = lexiconOf(definition.lexicon);
  const withWords = (value: number) => ({ value, words: likelihoodWords(lexicon, value) });
  const citations = new Map(
    definition.evidence.map(({ id, citation, reliability, credibility }) => [
      id,
      `${citation || id} (${reliability}${credibility})`,
    ]),
  );
  return definition.risks.map(({ key, label, statement, resolution }) => {
    const result = score.plugIn?.risks.find((risk) => risk.key === key);
    const judgement = own(scenario.risks, key);
    return {
      key,
      label,
      statement,
      resolution,
      likelihood: result
        ? { before: withWords(result.likelihood.inherent), after: withWords(result.likelihood.residual) }
        : null,
      judged: {
        likelihood: judgementText(judgement?.likelihood, "share", definition),
        severity: judgementText(judgement?.severity, "harm", definition),
      },
      severity: result?.severity ?? null,
      inherent: result?.inherent ?? null,
      residual: result?.residual ?? null,
      band: result ? { min: result.band.best, max: result.band.worst } : null,
      reduction: result?.reduction ?? null,
      confidence: judgement?.confidence ?? null,
      rationale: judgement?.rationale ?? "",
      evidence: (judgement?.evidence ?? []).map((id) => citations.get(id) ?? id),
    };
  });
}
