"use client";

import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Matrix } from "./matrix";
import { STATUS_ID } from "./matrix-status";

/**
 * The one editor of the matrix, in the cell that is edited. What is typed stays with the cursor, so that a key draws no
 * cell, and reaches the form when the cell is left in whatever way: by key, by pointer, by leaving the page.
 */
export function MatrixEditor({ matrix, name }: { matrix: Matrix; name: string }) {
  const { cursor, deeds } = matrix;
  const input = useRef<HTMLInputElement>(null);
  const [text] = useState(() => cursor.get().draft?.text ?? "");

  useLayoutEffect(() => {
    const element = input.current;
    element?.focus({ preventScroll: true });
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);

  useEffect(() => {
    const finish = () => {
      if (document.visibilityState === "hidden") deeds.keep();
    };
    // Ahead of those who send what the form holds when the page is left.
    window.addEventListener("pagehide", deeds.keep, { capture: true });
    document.addEventListener("visibilitychange", finish, { capture: true });
    return () => {
      window.removeEventListener("pagehide", deeds.keep, { capture: true });
      document.removeEventListener("visibilitychange", finish, { capture: true });
    };
  }, [deeds]);

  return (
    <input
      ref={input}
      type="text"
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      defaultValue={text}
      aria-label={name}
      aria-describedby={STATUS_ID}
      className="matrix-editor"
      onChange={(event) => cursor.type(event.target.value)}
      onBlur={() => deeds.finish()}
    />
  );
}
