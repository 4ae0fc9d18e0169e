"use client";

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { pairIndex } from "@/app/assessments/form/scenario-form";
import { Button } from "@/app/ui/button";
import { whenSought } from "@/app/ui/form/go-to-field";
import { UserText } from "@/app/ui/user-text";
import type { Assessment } from "@/lib/model/assessment";
import { NotIncluded } from "../not-included";
import { Fixed } from "../section";
import { pairOfField } from "./pair-details";
import { PlainPair } from "./plain-pair";

/** The effects as a plain form: for one risk at a time, what each mitigation does to it. */
export function RiskByRisk({ definition, readOnly }: { definition: Assessment; readOnly: boolean }) {
  const { risks, mitigations } = definition;
  const [chosen, choose] = useState(0);
  const risk = risks[chosen];

  useEffect(
    () =>
      whenSought((id) => {
        const pair = pairOfField(definition, id);
        if (pair !== null) flushSync(() => choose(pair % risks.length));
      }),
    [definition, risks.length],
  );
  if (!risk) return null;
  const step = (by: number) => choose(Math.min(Math.max(chosen + by, 0), risks.length - 1));
  return (
    <>
      <div className="mb-4 flex flex-wrap items-end gap-2">
        <div className="min-w-0 flex-1">
          <label htmlFor="effects-risk" className="mb-1 block font-medium text-sm">
            Risk
          </label>
          <select
            id="effects-risk"
            className="input"
            value={chosen}
            onChange={(event) => choose(Number(event.target.value))}
          >
            {risks.map(({ key, label }, index) => (
              <option key={key} value={index}>
                {index + 1} of {risks.length}: {label}
              </option>
            ))}
          </select>
        </div>
        <Button aria-disabled={chosen === 0} onClick={() => step(-1)}>
          Previous risk
        </Button>
        <Button aria-disabled={chosen === risks.length - 1} onClick={() => step(1)}>
          Next risk
        </Button>
      </div>
      <ul aria-label={`Effects on ${risk.label}`}>
        {mitigations.map((mitigation, place) => (
          <li key={`${risk.key} ${mitigation.key}`} className="border-line border-t py-4">
            <h3>
              <UserText>{mitigation.label}</UserText> <span className="sr-only">on {risk.label}</span>
            </h3>
            <NotIncluded place={place} />
            <Fixed fixed={readOnly}>
              <PlainPair
                mitigation={mitigation}
                risk={risk}
                pair={pairIndex(definition, place, chosen)}
                scales={definition}
              />
            </Fixed>
          </li>
        ))}
      </ul>
    </>
  );
}
