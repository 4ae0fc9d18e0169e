import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";
import type { Assessment } from "../model/assessment";
import type { ScenarioInputs } from "../model/scenario";
import { canonicalJson } from "./canonical-json";

/** What of a definition no number is computed from, by its field. */
type Unhashed = "title" | "question" | "perspective" | "document" | "handling";

/** Texts that say why, and never how much. */
const TEXTS = new Set([
  "label",
  "statement",
  "resolution",
  "rationale",
  "confidenceReasons",
  "wouldChangeIf",
  "citation",
  "url",
]);

/**
 * SHA-256 of what a scenario's numbers are computed from, as 64 hexadecimal digits: the definition's scales, lexicon,
 * tolerance and items by key, the evidence by its grades, and the judgements without their reasons; as canonical JSON
 * in UTF-8. What says nothing (an empty list, a text that is blank, a key without value) is left out, so that a list
 * that a later version adds changes no earlier hash; pairs stand by their two keys. Titles, labels, notes, ids
 * of storage and the seed are not in it: a scenario that was copied, renamed, exported and read again keeps its hash.
 */
export function inputsHash(definition: Assessment, inputs: ScenarioInputs): string {
  const { asOf, horizonMonths, lexicon, harmScale, toleranceHarm } = definition;
  const scales = { asOf, horizonMonths, lexicon, harmScale, toleranceHarm };
  const items = {
    risks: definition.risks.map(untold),
    mitigations: definition.mitigations.map(untold),
    impacts: definition.impacts.map(untold),
    implications: definition.implications.map(untold),
    evidence: definition.evidence.map(untold),
  };
  const judged = {
    modelForm: inputs.modelForm,
    risks: eachUntold(inputs.risks),
    mitigations: eachUntold(inputs.mitigations),
    effects: inputs.effects.toSorted(byPair).map(untold),
    impacts: eachUntold(inputs.impacts),
    implications: eachUntold(inputs.implications),
    influences: inputs.influences.toSorted(byPair).map(untold),
  } satisfies Record<keyof ScenarioInputs, unknown>;
  const defined = { ...scales, ...items } satisfies Record<Exclude<keyof Assessment, Unhashed>, unknown>;
  const text = canonicalJson(saying({ definition: defined, inputs: judged }));
  return bytesToHex(sha256(new TextEncoder().encode(text)));
}

/** An item, a judgement or a piece of evidence without the texts that say why. */
function untold(one: object): object {
  return Object.fromEntries(Object.entries(one).filter(([field]) => !TEXTS.has(field)));
}

function eachUntold(judged: Record<string, object>): Record<string, object> {
  return Object.fromEntries(Object.entries(judged).map(([key, one]) => [key, untold(one)]));
}

type Pair = { mitigation: string; risk: string } | { impact: string; implication: string };

function byPair(one: Pair, other: Pair): number {
  const [a, b] = [pairName(one), pairName(other)];
  return a < b ? -1 : Number(a > b);
}

function pairName(pair: Pair): string {
  return "risk" in pair ? `${pair.mitigation} ${pair.risk}` : `${pair.impact} ${pair.implication}`;
}

/** The value without what says nothing; undefined where nothing is left. An item of a list keeps its place. */
function saying(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value.map((item) => saying(item) ?? null) : undefined;
  if (typeof value !== "object" || value === null) return value === "" ? undefined : value;
  const fields = Object.entries(value).flatMap(([key, field]) => {
    const said = saying(field);
    return said === undefined ? [] : [[key, said] as const];
  });
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}
