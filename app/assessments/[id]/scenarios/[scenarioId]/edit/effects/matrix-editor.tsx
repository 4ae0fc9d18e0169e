"use client";

import { useEffect, useLayoutEffect, useRef } from "react";
import { SmallForm } from "../small-form";
import { keepFromHeads, placeEditor, scrollerOf, showEditor } from "./editor-box";
import type { Matrix } from "./matrix";
import { press } from "./matrix-keys";
import { STATUS_ID } from "./matrix-status";

const HIDDEN = { visibility: "hidden" } as const;

/**
 * The one editor of the matrix, above the cell that is edited and not in it: a table is laid out anew for what comes
 * into its cells. It waits out of sight, and is shown without being drawn, so that the first sign finds it at once.
 * What is typed stays with the cursor, and is taken when the cell is left in whatever way: by key, by pointer, by
 * leaving the page.
 */
export function MatrixEditor(props: { matrix: Matrix; say: (sentence: string) => void }) {
  const { matrix, say } = props;
  const { cursor, deeds } = matrix;
  const input = useRef<HTMLInputElement>(null);

  useLayoutEffect(() => {
    const element = input.current;
    if (!element) return;
    let isOpen = false;
    const follow = () => {
      const opens = cursor.get().draft !== null;
      if (isOpen === opens) return;
      isOpen = opens;
      if (opens) showEditor(element, matrix);
      else element.style.visibility = "hidden";
    };
    const clip = () => keepFromHeads(element);
    follow();
    const end = cursor.subscribe(follow);
    const around = scrollerOf(element);
    around?.addEventListener("scroll", clip);
    return () => {
      end();
      around?.removeEventListener("scroll", clip);
    };
  }, [cursor, matrix]);

  useEffect(() => {
    const hidden = () => {
      if (document.visibilityState === "hidden") deeds.keep();
    };
    const measure = () => {
      if (input.current) placeEditor(input.current, matrix);
    };
    // Ahead of those who send what the form holds when the page is left.
    window.addEventListener("pagehide", deeds.keep, { capture: true });
    document.addEventListener("visibilitychange", hidden, { capture: true });
    window.addEventListener("resize", measure);
    return () => {
      window.removeEventListener("pagehide", deeds.keep, { capture: true });
      document.removeEventListener("visibilitychange", hidden, { capture: true });
      window.removeEventListener("resize", measure);
    };
  }, [deeds, matrix]);

  return (
    <SmallForm className="contents">
      <input
        ref={input}
        type="text"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={STATUS_ID}
        className="matrix-editor"
        style={HIDDEN}
        onChange={(event) => cursor.type(event.target.value)}
        onKeyDown={(event) => press(event, matrix, say)}
        // Where another window is gone to, this field is where one comes back to.
        onBlur={({ target }) => (document.activeElement === target ? deeds.keep() : deeds.finish())}
      />
    </SmallForm>
  );
}
