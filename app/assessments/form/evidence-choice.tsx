"use client";

import { useId, useState } from "react";
import { UserText } from "@/app/ui/user-text";
import { counted } from "@/lib/format";
import type { Evidence } from "@/lib/model/evidence";
import { folded } from "@/lib/model/search";
import { gradeText } from "@/lib/series/sources-text";

/** The evidence of the assessment to tick; a search narrows what is shown and unticks nothing. */
export function EvidenceChoice(props: {
  evidence: readonly Evidence[];
  chosen: readonly string[];
  onChosen: (ids: readonly string[]) => void;
}) {
  const { evidence, chosen, onChosen } = props;
  const [query, setQuery] = useState("");
  const search = useId();
  if (evidence.length === 0)
    return <p className="text-sm">This assessment names no evidence yet. Add the first source here.</p>;
  const wanted = folded(query.trim());
  const found = evidence.filter(({ citation, origin }) => folded(`${citation} ${origin}`).includes(wanted));
  return (
    <>
      <label htmlFor={search} className="mb-1 block font-medium text-sm">
        Search citation and origin
      </label>
      <input
        id={search}
        type="search"
        autoComplete="off"
        className="input"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          // Enter in a search is no wish to attach.
          if (event.key === "Enter") event.preventDefault();
        }}
      />
      <p role="status" className="mt-1 text-muted text-xs">
        {counted(found.length, "source")} shown, {chosen.length} ticked
      </p>
      <fieldset className="mt-2">
        <legend className="sr-only">Evidence of this assessment</legend>
        <ul className="grid max-h-72 gap-2 overflow-y-auto p-1">
          {found.map((source) => (
            <li key={source.id}>
              <label className="flex items-start gap-3 text-sm">
                <input
                  type="checkbox"
                  className="mt-0.5 size-5 shrink-0 accent-accent"
                  checked={chosen.includes(source.id)}
                  onChange={(event) =>
                    onChosen(
                      event.target.checked
                        ? [...chosen, source.id]
                        : chosen.filter((each) => each !== source.id),
                    )
                  }
                />
                <span className="min-w-0">
                  <UserText>{source.citation || source.id}</UserText>
                  <span className="block text-muted text-xs">
                    {source.origin && (
                      <>
                        <UserText>{source.origin}</UserText>.{" "}
                      </>
                    )}
                    {gradeText(source)}
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    </>
  );
}
