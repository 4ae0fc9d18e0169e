import { day } from "../format";
import { ADDITIVITY } from "../model/harm-scale";
import { backfires } from "../series/backfires";
import type { ChartedFigure } from "../series/charted-figure";
import { dependenceBand } from "../series/dependence-band";
import { effectsMap } from "../series/effects-map";
import { evidenceGrid } from "../series/evidence-grid";
import type { FigureSource } from "../series/figure";
import { headline } from "../series/headline";
import { horizonEnd } from "../series/horizon";
import { impacts } from "../series/impacts";
import { implications } from "../series/implications";
import { influences } from "../series/influences";
import { inherentResidual } from "../series/inherent-residual";
import { lacks, lacksPhrase } from "../series/missing-text";
import { mitigationShare } from "../series/mitigation-share";
import { rankChanges } from "../series/rank-changes";
import { riskPlane } from "../series/risk-plane";
import type { Scored } from "../series/scored";
import type { SimulationTask } from "../series/simulation-task";
import { type Block, type Briefing, heading } from "./block";
import { confidenceBlocks } from "./confidence";
import { registerBlocks } from "./register";
import { evidenceBlocks, limitBlocks, methodBlocks, originBlocks } from "./rests-on";

/** What a briefing says of its assessment beside the scenario. */
export type BriefingOrigin = { source: FigureSource; additivityAccepted: boolean };

/** A first page holds a figure of so many risks. */
const FRONT_RISKS = 6;
const FRONT_SENTENCES = 2;
/** A longer text would leave no room for the findings; it stands in the annex. */
const FRONT_TEXT = 400;
const ALL = 100;

/**
 * One scenario as a briefing: the findings on one page, then the register with its reasons, the figures, the evidence,
 * the method and its limits. `task` is what is drawn (lib/series/simulation-task); null where nothing can be.
 */
export function scenarioBriefing(one: Scored, task: SimulationTask | null, origin: BriefingOrigin): Briefing {
  const { definition, scenario } = one;
  const { source } = origin;
  const key = inherentResidual(one);
  const isOnFront = key.bars.length <= FRONT_RISKS;
  const until = day(horizonEnd(definition.asOf, definition.horizonMonths));
  return {
    title: definition.title,
    subtitle: `Scenario “${scenario.title}”, as of ${day(definition.asOf)}, looking to ${until}`,
    handling: source.handling,
    front: [
      ...asked(one, source),
      ...findings(one, origin),
      ...(task ? numbersLater(one, true) : []),
      ...(isOnFront ? [figureOf(key, source)] : []),
      ...(task ? whyLater() : []),
      ...confidenceBlocks(one),
    ],
    annex: [
      ...(definition.question && !isShortText(definition.question)
        ? ([heading(2, "The question"), { kind: "note", text: definition.question }] as const)
        : []),
      ...(task ? [heading(2, "How it may turn out"), ...numbersLater(one, false)] : []),
      ...(headline(one)?.otherForm ? [{ kind: "text", text: headline(one)?.otherForm ?? "" } as const] : []),
      heading(2, "Annex A. Register"),
      ...(scenario.notes ? [{ kind: "note", text: scenario.notes } as const] : []),
      ...registerBlocks(one),
      heading(2, "Annex B. Figures"),
      ...(isOnFront ? [] : [figureOf(key, source)]),
      ...figures(one, task, source),
      heading(2, "Annex C. Evidence"),
      ...evidenceBlocks(one),
      heading(2, "Annex D. Method"),
      ...methodBlocks([one]),
      heading(2, "Annex E. Assumptions and limits"),
      ...limitBlocks(one, origin),
    ],
    origin: [heading(2, "Annex F. What it was made from"), ...originBlocks(source, [scenario])],
  };
}

function isShortText(text: string): boolean {
  return text !== "" && text.length <= FRONT_TEXT;
}

function figureOf(figure: ChartedFigure, source: FigureSource): Block {
  return { kind: "figure", figure, source };
}

function asked({ definition }: Scored, { illustrative }: FigureSource): Block[] {
  return [
    ...(illustrative
      ? [{ kind: "text", text: "Invented for illustration: nobody's assessment." } as const]
      : []),
    ...(isShortText(definition.question) ? [{ kind: "note", text: definition.question } as const] : []),
  ];
}

function findings(one: Scored, { additivityAccepted }: BriefingOrigin): Block[] {
  const said = headline(one);
  const missing = lacks(one.definition, one.score.missing);
  const leftOut =
    missing.length > 0 && `Left out of every number, and never taken for zero: ${lacksPhrase(missing)}.`;
  if (!said)
    return [
      { kind: "finding", text: "There is no result yet: no risk has both a likelihood and a severity." },
      ...(leftOut ? [{ kind: "text", text: leftOut } as const] : []),
    ];
  const texts = [
    [said.band, said.tolerance].filter(Boolean).join(" "),
    said.any,
    leftOut,
    !additivityAccepted &&
      `The totals rest on a sentence that nobody has accepted for this assessment yet: “${ADDITIVITY}”`,
  ];
  return [
    { kind: "finding", text: said.harm },
    ...texts.flatMap((text): Block[] => (text ? [{ kind: "text", text }] : [])),
  ];
}

function leftOutOf({ definition, score }: Scored): string | null {
  return score.missing.length > 0 ? lacksPhrase(lacks(definition, score.missing)) : null;
}

function numbersLater(one: Scored, isShort: boolean): Block[] {
  const { toleranceHarm: tolerance } = one.definition;
  const exact = one.score.plugIn?.residual.total ?? null;
  return [{ kind: "later", part: { of: "numbers", tolerance, exact, leftOut: leftOutOf(one), isShort } }];
}

function whyLater(): Block[] {
  return [
    heading(2, "What would change the answer"),
    { kind: "later", part: { of: "flips", most: FRONT_SENTENCES } },
    heading(2, "What else it hangs on"),
    { kind: "later", part: { of: "reasons", most: FRONT_SENTENCES } },
  ];
}

function figures(one: Scored, task: SimulationTask | null, source: FigureSource): Block[] {
  const { definition, score } = one;
  const { toleranceHarm } = definition;
  const strands = backfires(one);
  const risks = inherentResidual(one).bars.map(({ key, label }) => ({ key, label }));
  const mitigations = definition.mitigations.map(({ key, label }) => ({ key, label }));
  const scored = score.plugIn?.attribution.map(({ mitigation }) => mitigation) ?? [];
  const later = (part: Extract<Block, { kind: "later" }>["part"]): Block => ({ kind: "later", part });
  return [
    task ? later({ of: "plane", figure: riskPlane(one), source }) : figureOf(riskPlane(one), source),
    figureOf(mitigationShare(one), source),
    figureOf(effectsMap(one), source),
    ...(strands ? [figureOf(strands, source)] : []),
    figureOf(dependenceBand(one), source),
    ...(task
      ? [
          later({ of: "exceedance", tolerance: toleranceHarm, leftOut: leftOutOf(one), source }),
          later({ of: "intervals", risks, source }),
          figureOf(rankChanges(one), source),
          heading(3, "Everything found that would change the answer"),
          later({ of: "flips", most: ALL }),
          heading(3, "Everything found that it hangs on"),
          later({ of: "reasons", most: ALL }),
          later({ of: "tornado", definition: task.definition, source }),
          later({ of: "sobol", definition: task.definition, source }),
          ...(scored.length > 0
            ? [
                heading(3, "What delivery the tolerance needs"),
                later({ of: "break-even", mitigations, scored, tolerance: toleranceHarm }),
              ]
            : []),
        ]
      : []),
    ...(definition.impacts.length > 0 ? [figureOf(impacts(one), source)] : []),
    ...(definition.implications.length > 0 ? [figureOf(implications(one), source)] : []),
    ...(one.scenario.influences.length > 0 ? [figureOf(influences(one), source)] : []),
    figureOf(evidenceGrid(one), source),
  ];
}
