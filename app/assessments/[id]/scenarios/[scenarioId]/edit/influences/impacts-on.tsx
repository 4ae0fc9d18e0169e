"use client";

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useWatch } from "react-hook-form";
import { influenceId } from "@/app/assessments/form/place-of";
import { influenceIndex, type ScenarioForm } from "@/app/assessments/form/scenario-form";
import { whenSought } from "@/app/ui/form/go-to-field";
import { UserText } from "@/app/ui/user-text";
import type { Assessment } from "@/lib/model/assessment";
import { Fixed } from "../section";
import { InfluencePair } from "./influence-pair";

/** The impacts that may bear on one implication. While it is folded, one line says what was judged. */
export function ImpactsOn(props: {
  definition: Assessment;
  /** The implication's place in the definition. */
  place: number;
  opened: boolean;
  fixed: boolean;
}) {
  const { definition, place, opened, fixed } = props;
  const { impacts, implications } = definition;
  const [open, setOpen] = useState(opened);
  const implication = implications[place];
  const prefix = implication?.key;
  useEffect(
    () =>
      whenSought((id) => {
        const isHere = impacts.some(({ key }) => id.startsWith(influenceId(key, prefix ?? "", "")));
        if (isHere) flushSync(() => setOpen(true));
      }),
    [impacts, prefix],
  );
  if (!implication) return null;
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer py-3 marker:content-none [&::-webkit-details-marker]:hidden">
        <h3 className="flex items-baseline gap-2">
          <span
            aria-hidden="true"
            className="shrink-0 text-muted text-xs [details[open]>summary>h3>&]:rotate-90"
          >
            ▸
          </span>
          <UserText>{implication.label}</UserText>
        </h3>
        <Judged definition={definition} place={place} />
      </summary>
      {open && (
        <Fixed fixed={fixed}>
          <ul aria-label={`Influences on ${implication.label}`} className="pb-4">
            {impacts.map((impact, at) => (
              <InfluencePair
                key={impact.key}
                impact={impact}
                implication={implication}
                pair={influenceIndex(definition, at, place)}
              />
            ))}
          </ul>
        </Fixed>
      )}
    </details>
  );
}

function Judged({ definition, place }: { definition: Assessment; place: number }) {
  const strengths = useWatch<ScenarioForm, `influences.${number}.strength`[]>({
    name: definition.impacts.map(
      (_, at) => `influences.${influenceIndex(definition, at, place)}.strength` as const,
    ),
  });
  return <p className="mt-0.5 text-muted text-sm">{counts(strengths)}</p>;
}

/** "1 furthers it, 2 dampen it"; how many pairs stand open is seen in the list. */
function counts(strengths: readonly string[]): string {
  const [furthering, dampening] = ["furthers", "dampens"].map(
    (word) => strengths.filter((strength) => strength.endsWith(word)).length,
  );
  const said = [
    furthering ? `${furthering} ${furthering === 1 ? "furthers" : "further"} it` : "",
    dampening ? `${dampening} ${dampening === 1 ? "dampens" : "dampen"} it` : "",
  ].filter(Boolean);
  return said.length > 0 ? said.join(", ") : "No influence judged";
}
