import type { Dist } from "../model/dist";
import type { Grounds } from "../model/grounds";
import { meanOf, type Scales } from "../scoring/mean";
import { statedInterval } from "../scoring/stated-interval";
import { type JudgementUnit, judgementText } from "../series/judgement-text";
import { type Cell, type CellKind, numbers, type SheetColumn, text, WIDTH } from "./sheet";

/** The columns of one judgement: as it was entered, and its mean and the ends of its range as numbers. */
export function judgedColumns(name: string, unit: string, kind: CellKind): SheetColumn[] {
  return [
    text(`${name}, as judged`),
    numbers(`${name}, mean (${unit})`, kind),
    numbers(`${name}, low (${unit})`, kind),
    numbers(`${name}, high (${unit})`, kind),
  ];
}

/** Their cells; all empty where nothing was judged. Of quantiles, low and high are P10 and P90. */
export function judgedCells(dist: Dist | undefined, unit: JudgementUnit, scales: Scales): Cell[] {
  if (!dist) return [null, null, null, null];
  const { min, max } = statedInterval(dist, scales);
  return [judgementText(dist, unit, scales), meanOf(dist, scales), min, max];
}

/** What a judgement rests on: how firm its ground is, why, what would change it, its reason, its evidence by id. */
export const GROUNDS: SheetColumn[] = [
  text("Confidence", WIDTH.word),
  text("Reasons for the confidence", WIDTH.text),
  text("What would change it", WIDTH.text),
  text("Reason", WIDTH.text),
  text("Evidence (ids)", WIDTH.word),
];

/** Their cells, empty where nothing is said. */
export function groundsCells(judged: Grounds | undefined): Cell[] {
  return [
    judged?.confidence ?? null,
    judged?.confidenceReasons || null,
    judged?.wouldChangeIf || null,
    judged?.rationale || null,
    judged?.evidence?.join("; ") || null,
  ];
}
