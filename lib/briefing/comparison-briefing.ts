import { listed } from "../format";
import type { ChartedFigure } from "../series/charted-figure";
import { commonGround } from "../series/common-ground";
import { comparison } from "../series/comparison";
import { type ComparisonGroup, type ComparisonKind, comparisonGroups } from "../series/comparison-rows";
import { costResidual } from "../series/cost-residual";
import { type FigureSource, handlingText } from "../series/figure";
import { headline } from "../series/headline";
import { differingDefinitions, differingInputs } from "../series/input-rows";
import { ABOUT_NOUGHT, measureDifference, measureText } from "../series/measure-text";
import { NOT_THERE } from "../series/not-there";
import { pairedSource } from "../series/paired-task";
import { regret } from "../series/regret";
import type { Scored } from "../series/scored";
import { type Compared, whatToMind } from "../series/side-by-side";
import { slopes } from "../series/slopes";
import { sourceAmong } from "../series/source";
import { NOT_SPLIT, whatChanged } from "../series/what-changed";
import { type Block, type Briefing, heading, table } from "./block";
import { confidencesBlocks } from "./confidence";
import { limitBlocks, methodBlocks, originBlocks } from "./rests-on";
import { isAcross, isOfBaseline, questions, whenText } from "./whose";

/**
 * Two or more scenarios, of one assessment or of several, as a briefing, the first as the baseline: what remains in each
 * and how they differ on one page, then the judgements that differ with their reasons, the figures, the method and its
 * limits. Totals and draws are of the one ground they are compared on, as on the comparison's page. `additivityAccepted`
 * is said of the baseline's assessment. Throws RangeError for none.
 */
export function comparisonBriefing(
  side: Compared & { source: FigureSource },
  { additivityAccepted }: { additivityAccepted: boolean },
): Briefing {
  const { judged, whole, shared, source } = side;
  const [base] = shared;
  if (!base) throw new RangeError("comparisonBriefing requires a baseline");
  const titles = judged.map(({ scenario }) => `“${scenario.title}”`);
  const groups = comparisonGroups(shared, whole);
  const figure = comparison(shared, whole);
  const isPaired = commonGround(shared).compared.length > 1;
  const asked = questions(judged, source);
  return {
    title: source.assessment,
    subtitle: `${listed(titles)} compared, ${whenText(side)}`,
    handling: handlingText(source),
    front: [
      // Of several assessments, the notes say which are invented.
      ...(source.illustrative && !isAcross(source)
        ? [{ kind: "text", text: "Invented for illustration: nobody's assessment." } as const]
        : []),
      ...asked.front,
      { kind: "finding", text: `${figure.title}.` },
      ...notes(side),
      ...resultTable(shared, groups.slice(0, 1)),
      figureOf(figure, source),
      ...(isPaired
        ? ([heading(2, "Draw by draw"), { kind: "later", part: { of: "paired-sentences" } }] as const)
        : []),
      ...why(side),
      ...confidencesBlocks(judged),
    ],
    annex: [
      ...asked.annex,
      heading(2, "Annex A. Results"),
      ...each(side),
      ...resultTable(shared, groups),
      heading(2, "Annex B. Judgements that differ"),
      ...differing(judged),
      heading(2, "Annex C. Figures"),
      ...figures(side),
      ...(isPaired
        ? [{ kind: "later", part: { of: "paired-figures", source: pairedSource(shared, source) } } as const]
        : []),
      heading(2, "Annex D. Method"),
      ...methodBlocks(judged),
      heading(2, "Annex E. Assumptions and limits"),
      { kind: "text", text: `As in the baseline, “${base.scenario.title}”.`, quiet: true },
      ...limitBlocks(base, { additivityAccepted }),
    ],
    origin: [
      heading(2, "Annex F. What it was made from"),
      ...originBlocks(
        source,
        judged.map(({ scenario }) => scenario),
      ),
    ],
  };
}

function figureOf(figure: ChartedFigure, source: FigureSource): Block {
  return { kind: "figure", figure, source };
}

/** What must be known before the scenarios are read beside one another. */
function notes(side: Compared): Block[] {
  const items = whatToMind(side);
  return items.length > 0 ? [heading(2, "What to mind"), { kind: "list", items }] : [];
}

/** What each difference to the baseline comes from, in a sentence; within the baseline's assessment alone. */
function why({ judged, whole, shared, source }: Compared & { source: FigureSource }): Block[] {
  const [base] = judged;
  if (!base) return [];
  const items = judged.flatMap((other, place) => {
    if (other === base || !isOfBaseline(source, place)) return [];
    const { title, needs } = whatChanged({ ...base, series: "" }, { ...other, series: "" });
    return needs === null ? [`${title}.`] : [];
  });
  if (items.length === 0 && !isAcross(source)) return [];
  const isNarrowed = shared.some((one, index) => one !== whole[index]);
  return [
    heading(2, "Why they differ"),
    ...(items.length > 0 && isNarrowed ? [{ kind: "text", text: ALL_RISKS, quiet: true } as const] : []),
    ...(items.length > 0 ? [{ kind: "list", items } as const] : []),
    ...(isAcross(source) ? [{ kind: "text", text: NOT_SPLIT, quiet: true } as const] : []),
  ];
}

const ALL_RISKS = "Over all risks of each scenario, so that those which only one has are among the causes.";

/** The sentences of each scenario's result; where it is not the one on its own page, that is said. */
function each({ judged, shared }: Compared): Block[] {
  return shared.flatMap((one, index): Block[] => {
    const said = headline(one);
    const texts = said
      ? [said.harm, said.band, said.tolerance, said.any, said.otherForm].filter((text) => text !== null)
      : ["There is no result yet: no risk has both a likelihood and a severity."];
    return [
      heading(3, one.scenario.title),
      ...(one.scenario.notes ? [{ kind: "note", text: one.scenario.notes } as const] : []),
      ...(one === judged[index] ? [] : [{ kind: "text", text: AS_COMPARED, quiet: true } as const]),
      { kind: "list", items: texts },
    ];
  });
}

const AS_COMPARED =
  "As it is compared here, over the baseline's horizon and the risks that all scenarios have; alone, its numbers are others.";

function resultTable(all: readonly Scored[], groups: readonly ComparisonGroup[]): Block[] {
  const columns = [
    { label: "Measure", wide: true },
    ...all.map(({ scenario }, index) => ({
      label: index === 0 ? `${scenario.title} (baseline)` : scenario.title,
      numeric: true,
    })),
  ];
  const rows = groups.flatMap((group) =>
    group.rows.map(({ label, kind, cells }) => [
      `${label}${UNITS[kind]}`,
      ...cells.map(({ value, difference, absent }, _, [base]) =>
        [
          absent ? NOT_THERE : measureText(kind, value),
          difference !== null && measureDifference(kind, difference, [base?.value ?? null, value]),
        ]
          .filter(Boolean)
          .join("\n"),
      ),
    ]),
  );
  const names = listed(groups.map(({ title }) => title.toLowerCase()));
  return table(
    `Results side by side, ${names}; each difference is against the baseline; ${ABOUT_NOUGHT}.`,
    columns,
    rows,
  );
}

const UNITS: Record<ComparisonKind, string> = { harm: ", hp", probability: "", change: ", −100…+100" };

function differing(all: readonly Scored[]): Block[] {
  const columns = [
    { label: "Judgement" },
    ...all.map(({ scenario }) => ({ label: scenario.title, wide: true })),
  ];
  const rows = [...differingDefinitions(all), ...differingInputs(all)].flatMap(({ item, fields }) =>
    fields.map(({ field, entries }) => [`${item}: ${field}`, ...entries.map(({ text }) => text || "none")]),
  );
  if (rows.length === 0)
    return [{ kind: "text", text: "None: all judgements are the same in these scenarios." }];
  return table("Only what differs, with every reason as it was given.", columns, rows);
}

function figures({ judged, shared, source }: Compared & { source: FigureSource }): Block[] {
  const [base] = judged;
  const [first] = shared;
  if (!base || !first) return [];
  const { compared } = commonGround(shared);
  const among = sourceAmong(
    source,
    compared.map(({ scored }) => scored.scenario.id),
  );
  return [
    ...judged.flatMap((other, place) =>
      other !== base && isOfBaseline(source, place)
        ? figureOf(
            whatChanged({ ...base, series: "scenario-1" }, { ...other, series: `scenario-${place + 1}` }),
            // Its numbers hang on these two alone.
            { ...source, scenarios: source.scenarios.filter((_, at) => at === 0 || at === place) },
          )
        : [],
    ),
    figureOf(slopes(judged, "impacts"), source),
    figureOf(slopes(judged, "implications"), source),
    figureOf(regret(compared, first.definition.toleranceHarm), among),
    figureOf(costResidual(compared, isAcross(source)), among),
  ];
}
