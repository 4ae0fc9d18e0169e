import { counted, day, harm, harmRange, listed, percentRange } from "../format";
import { LEVEL_ANCHORS, LEVELS, levelRange } from "../model/harm-scale";
import { lexiconOf } from "../model/lexicon";
import { meanOf } from "../scoring/mean";
import { assumptions } from "../series/assumptions";
import { citedEvidence } from "../series/cited-evidence";
import type { FigureSource } from "../series/figure";
import { FORMULAS } from "../series/formulas";
import { LIMITS } from "../series/limits";
import type { Scored } from "../series/scored";
import { gradeText } from "../series/sources-text";
import { type Block, heading, table } from "./block";
import { assessmentsIn } from "./whose";

/** The evidence that judgements rest on, with its two grades, and how many judgements rest on none. */
export function evidenceBlocks({ definition, scenario }: Scored): Block[] {
  const { cited, bare, judged } = citedEvidence(definition, scenario);
  const without =
    bare.length === 0
      ? "Every judgement rests on a piece of evidence."
      : `${bare.length} of ${counted(judged, "judgement")} rest on no piece of evidence.`;
  return [
    { kind: "text", text: judged === 0 ? "Nothing is judged yet." : without },
    ...table(
      "Each source is graded twice: who says it, from A to F, and what is said, from 1 to 6. F and 6 mean that it can't be judged.",
      [{ label: "Evidence", wide: true }, { label: "Grades" }, { label: "Judgements that rest on it" }],
      cited.map(({ piece, claims }) => [
        piece.url
          ? { text: [piece.citation || piece.id, piece.url].join("\n"), href: piece.url }
          : piece.citation || piece.id,
        gradeText(piece),
        claims.map(({ text }) => text).join("; "),
      ]),
    ),
  ];
}

/** How the numbers follow from the judgements: the words and levels of every scenario, and each formula in short. */
export function methodBlocks(all: readonly Scored[]): Block[] {
  const lexicons = [...new Set(all.map(({ definition }) => definition.lexicon))].map(lexiconOf);
  return [
    heading(3, "Likelihood words"),
    ...lexicons.flatMap(({ name, terms }) =>
      table(
        `${name}. A word stands for every number in its range, and is scored at the middle of it.`,
        [{ label: "Word" }, { label: "Also" }, { label: "Range", numeric: true }],
        terms.map(({ term, synonym, min, max }) => [term, synonym ?? "", percentRange({ min, max })]),
      ),
    ),
    heading(3, "Severity levels"),
    ...levelBlocks(all),
    heading(3, "Formulas"),
    ...table(
      "Every judgement is scored at its mean; draws vary all of them at once.",
      [{ label: "What" }, { label: "Formula", wide: true }, { label: "In words", wide: true }],
      Object.values(FORMULAS).map(({ name: what, formula, words }) => [what, formula, words]),
    ),
  ];
}

/** The levels of each harm scale, and of which scenarios it is where there are several. */
function levelBlocks(all: readonly Scored[]): Block[] {
  const scaleOf = ({ definition: { harmScale } }: Scored) => `${harmScale.base} ${harmScale.top}`;
  const scales = new Map(all.map((one) => [scaleOf(one), one.definition]));
  return [...scales].flatMap(([scale, definition]) => {
    const titles = all.filter((one) => scaleOf(one) === scale).map(({ scenario }) => `“${scenario.title}”`);
    return table(
      `Harm points (hp) if the risk happens${scales.size > 1 ? `, in ${listed(titles)}` : ""}.`,
      [
        { label: "Level" },
        { label: "What it looks like", wide: true },
        { label: "Range", numeric: true },
        { label: "Scored at", numeric: true },
      ],
      LEVELS.map((level) => [
        `${level}, ${LEVEL_ANCHORS[level].name}`,
        LEVEL_ANCHORS[level].anchor,
        harmRange(levelRange(definition.harmScale, level)),
        harm(meanOf({ kind: "level", level }, definition)),
      ]),
    );
  });
}

/** What a result takes for granted, and what it does not say. */
export function limitBlocks(one: Scored, origin: { additivityAccepted: boolean }): Block[] {
  return [
    ...table(
      "What the result takes for granted.",
      [{ label: "Assumption" }, { label: "In this result", wide: true }],
      assumptions(one, origin).map(({ topic, text }) => [topic, text]),
    ),
    heading(3, "Limits"),
    { kind: "list", items: [...LIMITS] },
  ];
}

/** From what the numbers can be made again; `scenarios` are those of the source under the names they have here. */
export function originBlocks(
  source: FigureSource,
  scenarios: readonly { title: string; seed: number }[],
): Block[] {
  const several = assessmentsIn(source);
  const rows = [
    ...(several.length > 0
      ? several.map(({ title }) => ["Assessment", title])
      : [["Assessment", source.assessment]]),
    ...source.scenarios.map(({ title, version, frozen, inputsHash, assessment }, index) => [
      `Scenario “${scenarios[index]?.title ?? title}”`,
      [
        assessment && `Of “${assessment.title}”, as of ${day(assessment.asOf)}`,
        version !== null && `Version ${version}${frozen ? ", frozen" : ""}`,
        scenarios[index] && `Seed ${scenarios[index].seed}`,
        `Hash of its inputs (SHA-256): ${inputsHash}`,
      ]
        .filter(Boolean)
        .join("\n"),
    ]),
    ...(several.length > 0 ? [] : [["As of", day(source.asOf)]]),
    ["Method", source.methodVersion],
    ["Likelihood words", source.lexicons.map(({ name }) => name).join(", ")],
  ];
  return table("What the numbers follow from.", [{ label: "What" }, { label: "Value", wide: true }], rows);
}
