"use client";

import { type RefObject, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";
import { cellId, cellName, type Matrix } from "./matrix";
import { press } from "./matrix-keys";
import { STATUS_ID } from "./matrix-status";

type Props = { matrix: Matrix; scroller: RefObject<HTMLDivElement | null>; say: (sentence: string) => void };

/**
 * The one editor of the matrix, above the cell that is edited and not in it: a table is laid out anew for what comes
 * into its cells. What is typed stays with the cursor, so that a key draws no cell, and is taken when the cell is left
 * in whatever way: by key, by pointer, by leaving the page.
 */
export function MatrixEditor(props: Props) {
  const { cursor } = props.matrix;
  const isOpen = () => cursor.get().draft !== null;
  return useSyncExternalStore(cursor.subscribe, isOpen, isOpen) && <OpenEditor {...props} />;
}

function OpenEditor({ matrix, scroller, say }: Props) {
  const { cursor, deeds } = matrix;
  const input = useRef<HTMLInputElement>(null);
  const [text] = useState(() => cursor.get().draft?.text ?? "");
  const [place] = useState(() => cursor.get().active);
  const id = cellId(matrix, place);
  const [box, setBox] = useState(() => boxOf(id, scroller.current));

  useLayoutEffect(() => {
    const element = input.current;
    element?.focus({ preventScroll: true });
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);

  useEffect(() => {
    const hidden = () => {
      if (document.visibilityState === "hidden") deeds.keep();
    };
    const measure = () => setBox(boxOf(id, scroller.current));
    const clip = () => keepFromHeads(input.current, scroller.current);
    const around = scroller.current;
    // Ahead of those who send what the form holds when the page is left.
    window.addEventListener("pagehide", deeds.keep, { capture: true });
    document.addEventListener("visibilitychange", hidden, { capture: true });
    window.addEventListener("resize", measure);
    around?.addEventListener("scroll", clip);
    return () => {
      window.removeEventListener("pagehide", deeds.keep, { capture: true });
      document.removeEventListener("visibilitychange", hidden, { capture: true });
      window.removeEventListener("resize", measure);
      around?.removeEventListener("scroll", clip);
    };
  }, [deeds, id, scroller]);

  return (
    <input
      ref={input}
      type="text"
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      defaultValue={text}
      aria-label={cellName(matrix, place)}
      aria-describedby={STATUS_ID}
      // Whoever comes back to this field comes back to its cell.
      data-place={id}
      className="matrix-editor"
      style={box}
      onChange={(event) => cursor.type(event.target.value)}
      onKeyDown={(event) => press(event, matrix, say)}
      onBlur={() => deeds.finish()}
    />
  );
}

/** Where a cell lies in what is scrolled, in pixels. */
function boxOf(id: string, scroller: HTMLElement | null) {
  const cell = document.getElementById(id)?.getBoundingClientRect();
  const around = scroller?.getBoundingClientRect();
  if (!cell || !scroller || !around) return {};
  return {
    left: cell.left - around.left - scroller.clientLeft + scroller.scrollLeft,
    top: cell.top - around.top - scroller.clientTop + scroller.scrollTop,
    width: cell.width,
    height: cell.height,
  };
}

/** Cuts off what has been scrolled beneath the heads, which stand below the editor in the order of drawing. */
function keepFromHeads(editor: HTMLElement | null, scroller: HTMLElement | null): void {
  if (!editor || !scroller) return;
  const { scrollPaddingTop, scrollPaddingLeft } = scroller.style;
  const hidden = (head: string, at: number) => Math.max(0, (Number.parseFloat(head) || 0) - at);
  const top = hidden(scrollPaddingTop, editor.offsetTop - scroller.scrollTop);
  const left = hidden(scrollPaddingLeft, editor.offsetLeft - scroller.scrollLeft);
  editor.style.clipPath = `inset(${top}px 0 0 ${left}px)`;
}
