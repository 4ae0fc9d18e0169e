"use client";

import { GroundsFields } from "@/app/assessments/form/grounds-fields";
import { LikelihoodField } from "@/app/assessments/form/judgement-fields";
import { NumberField } from "@/app/assessments/form/number-field";
import { judgementId } from "@/app/assessments/form/place-of";
import { CheckboxField } from "@/app/ui/form/checkbox-field";
import { JudgedRow } from "./judged-row";
import { NoItems, Section, type SectionProps } from "./section";

export function MitigationSection({ definition, href }: SectionProps) {
  return (
    <Section
      id="mitigations"
      title="Mitigations"
      empty={definition.mitigations.length === 0 && <NoItems items="mitigations" href={href} />}
      lead={
        <p>
          Which are part of this scenario, and how likely is each to be delivered as meant? What is not
          included counts for nothing here; its judgements are kept. Cost is in any unit, as long as it is the
          same for all.
        </p>
      }
    >
      <ul>
        {definition.mitigations.map(({ key, label, statement }, index) => {
          const field = <Name extends string>(name: Name) => ({
            name: `mitigations.${index}.${name}` as const,
            id: judgementId("mitigations", key, name),
            of: label,
          });
          return (
            <JudgedRow
              key={key}
              label={label}
              statement={statement}
              more={<CheckboxField {...field("included")} label="Included in this scenario" />}
            >
              <LikelihoodField {...field("delivery")} label="Delivery" scales={definition} />
              <GroundsFields
                name={`mitigations.${index}`}
                id={(part) => judgementId("mitigations", key, part)}
                of={label}
                className="sm:col-span-2"
                aside={<NumberField {...field("cost")} label="Cost" />}
              />
            </JudgedRow>
          );
        })}
      </ul>
    </Section>
  );
}
