import type { Assessment } from "../model/assessment";
import { independentSources } from "../model/evidence";
import { own } from "../model/own";
import type { ScenarioInputs } from "../model/scenario";
import { type JudgedItem, judgedItems } from "./judged-items";
import type { Scales } from "./mean";
import { statedInterval } from "./stated-interval";

/**
 * Something in the reasoning of a scenario that deserves a second look, with the path of the field it concerns (effects
 * by their pair). `field` is the judgement whose interval is meant, `width` that interval as a share, 0.5 for 50 points.
 */
export type Check = { path: string[] } & (
  | { kind: "wide-for-high" | "narrow-for-low"; field: string; width: number }
  | { kind: "high-without-sources"; sources: number }
  | { kind: "high-despite-doubt"; evidence: string[] }
  | { kind: "no-reason" }
  | { kind: "no-effect" }
  | { kind: "no-confidence-reasons" }
  | { kind: "same-event"; implication: string; risks: string[] }
  | { kind: "shared-origin"; pieces: number; origins: number }
);

/** High confidence with an interval wider, and low with one narrower than this: shares, 0.5 is 50 points (method 1.6). */
const TOO_WIDE = 0.5;
const TOO_NARROW = 0.05;
// Ends are entered as decimals: a width that misses a limit by less than this lies on it.
const SAME = 1e-12;
/** Independent sources graded B2 or better that high confidence takes (method 1.7). */
const SOURCES_FOR_HIGH = 2;

/**
 * The gentle checks of a scenario's reasoning (method 1.6, 1.7, 9.6), item by item in the assessment's order, effects
 * last. They change no number and refuse nothing. Throws RangeError for a word that is not in the lexicon.
 */
export function checksOf(assessment: Assessment, inputs: ScenarioInputs): Check[] {
  return [
    ...judgedItems(assessment, inputs).flatMap((item) => [
      ...ofIntervals(item, assessment),
      ...ofSources(item, assessment),
      ...ofReasons(item),
    ]),
    ...withoutEffect(assessment, inputs),
    ...mirrored(assessment, inputs),
  ];
}

/** Mitigations that are scored and of which no effect on any risk is judged: they count as doing nothing, which may not be meant. */
function withoutEffect({ risks, mitigations }: Assessment, inputs: ScenarioInputs): Check[] {
  const [first] = risks;
  if (!first) return [];
  const judged = new Set(inputs.effects.map(({ mitigation }) => mitigation));
  return mitigations.flatMap(({ key }) => {
    const { included, delivery } = own(inputs.mitigations, key) ?? {};
    return included && delivery && !judged.has(key)
      ? [{ kind: "no-effect" as const, path: ["effects", key, first.key, "likelihood"] }]
      : [];
  });
}

function ofIntervals({ path, grounds: { confidence }, shares }: JudgedItem, scales: Scales): Check[] {
  return shares.flatMap(({ field, dist }): Check[] => {
    const { min, max } = statedInterval(dist, scales);
    const found = { path: [...path, "confidence"], field, width: max - min };
    if (confidence === "high" && found.width > TOO_WIDE + SAME) return [{ kind: "wide-for-high", ...found }];
    if (confidence === "low" && found.width < TOO_NARROW - SAME)
      return [{ kind: "narrow-for-low", ...found }];
    return [];
  });
}

function ofSources({ path, grounds }: JudgedItem, { evidence }: Assessment): Check[] {
  const cited = evidence.filter(({ id }) => grounds.evidence?.includes(id));
  const good = cited.filter(({ reliability, credibility }) => /^[AB][12]$/.test(reliability + credibility));
  const doubted = cited.filter(({ reliability, credibility }) => reliability === "E" || credibility === "5");
  const [sources, origins] = [independentSources(good).length, independentSources(cited).length];
  const isHigh = grounds.confidence === "high";
  const checks: (Check | false)[] = [
    isHigh &&
      sources < SOURCES_FOR_HIGH && { kind: "high-without-sources", path: [...path, "confidence"], sources },
    isHigh &&
      doubted.length > 0 && {
        kind: "high-despite-doubt",
        path: [...path, "confidence"],
        evidence: doubted.map(({ id }) => id),
      },
    origins < cited.length && {
      kind: "shared-origin",
      path: [...path, "evidence"],
      pieces: cited.length,
      origins,
    },
  ];
  return checks.filter((check) => check !== false);
}

function ofReasons({ path, grounds, isJudged }: JudgedItem): Check[] {
  const { rationale, confidence, confidenceReasons = "" } = grounds;
  return [
    ...(isJudged && rationale.trim() === ""
      ? [{ kind: "no-reason" as const, path: [...path, "rationale"] }]
      : []),
    ...(confidence && confidenceReasons.trim() === ""
      ? [{ kind: "no-confidence-reasons" as const, path: [...path, "confidenceReasons"] }]
      : []),
  ];
}

/** Implications that speak of deterrence beside a risk of escalation, without a word on which risk they mirror. */
function mirrored(assessment: Assessment, inputs: ScenarioInputs): Check[] {
  const risks = assessment.risks.flatMap(({ key, category }) => {
    const judged = own(inputs.risks, key);
    return category === "escalation" && (judged?.likelihood || judged?.severity) ? [key] : [];
  });
  if (risks.length === 0) return [];
  return assessment.implications.flatMap(({ key, label }): Check[] => {
    const judged = own(inputs.implications, key);
    const isOpen = (judged?.change || judged?.likelihood) && judged.sameEventAs === undefined;
    if (!isOpen || !/deterr/i.test(`${key} ${label}`)) return [];
    return [{ kind: "same-event", path: ["implications", key, "sameEventAs"], implication: key, risks }];
  });
}
