"use client";

import { type KeyboardEvent, useRef, useState } from "react";
import { effectChoices } from "@/lib/series/entry-choices";
import type { Matrix } from "./matrix";
import { focusCell } from "./matrix-focus";

/**
 * The words with their ranges; each, when it is pressed, is put into the selected cells. One tab stop for all, as a
 * toolbar has it: the matrix is what one is on the way to.
 */
export function WordButtons({ matrix, say }: { matrix: Matrix; say: (sentence: string) => void }) {
  const { cursor, deeds } = matrix;
  const choices = [...effectChoices(), { value: "", text: "not judged", dist: null }];
  const [stop, setStop] = useState(0);
  const bar = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const to = { ArrowRight: stop + 1, ArrowLeft: stop - 1, Home: 0, End: choices.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + choices.length) % choices.length;
    setStop(next);
    bar.current?.querySelectorAll("button")[next]?.focus();
  };
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label="Put into the selected cells"
      className="mb-2 flex flex-wrap items-center gap-1"
      onKeyDown={move}
    >
      <span aria-hidden="true" className="py-2 pr-2 text-muted text-xs">
        Put into the selected cells:
      </span>
      {choices.map(({ value, text, dist }, index) => (
        <button
          key={value}
          type="button"
          tabIndex={index === stop ? 0 : -1}
          className="min-h-8 cursor-pointer rounded border border-line px-2 text-xs hover:border-ink pointer-coarse:min-h-11"
          onFocus={() => setStop(index)}
          onClick={() => {
            deeds.finish();
            say(deeds.set(dist));
            focusCell(matrix, cursor.get().active);
          }}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
