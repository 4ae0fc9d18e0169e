"use client";

import { useCallback, useSyncExternalStore } from "react";
import { useWatch } from "react-hook-form";
import type { ScenarioForm } from "@/app/assessments/form/scenario-form";
import { counted } from "@/lib/format";
import type { Assessment } from "@/lib/model/assessment";
import { readingDoubt } from "@/lib/model/dist-text";
import { readEffect, writeEffect } from "@/lib/model/effect-text";
import { effectSentence } from "@/lib/series/effect-cell";
import { afterFrame } from "./after-paint";
import { problemOf } from "./effect-cells";
import { cellName, type Matrix } from "./matrix";
import { blockBetween, type Place, sizeOf } from "./matrix-place";
import type { EffectEntry } from "./pair-after";
import { useCell } from "./use-cell";

/** What describes the active cell and its editor. */
export const STATUS_ID = "effects-status";

/** What the active cell judges, in full; while it is edited, how the text would be read. */
export function MatrixStatus({ matrix }: { matrix: Matrix }) {
  const { active, anchor } = useWhere(matrix);
  const typed = useTyped(matrix);
  const { entry, problem } = useCell(matrix, active);
  const included = useWatch<ScenarioForm, `mitigations.${number}.included`>({
    name: `mitigations.${active.row}.included`,
  });
  const { rows, columns } = sizeOf(blockBetween(active, anchor));
  const read = typed === null ? sentenceOf(entry, matrix.definition) : whileTyped(typed, matrix.definition);
  return (
    <p id={STATUS_ID} className="min-h-10 break-words py-1.5 text-sm">
      {cellName(matrix, active)}: <strong className="font-medium">{read}</strong>
      {typed === null && problem && <span className="text-danger">. {problem}</span>}
      {!included && ". The mitigation is not included in this scenario"}
      {rows * columns > 1 && `. ${counted(rows * columns, "cell")} selected`}
    </p>
  );
}

/** The ends of the selected block, at once: whoever comes to a cell is told of that cell. */
function useWhere({ cursor }: Matrix): { active: Place; anchor: Place } {
  const active = () => cursor.get().active;
  const anchor = () => cursor.get().anchor;
  return {
    active: useSyncExternalStore(cursor.subscribe, active, active),
    anchor: useSyncExternalStore(cursor.subscribe, anchor, anchor),
  };
}

/** What is typed so far, null where nothing is edited: after the frame that shows the sign itself. */
function useTyped({ cursor }: Matrix): string | null {
  const subscribe = useCallback(
    (heard: () => void) => {
      let waits = false;
      const end = cursor.subscribe(() => {
        if (waits) return;
        waits = true;
        afterFrame(() => {
          waits = false;
          heard();
        });
      });
      return end;
    },
    [cursor],
  );
  const get = () => cursor.get().draft?.text ?? null;
  return useSyncExternalStore(subscribe, get, get);
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
