import { change, harm, percent } from "@/lib/format";
import { changeDist, type Dist, fractionDist, probabilityDist, severityDist } from "@/lib/model/dist";
import { EFFECT_WORDS } from "@/lib/model/effect";
import { LEVEL_ANCHORS, LEVELS, levelRange } from "@/lib/model/harm-scale";
import { lexiconOf } from "@/lib/model/lexicon";
import { meanOf, type Scales } from "@/lib/scoring/mean";
import { type JudgementUnit, judgementText } from "@/lib/series/judgement-text";
import { likelihoodWords } from "@/lib/series/likelihood-words";

/** What a field judges; it decides how its numbers are typed, written and called. */
export type Quantity = "probability" | "fraction" | "severity" | "change";

const SCHEMA = {
  probability: probabilityDist,
  fraction: fractionDist,
  severity: severityDist,
  change: changeDist,
} as const;

/**
 * How an entry was read, as it stands beside the field: "20 % to 45 %, mean 33 %, unlikely (20–45 %)". Of what was
 * chosen from the list, only what the list does not say. Null while it can't be scored: then the field says what is
 * needed.
 */
export function echo(entry: Dist, quantity: Quantity, scales: Scales, chosen: boolean): string | null {
  if (!SCHEMA[quantity].safeParse(entry).success) return null;
  const parts = chosen
    ? [entry.kind === "level" ? LEVEL_ANCHORS[entry.level].anchor : null, central(entry, quantity, scales)]
    : [
        judgementText(entry, WRITTEN_AS[quantity], scales),
        central(entry, quantity, scales),
        called(meanOf(entry, scales), quantity, scales),
      ];
  return parts.filter((part) => part !== null).join(", ") || null;
}

/** How lib/series writes the numbers of a quantity. */
export const WRITTEN_AS = {
  probability: "share",
  fraction: "share",
  severity: "harm",
  change: "change",
} as const satisfies Record<Quantity, JudgementUnit>;

function central(entry: Dist, quantity: Quantity, scales: Scales): string | null {
  if (entry.kind === "point") return null;
  const write = quantity === "severity" ? harm : quantity === "change" ? change : percent;
  return `mean ${write(meanOf(entry, scales))}`;
}

/** The word or level that a mean falls into. */
function called(mean: number, quantity: Quantity, scales: Scales): string | null {
  switch (quantity) {
    case "probability":
      return likelihoodWords(lexiconOf(scales.lexicon), mean);
    case "fraction":
      return EFFECT_WORDS.find(({ min, max }) => min <= mean && (mean < max || mean === min))?.word ?? null;
    case "severity": {
      const level = LEVELS.find((each) => within(mean, levelRange(scales.harmScale, each)));
      return level ? `level ${level}, ${LEVEL_ANCHORS[level].name}` : null;
    }
    case "change":
      return null;
    default:
      return quantity satisfies never;
  }
}

function within(value: number, { min, max }: { min: number; max: number }): boolean {
  return min <= value && value < max;
}
