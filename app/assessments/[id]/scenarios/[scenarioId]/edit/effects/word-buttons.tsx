"use client";

import { effectChoices } from "@/lib/series/entry-choices";
import type { Matrix } from "./matrix";
import { focusCell } from "./matrix-focus";

/** The words with their ranges; each, when it is pressed, is put into the selected cells. */
export function WordButtons({ matrix, say }: { matrix: Matrix; say: (sentence: string) => void }) {
  const { cursor, deeds } = matrix;
  const choices = [...effectChoices(), { value: "", text: "not judged", dist: null }];
  return (
    <fieldset className="mb-2 flex flex-wrap gap-1">
      <legend className="float-left py-2 pr-2 text-muted text-xs">Put into the selected cells:</legend>
      {choices.map(({ value, text, dist }) => (
        <button
          key={value}
          type="button"
          className="min-h-8 cursor-pointer rounded border border-line px-2 text-xs hover:border-ink pointer-coarse:min-h-11"
          onClick={() => {
            deeds.finish();
            say(deeds.set(dist));
            focusCell(matrix, cursor.get().active);
          }}
        >
          {text}
        </button>
      ))}
    </fieldset>
  );
}
