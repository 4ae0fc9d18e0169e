"use client";

import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useWatch } from "react-hook-form";
import { Button } from "@/app/ui/button";
import { UserText } from "@/app/ui/user-text";
import { counted } from "@/lib/format";
import type { DefinitionForm } from "./definition-form";
import { SourceFields } from "./source-fields";

/** One source, as a line that opens for editing; removing it asks where judgements rest on it. */
export function EvidenceItem(props: {
  index: number;
  isNew: boolean;
  uses: number;
  onRemove: (citation: string) => void;
}) {
  const { index, isNew, uses, onRemove } = props;
  const source = useWatch<DefinitionForm, `evidence.${number}`>({ name: `evidence.${index}` });
  const [asking, setAsking] = useState(false);
  const removal = useRef<HTMLButtonElement>(null);
  const name = source?.citation.trim() || "The new source";
  return (
    <li className="min-w-0 border-line border-l-2 pl-4">
      <details open={isNew || undefined}>
        <summary className="cursor-pointer py-1 text-sm">
          <UserText>{name}</UserText>
          <span className="text-muted">
            {source?.origin && (
              <>
                , <UserText>{source.origin}</UserText>
              </>
            )}
            , {source?.reliability}
            {source?.credibility}
            {uses > 0 && `, ${counted(uses, "judgement")}`}
          </span>
        </summary>
        <div className="grid gap-3 py-2">
          <SourceFields name={`evidence.${index}.`} id={`evidence.${index}`} of={`evidence ${index + 1}`} />
          {asking ? (
            <fieldset className="bg-notice px-3 py-2 text-sm">
              <legend className="sr-only">Remove {name}?</legend>
              <p>
                {counted(uses, "judgement rests", "judgements rest")} on “{name}”. They lose it once you save.
                Frozen scenarios keep theirs.
              </p>
              <div className="mt-2 flex gap-2">
                <Button tone="danger" autoFocus onClick={() => onRemove(name)}>
                  Remove
                </Button>
                <Button
                  onClick={() => {
                    flushSync(() => setAsking(false));
                    removal.current?.focus();
                  }}
                >
                  Keep
                </Button>
              </div>
            </fieldset>
          ) : (
            <Button
              ref={removal}
              tone="quiet"
              className="-ml-1.5 justify-self-start"
              onClick={() => (uses > 0 ? setAsking(true) : onRemove(name))}
            >
              Remove<span className="sr-only"> {name}</span>
            </Button>
          )}
        </div>
      </details>
    </li>
  );
}
