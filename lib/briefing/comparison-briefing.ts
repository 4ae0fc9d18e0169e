import { day, listed } from "../format";
import type { ChartedFigure } from "../series/charted-figure";
import { commonGround } from "../series/common-ground";
import { comparison } from "../series/comparison";
import { definitionNotes, scoreNotes } from "../series/comparison-notes";
import { type ComparisonGroup, type ComparisonKind, comparisonGroups } from "../series/comparison-rows";
import { costResidual } from "../series/cost-residual";
import type { FigureSource } from "../series/figure";
import { headline } from "../series/headline";
import { horizonEnd } from "../series/horizon";
import { differingInputs } from "../series/input-rows";
import { measureDifference, measureText } from "../series/measure-text";
import { regret } from "../series/regret";
import type { Scored } from "../series/scored";
import { slopes } from "../series/slopes";
import { whatChanged } from "../series/what-changed";
import { type Block, type Briefing, heading, table } from "./block";
import { confidencesBlocks } from "./confidence";
import { limitBlocks, methodBlocks, originBlocks } from "./rests-on";
import type { BriefingOrigin } from "./scenario-briefing";

/**
 * Two or more scenarios as a briefing, the first as the baseline: what remains in each and how they differ on one page,
 * then the judgements that differ with their reasons, the figures, the method and its limits. `isPaired`: whether they
 * are drawn with the same chances as well. Throws RangeError for none.
 */
export function comparisonBriefing(
  all: readonly Scored[],
  { isPaired, pairedSource }: { isPaired: boolean; pairedSource: FigureSource },
  origin: BriefingOrigin,
): Briefing {
  const [base] = all;
  if (!base) throw new RangeError("comparisonBriefing requires a baseline");
  const { definition } = base;
  const { source } = origin;
  const titles = all.map(({ scenario }) => `“${scenario.title}”`);
  const groups = comparisonGroups(all);
  const figure = comparison(all);
  const until = day(horizonEnd(definition.asOf, definition.horizonMonths));
  return {
    title: definition.title,
    subtitle: `${listed(titles)} compared, as of ${day(definition.asOf)}, looking to ${until}`,
    handling: source.handling,
    front: [
      ...(source.illustrative
        ? [{ kind: "text", text: "Invented for illustration: nobody's assessment." } as const]
        : []),
      ...(definition.question ? [{ kind: "note", text: definition.question } as const] : []),
      { kind: "finding", text: `${figure.title}.` },
      ...notes(all),
      ...sideBySide(all, groups.slice(0, 1)),
      figureOf(figure, source),
      ...(isPaired
        ? ([heading(2, "Draw by draw"), { kind: "later", part: { of: "paired-sentences" } }] as const)
        : []),
      ...why(all),
      ...confidencesBlocks(all),
    ],
    annex: [
      heading(2, "Annex A. Results"),
      ...each(all),
      ...sideBySide(all, groups),
      heading(2, "Annex B. Judgements that differ"),
      ...differing(all),
      heading(2, "Annex C. Figures"),
      ...figures(all, source),
      ...(isPaired ? [{ kind: "later", part: { of: "paired-figures", source: pairedSource } } as const] : []),
      heading(2, "Annex D. Method"),
      ...methodBlocks(base),
      heading(2, "Annex E. Assumptions and limits"),
      { kind: "text", text: `As in the baseline, “${base.scenario.title}”.`, quiet: true },
      ...limitBlocks(base, origin),
    ],
    origin: [
      heading(2, "Annex F. What it was made from"),
      ...originBlocks(
        source,
        all.map(({ scenario }) => scenario.seed),
      ),
    ],
  };
}

function figureOf(figure: ChartedFigure, source: FigureSource): Block {
  return { kind: "figure", figure, source };
}

/** What must be known before the scenarios are read beside one another. */
function notes(all: readonly Scored[]): Block[] {
  const { anew, refused } = commonGround(all);
  const items = [
    ...[...definitionNotes(all), ...scoreNotes(all)].map(({ scenario, text }) => `“${scenario}” ${text}.`),
    ...refused.map(({ title, reason }) => `“${title}” is not drawn beside the others: ${reason}.`),
    ...anew,
  ];
  return items.length > 0 ? [heading(2, "What to mind"), { kind: "list", items }] : [];
}

/** What each difference to the baseline comes from, in a sentence. */
function why(all: readonly Scored[]): Block[] {
  const [base, ...others] = all;
  if (!base) return [];
  const items = others.flatMap((other) => {
    const { title, needs } = whatChanged({ ...base, series: "" }, { ...other, series: "" });
    return needs === null ? [`${title}.`] : [];
  });
  return items.length > 0 ? [heading(2, "Why they differ"), { kind: "list", items }] : [];
}

/** The sentences of each scenario's own result. */
function each(all: readonly Scored[]): Block[] {
  return all.flatMap((one): Block[] => {
    const said = headline(one);
    const texts = said
      ? [said.harm, said.band, said.tolerance, said.any, said.otherForm].filter((text) => text !== null)
      : ["There is no result yet: no risk has both a likelihood and a severity."];
    return [
      heading(3, one.scenario.title),
      ...(one.scenario.notes ? [{ kind: "note", text: one.scenario.notes } as const] : []),
      { kind: "list", items: texts },
    ];
  });
}

function sideBySide(all: readonly Scored[], groups: readonly ComparisonGroup[]): Block[] {
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
      ...cells.map(({ value, difference }) =>
        [measureText(kind, value), difference !== null && measureDifference(kind, difference)]
          .filter(Boolean)
          .join("\n"),
      ),
    ]),
  );
  const names = listed(groups.map(({ title }) => title.toLowerCase()));
  return table(`Results side by side, ${names}; each difference is against the baseline.`, columns, rows);
}

const UNITS: Record<ComparisonKind, string> = { harm: ", hp", probability: "", change: ", −100…+100" };

function differing(all: readonly Scored[]): Block[] {
  const columns = [
    { label: "Judgement" },
    ...all.map(({ scenario }) => ({ label: scenario.title, wide: true })),
  ];
  const rows = differingInputs(all).flatMap(({ item, fields }) =>
    fields.map(({ field, entries }) => [`${item}: ${field}`, ...entries.map(({ text }) => text || "none")]),
  );
  if (rows.length === 0)
    return [{ kind: "text", text: "None: all judgements are the same in these scenarios." }];
  return table("Only what differs, with every reason as it was given.", columns, rows);
}

function figures(all: readonly Scored[], source: FigureSource): Block[] {
  const [base, ...others] = all;
  const { compared } = commonGround(all);
  if (!base) return [];
  const among = (ids: readonly string[]) => ({
    ...source,
    scenarios: source.scenarios.filter(({ id }) => id !== null && ids.includes(id)),
  });
  const shared = among(compared.map(({ scored }) => scored.scenario.id));
  return [
    ...others.map((other, index) =>
      figureOf(
        whatChanged({ ...base, series: "scenario-1" }, { ...other, series: `scenario-${index + 2}` }),
        among([base.scenario.id, other.scenario.id]),
      ),
    ),
    figureOf(slopes(all, "impacts"), source),
    figureOf(slopes(all, "implications"), source),
    figureOf(regret(compared, base.definition.toleranceHarm), shared),
    figureOf(costResidual(compared), shared),
  ];
}
