"use client";

import { pairIndex } from "@/app/assessments/form/scenario-form";
import { UserText } from "@/app/ui/user-text";
import { EffectRow } from "./effect-row";
import { ModelFormField } from "./model-form-field";
import { NotIncluded } from "./not-included";
import { NoItems, Section, type SectionProps } from "./section";

const COLUMNS = "lg:grid lg:grid-cols-[minmax(0,3fr)_minmax(0,4fr)_minmax(0,4fr)_minmax(0,5fr)] lg:gap-x-4";

export function EffectSection({ definition, href }: SectionProps) {
  const { mitigations, risks } = definition;
  return (
    <Section
      id="effects"
      title="Effects"
      empty={
        (risks.length === 0 || mitigations.length === 0) && (
          <NoItems items={risks.length === 0 ? "risks" : "mitigations"} href={href} />
        )
      }
      lead={
        <p>
          If a mitigation is delivered, what share does it take off each risk&apos;s likelihood, and what
          share off its severity? A pair that is not judged counts as no effect. As soon as one of the two is
          set, the other reads none.
        </p>
      }
    >
      {mitigations.map((mitigation, place) => (
        <div key={mitigation.key} className="border-line border-t pt-4 pb-2">
          <h3>
            <UserText>{mitigation.label}</UserText>
          </h3>
          <NotIncluded place={place} />
          <div aria-hidden="true" className={`mt-1 hidden font-medium text-muted text-xs ${COLUMNS}`}>
            <span>Risk</span>
            <span>Takes off the likelihood</span>
            <span>Takes off the severity</span>
            <span>Reason</span>
          </div>
          <ul>
            {risks.map((risk, index) => (
              <li key={risk.key} className={`grid gap-y-2 py-3 lg:py-1.5 ${COLUMNS}`}>
                <EffectRow
                  mitigation={mitigation}
                  risk={risk}
                  place={pairIndex(definition, place, index)}
                  definition={definition}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <ModelFormField />
    </Section>
  );
}
