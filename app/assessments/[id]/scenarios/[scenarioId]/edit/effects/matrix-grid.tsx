"use client";

import {
  type ClipboardEvent,
  type CSSProperties,
  memo,
  type PointerEvent,
  type RefObject,
  type SyntheticEvent,
  useEffect,
  useLayoutEffect,
  useRef,
} from "react";
import type { Matrix } from "./matrix";
import "./matrix.css";
import { MatrixEditor } from "./matrix-editor";
import { goTo, openEditor } from "./matrix-focus";
import { press } from "./matrix-keys";
import { followMarks } from "./matrix-marks";
import type { Place } from "./matrix-place";
import { MatrixHead, MatrixRow } from "./matrix-table";

/** The grid itself. Its cells share one set of listeners here. */
export const MatrixGrid = memo(function MatrixGrid(props: {
  matrix: Matrix;
  say: (sentence: string) => void;
}) {
  const { matrix, say } = props;
  const { cursor, deeds, definition, readOnly } = matrix;
  const scroller = useRef<HTMLDivElement>(null);
  useHeadsKept(scroller);
  useFormTold(scroller);
  const table = useRef<HTMLTableElement>(null);
  useLayoutEffect(() => (table.current ? followMarks(table.current, matrix) : undefined), [matrix]);
  const touched = useRef(false);

  const copy = (event: ClipboardEvent, cut: boolean) => {
    event.preventDefault();
    const { text, said } = deeds.copy();
    event.clipboardData.setData("text/plain", text);
    say(cut && !readOnly ? `${said} ${deeds.set(null)}` : said);
  };
  const paste = (event: ClipboardEvent) => {
    if (readOnly) return;
    event.preventDefault();
    say(deeds.paste(event.clipboardData.getData("text/plain")));
  };
  const pointAt = (event: PointerEvent) => {
    const place = placeOf(event);
    touched.current = event.pointerType !== "mouse";
    matrix.tabs.onTheWay = false;
    // A finger that comes down may mean to scroll; it points when it is lifted again.
    if (!place || event.button !== 0 || touched.current) return;
    deeds.finish();
    event.preventDefault();
    goTo(matrix, place, event.shiftKey);
  };
  const dragOver = (event: PointerEvent) => {
    const place = placeOf(event);
    if (event.pointerType !== "mouse" || event.buttons !== 1 || !place) return;
    if (document.activeElement?.closest("[role=grid]") === event.currentTarget) goTo(matrix, place, true);
  };
  return (
    <div ref={scroller} className="matrix-scroller">
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are edited in place is a grid
        role="grid"
        aria-label="Effects of the mitigations on the risks"
        aria-multiselectable="true"
        aria-readonly={readOnly || undefined}
        className="matrix"
        style={{ "--columns": matrix.size.columns } as CSSProperties}
        onKeyDown={(event) => press(event, matrix, say)}
        onCopy={(event) => copy(event, false)}
        onCut={(event) => copy(event, true)}
        onPaste={paste}
        onPointerDown={pointAt}
        onPointerOver={dragOver}
        onClick={(event) => {
          const place = placeOf(event);
          if (!place || !touched.current) return;
          // A second tap edits, as a double click does: a finger has no keys.
          if (isSame(place, cursor.get().active)) openEditor(matrix);
          else goTo(matrix, place);
        }}
        onDoubleClick={(event) => {
          if (placeOf(event)) openEditor(matrix);
        }}
        onFocus={(event) => {
          const place = placeOf(event);
          // Once it is done what gave the focus, which mostly moves the cursor itself.
          queueMicrotask(() => {
            if (place && !isSame(place, cursor.get().active)) cursor.moveTo(place);
          });
        }}
      >
        <MatrixHead matrix={matrix} />
        <tbody>
          {definition.mitigations.map(({ key }, row) => (
            <MatrixRow key={key} matrix={matrix} row={row} />
          ))}
        </tbody>
      </table>
      <MatrixEditor matrix={matrix} say={say} />
    </div>
  );
});

/** Keeps what has the focus from under the heads, which stay in place while the cells scroll beneath them. */
function useHeadsKept(scroller: RefObject<HTMLDivElement | null>): void {
  useLayoutEffect(() => {
    const element = scroller.current;
    const [head, corner] = [element?.querySelector("thead"), element?.querySelector("thead th")];
    if (!element || !head || !corner || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => {
      const isStuck = getComputedStyle(corner).position === "sticky";
      element.style.scrollPaddingTop = isStuck ? `${head.clientHeight}px` : "";
      element.style.scrollPaddingLeft = isStuck ? `${corner.clientWidth}px` : "";
    });
    observer.observe(head);
    observer.observe(corner);
    return () => observer.disconnect();
  }, [scroller]);
}

/**
 * Marks all that is judged while the focus is in here. Not by a selector: between the editor and the next cell the focus is
 * nowhere for a moment, and everything would be laid out for it.
 */
function useFormTold(scroller: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const scoring = scroller.current?.closest("[data-scoring]");
    const tell = ({ target }: FocusEvent) =>
      scoring?.toggleAttribute("data-in-matrix", scroller.current?.contains(target as Node) ?? false);
    document.addEventListener("focusin", tell);
    return () => {
      document.removeEventListener("focusin", tell);
      scoring?.removeAttribute("data-in-matrix");
    };
  }, [scroller]);
}

function placeOf({ target }: SyntheticEvent): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[role=gridcell]") : null;
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : null;
}

function isSame(one: Place, other: Place): boolean {
  return one.row === other.row && one.column === other.column;
}
