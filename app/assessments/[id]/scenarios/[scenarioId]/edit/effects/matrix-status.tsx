"use client";

import { useWatch } from "react-hook-form";
import type { ScenarioForm } from "@/app/assessments/form/scenario-form";
import { counted } from "@/lib/format";
import type { Assessment } from "@/lib/model/assessment";
import { readingDoubt } from "@/lib/model/dist-text";
import { readEffect, writeEffect } from "@/lib/model/effect-text";
import { effectSentence } from "@/lib/series/effect-cell";
import { problemOf } from "./effect-cells";
import { cellName, type Matrix } from "./matrix";
import { blockOf } from "./matrix-cursor";
import { sizeOf } from "./matrix-place";
import type { EffectEntry } from "./pair-after";
import { useCell, useCursor } from "./use-cell";

/** What describes the active cell and its editor. */
export const STATUS_ID = "effects-status";

/** What the active cell judges, in full; while it is edited, how the text would be read. */
export function MatrixStatus({ matrix }: { matrix: Matrix }) {
  const cursor = useCursor(matrix);
  const { entry, problem } = useCell(matrix, cursor.active);
  const included = useWatch<ScenarioForm, `mitigations.${number}.included`>({
    name: `mitigations.${cursor.active.row}.included`,
  });
  const { rows, columns } = sizeOf(blockOf(cursor));
  const { draft } = cursor;
  const read = draft ? whileTyped(draft.text, matrix.definition) : sentenceOf(entry, matrix.definition);
  return (
    <p id={STATUS_ID} className="min-h-10 break-words py-1.5 text-sm">
      {cellName(matrix, cursor.active)}: <strong className="font-medium">{read}</strong>
      {!draft && problem && <span className="text-danger">. {problem}</span>}
      {!included && ". The mitigation is not included in this scenario"}
      {rows * columns > 1 && `. ${counted(rows * columns, "cell")} selected`}
    </p>
  );
}

function sentenceOf(entry: EffectEntry, definition: Assessment): string {
  if (entry === null) return "not judged";
  if (entry.kind === "unread") return `“${entry.text}”`;
  return problemOf(entry) === null ? effectSentence(entry, definition) : `“${writeEffect(entry)}”`;
}

function whileTyped(text: string, definition: Assessment): string {
  const entry = readEffect(text);
  const doubt = readingDoubt(text, "percent");
  if (entry?.kind === "unread") return "a word, a number such as 30, a range such as 20..45, or 20..30..45";
  const read = problemOf(entry) ?? sentenceOf(entry, definition);
  return doubt ? `${read}. ${doubt}` : read;
}
