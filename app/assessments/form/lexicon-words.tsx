"use client";

import { useWatch } from "react-hook-form";
import { percentRange } from "@/lib/format";
import { LEXICONS } from "@/lib/model/lexicon";
import type { DefinitionForm } from "./definition-form";

/** The words of the chosen list with their ranges, and where the list comes from. */
export function LexiconWords() {
  const id = useWatch<DefinitionForm, "lexicon">({ name: "lexicon" });
  const lexicon = LEXICONS.find((each) => each.id === id);
  if (!lexicon) return null;
  return (
    <div className="text-sm">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {lexicon.terms.map(({ term, min, max }) => (
          <li key={term} className="whitespace-nowrap">
            {term} <span className="text-muted">{percentRange({ min, max })}</span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-muted text-xs">Source: {lexicon.source}</p>
    </div>
  );
}
