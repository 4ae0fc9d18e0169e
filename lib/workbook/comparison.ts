import { comparisonGroups } from "../series/comparison-rows";
import { dominanceSentence } from "../series/comparison-sentence";
import { differingDefinitions, differingInputs } from "../series/input-rows";
import { NOT_THERE } from "../series/not-there";
import type { PairedDraws } from "../series/paired-draws";
import type { Scored } from "../series/scored";
import { type Cell, type CellKind, numbers, type Sheet, type SheetColumn, text, WIDTH } from "./sheet";

const KINDS = { harm: "harm", probability: "share", change: "change" } as const;
const DIFFERENCES = {
  harm: "harm-difference",
  probability: "share-difference",
  change: "change",
} as const;
const UNITS = { harm: "hp", probability: "%", change: "−100…+100" };

/**
 * The results of two or more scenarios side by side, each with its difference to the first; empty where there is none.
 * Totals of `all`, single risks of `whole` (onOneGround).
 */
export function comparisonSheet(all: readonly Scored[], whole: readonly Scored[] = all): Sheet {
  const titles = all.map(({ scenario }) => scenario.title);
  const [base = ""] = titles;
  const column = (head: string, kind: CellKind): SheetColumn => ({ head, kind, width: 24 });
  return {
    name: "Comparison",
    columns: [
      text("Group", 20),
      text("Measure"),
      text("Unit", WIDTH.word),
      ...titles.flatMap((title, index) => [
        column(index === 0 ? `${title} (baseline)` : title, "harm"),
        ...(index === 0 ? [] : [column(`${title}, difference to ${base}`, "harm-difference")]),
      ]),
    ],
    rows: comparisonGroups(all, whole).flatMap((group) =>
      group.rows.map(({ label, kind, cells }) => [
        group.title,
        label,
        UNITS[kind],
        ...cells.flatMap(({ value, difference, absent }, index): Cell[] => [
          absent ? NOT_THERE : { kind: KINDS[kind], value },
          ...(index === 0 ? [] : [{ kind: DIFFERENCES[kind], value: difference }]),
        ]),
      ]),
    ),
  };
}

/** The judgements, and what they rest on, that are not the same in all scenarios, in words. */
export function differingSheet(all: readonly Scored[]): Sheet {
  return {
    name: "Differing judgements",
    columns: [
      text("Judgement of"),
      text("Field", 20),
      ...all.map(({ scenario }) => text(scenario.title, 40)),
    ],
    rows: [...differingDefinitions(all), ...differingInputs(all)].flatMap(({ item, fields }) =>
      fields.map(({ field, entries }) => [item, field, ...entries.map((entry) => entry.text || null)]),
    ),
  };
}

/** Each scenario against the first, draw by draw, as far as they stand on common ground. */
export function pairedSheet({ baseline, draws, pairs }: PairedDraws): Sheet {
  return {
    name: "Draw by draw",
    columns: [
      text("Scenario"),
      text("Against the baseline"),
      numbers("Difference of the means (hp)", "harm-difference"),
      numbers("Low (hp)", "harm-difference"),
      numbers("High (hp)", "harm-difference"),
      text("What low to high spans", 36),
      numbers("Draws with less harm (%)", "share"),
      numbers("Draws with the same (%)", "share"),
      numbers("Draws with more harm (%)", "share"),
      text("Dominance", WIDTH.text),
      numbers("Draws (count)", "count"),
    ],
    rows: pairs.map(({ title, paired, dominance, less, same, more }) => [
      title,
      baseline,
      paired.mean,
      paired.interval.min,
      paired.interval.max,
      "95 %: what the number of draws leaves open",
      less,
      same,
      more,
      dominanceSentence(dominance, { a: title, b: baseline }),
      draws,
    ]),
  };
}
