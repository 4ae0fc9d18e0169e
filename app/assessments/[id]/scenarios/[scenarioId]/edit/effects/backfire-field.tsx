"use client";

import { useState } from "react";
import { useController } from "react-hook-form";
import type { ScenarioForm } from "@/app/assessments/form/scenario-form";
import { Control } from "@/app/ui/form/control";
import { multiplierDist } from "@/lib/model/dist";
import { readDist, writeDist } from "@/lib/model/dist-text";
import { sameValue } from "@/lib/model/same-value";
import type { Scales } from "@/lib/scoring/mean";
import { judgementText } from "@/lib/series/judgement-text";

type Factor = ScenarioForm["effects"][number]["backfire"];

/** What a mitigation that also provokes multiplies the odds of the risk by: a number or a range, 1 or more. Rare, and so folded. */
export function BackfireField(props: {
  name: `effects.${number}.backfire`;
  id: string;
  of: string;
  scales: Scales;
}) {
  const { name, id, of, scales } = props;
  const { field } = useController<ScenarioForm, `effects.${number}.backfire`>({ name });
  const [typed, setTyped] = useState("");
  const text = sameValue(readFactor(typed), field.value) ? typed : written(field.value);
  const judged = multiplierDist.safeParse(field.value);
  const echo = judged.success && `odds ${judgementText(judged.data, "factor", scales)}`;
  return (
    <details className="min-w-0 text-sm">
      <summary className="flex cursor-pointer items-baseline gap-2 py-1 text-muted marker:content-none [&::-webkit-details-marker]:hidden">
        <span aria-hidden="true" className="shrink-0 text-xs [details[open]>summary>&]:rotate-90">
          ▸
        </span>
        <span className="sr-only">{of}, </span>
        <span>Backfire</span>
        <span className="min-w-0 truncate text-ink">{echo || (field.value && "to mend")}</span>
      </summary>
      <Control
        name={name}
        id={id}
        of={of}
        label="Odds times"
        className="border-line border-l pb-2 pl-4"
        hint="Where the mitigation also provokes: what it multiplies the odds of the risk by, a number or a range, 1 or more, such as 1.5 or 1.2..2. At 1.5, a likelihood of 33 % becomes 43 %. Blank: it does not."
        echo={echo}
      >
        {(aria) => (
          <input
            {...aria}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            className="input max-w-40"
            value={text}
            onChange={(event) => {
              setTyped(event.target.value);
              field.onChange(readFactor(event.target.value));
            }}
            onBlur={field.onBlur}
          />
        )}
      </Control>
    </details>
  );
}

/** A factor is read as harm is: it has no unit, and its ranges are even by ratio. */
function readFactor(text: string): Factor {
  return readDist(text.replace(/^\s*[×x]\s*/i, ""), "harm");
}

function written(value: Factor): string {
  if (value === null) return "";
  return value.kind === "unread" ? value.text : writeDist(value, "harm");
}
