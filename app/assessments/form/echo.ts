import { change, harm, harmRange, percent } from "@/lib/format";
import { changeDist, type Dist, fractionDist, probabilityDist, severityDist } from "@/lib/model/dist";
import { readingDoubt } from "@/lib/model/dist-text";
import { EFFECT_WORDS } from "@/lib/model/effect";
import { LEVEL_ANCHORS, LEVELS, levelRange } from "@/lib/model/harm-scale";
import { lexiconOf } from "@/lib/model/lexicon";
import { meanOf, type Scales } from "@/lib/scoring/mean";
import type { Quantity } from "@/lib/series/entry-axis";
import { ambiguity, choiceOf, type Entry, type EntryTongue, entryText } from "@/lib/series/entry-text";
import { type JudgementUnit, judgementText } from "@/lib/series/judgement-text";
import { likelihoodReading } from "@/lib/series/likelihood-words";

const SCHEMA = {
  probability: probabilityDist,
  fraction: fractionDist,
  severity: severityDist,
  change: changeDist,
} as const;

type Read = EntryTongue & { quantity: Quantity; scales: Scales };

/**
 * How an entry was read, as it stands below the field: "20 % to 45 %, mean 33 %, unlikely (20–45 %)", and a doubt where
 * it may not be what was meant. Of a word that stands in full with its range, only what these don't say. Null while it
 * can't be scored: then the field says what is needed.
 */
export function entryEcho(entry: Entry, text: string, read: Read): string | null {
  if (entry === null) return null;
  if (entry.kind === "unread") return ambiguity(text, read);
  const { quantity, scales, choices, unit } = read;
  if (!SCHEMA[quantity].safeParse(entry).success) return null;
  const choice = choiceOf(entry, choices);
  const parts = choice
    ? [
        entryText(entry, read) === text ? null : choice.name,
        choice.about ?? null,
        central(entry, quantity, scales),
      ]
    : [
        judgementText(entry, WRITTEN_AS[quantity], scales),
        // The word is the mean's, not the range's: it stands right behind it.
        [central(entry, quantity, scales), called(meanOf(entry, scales), quantity, scales)]
          .filter((part) => part !== null)
          .join(": "),
      ];
  const said = parts.filter(Boolean).join(", ");
  const scale = quantity === "severity" ? scales.harmScale : undefined;
  const doubt = choice ? null : readingDoubt(text, unit, scale);
  return (doubt ? `${said}. ${doubt}` : said) || null;
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
      return likelihoodReading(lexiconOf(scales.lexicon), mean);
    case "fraction":
      return EFFECT_WORDS.find(({ min, max }) => min <= mean && (mean < max || mean === min))?.word ?? null;
    case "severity": {
      const level = LEVELS.find((each) => within(mean, levelRange(scales.harmScale, each)));
      if (!level) return null;
      const { name, anchor } = LEVEL_ANCHORS[level];
      return `level ${level}, ${name} (${harmRange(levelRange(scales.harmScale, level))}): ${anchor}`;
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
