import type { Assessment } from "../model/assessment";
import { isNoEffect } from "../model/effect";
import type { Evidence } from "../model/evidence";
import type { ScenarioInputs } from "../model/scenario";
import { type JudgedItem, judgedItems } from "../scoring/judged-items";
import { itemName } from "./field-name";

/** A judgement as a claim: what it is about, and the place in the scoring form where its evidence is attached. */
export type Claim = { text: string; anchor: string };
export type CitedPiece = { piece: Evidence; claims: Claim[] };

export type CitedEvidence = {
  /** What at least one judgement rests on, in the assessment's order. */
  cited: CitedPiece[];
  /** What no judgement of the scenario rests on. */
  unused: Evidence[];
  /** Judgements with a number, or the word of an influence, and without evidence. */
  bare: Claim[];
  /** Judgements with a number or the word of an influence. */
  judged: number;
};

/**
 * The evidence of one scenario by the judgements that rest on it, and the judgements that rest on none (method 1.7).
 * An effect that is none on both counts is no claim.
 */
export function citedEvidence(definition: Assessment, inputs: ScenarioInputs): CitedEvidence {
  const items = judgedItems(definition, inputs);
  const numbered = items.filter((item) => item.isJudged && !isNone(item, inputs));
  const pieces = definition.evidence.map((piece) => ({
    piece,
    claims: items
      .filter(({ grounds }) => grounds.evidence?.includes(piece.id))
      .map((item) => claimOf(item, definition)),
  }));
  return {
    cited: pieces.filter(({ claims }) => claims.length > 0),
    unused: pieces.filter(({ claims }) => claims.length === 0).map(({ piece }) => piece),
    bare: numbered
      .filter(({ grounds }) => (grounds.evidence ?? []).length === 0)
      .map((item) => claimOf(item, definition)),
    judged: numbered.length,
  };
}

function claimOf({ path }: JudgedItem, definition: Assessment): Claim {
  return { text: itemName(path, definition), anchor: [...path, "evidence"].join(".") };
}

function isNone({ path: [list, mitigation, risk] }: JudgedItem, { effects }: ScenarioInputs): boolean {
  if (list !== "effects") return false;
  const effect = effects.find((one) => one.mitigation === mitigation && one.risk === risk);
  return Boolean(effect && isNoEffect(effect.likelihood) && isNoEffect(effect.severity) && !effect.backfire);
}
