"use client";

import { memo, useLayoutEffect, useRef } from "react";
import { effectCellText } from "@/lib/series/effect-cell";
import { judgementText } from "@/lib/series/judgement-text";
import type { EffectCell } from "./effect-cells";
import { cellId, type Matrix } from "./matrix";
import { markProblem, problemId } from "./matrix-marks";
import { channelAt, type Place } from "./matrix-place";
import { useCell } from "./use-cell";

/** One judgement of the matrix. Only the active one is a tab stop: that, and what else the cursor marks, is not drawn. */
export const MatrixCell = memo(function MatrixCell({ matrix, place }: { matrix: Matrix; place: Place }) {
  const cell = useCell(matrix, place);
  const element = useRef<HTMLTableCellElement>(null);
  const problem = cell.problem === null ? undefined : problemId(matrix, place);
  useLayoutEffect(() => {
    if (element.current) markProblem(element.current, problem);
  }, [problem]);
  return (
    <td
      ref={element}
      id={cellId(matrix, place)}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as its table is a grid
      role="gridcell"
      data-row={place.row}
      data-column={place.column}
      tabIndex={-1}
      aria-label={cell.entry === null ? "not judged" : undefined}
      aria-invalid={problem ? true : undefined}
      className="matrix-cell"
    >
      <Content cell={cell} channel={channelAt(place)} matrix={matrix} />
      {problem && (
        <span id={problem} hidden>
          {cell.problem}
        </span>
      )}
    </td>
  );
});

/** As much as fits into a cell. What is longer is cut off; to cut off all would cost each frame more than the text does. */
const FITS = 12;

function Content(props: { cell: EffectCell; channel: string; matrix: Matrix }) {
  const { cell, channel, matrix } = props;
  const { entry, problem, backfire } = cell;
  if (entry === null) return <Blank />;
  const text = entry.kind === "unread" ? entry.text : effectCellText(entry);
  const isBackfire = channel === "likelihood" && backfire !== null && backfire.kind !== "unread";
  if (!problem && !isBackfire && text.length <= FITS) return text;
  return (
    <span className="flex items-baseline gap-1 overflow-hidden">
      {problem && <span aria-hidden="true">!</span>}
      <span className="truncate">{text}</span>
      {isBackfire && (
        <span className="shrink-0 text-xs">
          <span className="sr-only">, backfires </span>
          {judgementText(backfire, "factor", matrix.definition)}
        </span>
      )}
    </span>
  );
}

/** A dot for the eye; the cell's label says it in words. */
function Blank() {
  return (
    <span aria-hidden="true" className="text-muted">
      ·
    </span>
  );
}
