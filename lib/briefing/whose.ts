import { counted, day, listed } from "../format";
import { wording } from "../series/comparable";
import type { FigureSource, SourceScenario } from "../series/figure";
import { horizonEnd } from "../series/horizon";
import type { Scored } from "../series/scored";
import type { Compared } from "../series/side-by-side";
import { type Block, heading } from "./block";

/** A longer text would leave no room for the findings; it stands in the annex. */
const FRONT_TEXT = 400;

/** Whether a scenario belongs to the baseline's assessment, by their places in the source. */
export function isOfBaseline({ scenarios }: FigureSource, place: number): boolean {
  return scenarios[place]?.assessment?.id === scenarios[0]?.assessment?.id;
}

/** Whether the scenarios of a source belong to several assessments: each then names its own. */
export function isAcross({ scenarios }: FigureSource): boolean {
  return scenarios.some(({ assessment }) => assessment !== undefined);
}

/** Each assessment of a source once, where there are several. */
export function assessmentsIn({ scenarios }: FigureSource): NonNullable<SourceScenario["assessment"]>[] {
  const all = scenarios.flatMap(({ assessment }) =>
    assessment ? [[assessment.id, assessment] as const] : [],
  );
  return [...new Map(all).values()];
}

/** The days that compared scenarios are of and how far they look ahead: to one day, or each as many months from its own. */
export function whenText({ judged, shared }: Pick<Compared, "judged" | "shared">): string {
  const days = [...new Set(judged.map(({ definition }) => definition.asOf))];
  const months = [...new Set(shared.map(({ definition }) => definition.horizonMonths))];
  const [ahead, ...others] = months;
  const said = `as of ${listed(days.map((one) => day(one)))}`;
  if (ahead === undefined || others.length > 0) return said;
  return days.length === 1
    ? `${said}, looking to ${day(horizonEnd(days[0] ?? "", ahead))}`
    : `${said}, each looking ${counted(ahead, "month")} ahead`;
}

/** What compared assessments ask: the one question on the first page, several there only if they are short. */
export function questions(
  judged: readonly Scored[],
  source: FigureSource,
): { front: Block[]; annex: Block[] } {
  const asked = (isAcross(source) ? judged : judged.slice(0, 1)).flatMap(({ definition }, index) =>
    definition.question
      ? [{ question: definition.question, of: source.scenarios[index]?.assessment?.title ?? "" }]
      : [],
  );
  const [first] = asked;
  if (!first) return { front: [], annex: [] };
  if (asked.every(({ question }) => wording(question) === wording(first.question)))
    return { front: [{ kind: "note", text: first.question }], annex: [] };
  const items = [...new Set(asked.map(({ question, of }) => `${of}: ${question}`))];
  const list: Block = { kind: "list", items };
  return items.join("").length <= FRONT_TEXT
    ? { front: [list], annex: [] }
    : { front: [], annex: [heading(2, "The questions"), list] };
}
