"use client";

import { useEffect, useLayoutEffect, useReducer, useRef } from "react";
import { flushSync } from "react-dom";
import { SmallForm } from "../small-form";
import { afterFrame } from "./after-paint";
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
  const [editor, renew] = useReducer((before: number) => before + 1, 0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another editor is another element
  useLayoutEffect(() => {
    const element = input.current;
    if (!element) return;
    let [isOpen, isUsed] = [false, false];
    // Each cell gets an editor of its own, or undoing in one would bring back what was typed in another.
    const renewed = () => isUsed && !isOpen && flushSync(renew);
    const follow = () => {
      const opens = cursor.get().draft !== null;
      if (isOpen === opens) return;
      if (opens && isUsed) return flushSync(renew);
      [isOpen, isUsed] = [opens, true];
      if (opens) return showEditor(element, matrix);
      element.style.visibility = "hidden";
      afterFrame(renewed);
    };
    const clip = () => keepFromHeads(element);
    follow();
    const end = cursor.subscribe(follow);
    const around = scrollerOf(element);
    around?.addEventListener("scroll", clip);
    return () => {
      isUsed = false;
      end();
      around?.removeEventListener("scroll", clip);
    };
  }, [editor, cursor, matrix]);

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
        key={editor}
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
