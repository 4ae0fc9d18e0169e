"use client";

import { GroundsFields } from "@/app/assessments/form/grounds-fields";
import { ChangeField } from "@/app/assessments/form/judgement-fields";
import { judgementId } from "@/app/assessments/form/place-of";
import { JudgedRow } from "./judged-row";
import { NoItems, Section, type SectionProps } from "./section";

export function ImpactSection({ definition, href }: SectionProps) {
  return (
    <Section
      id="impacts"
      title="Impacts"
      empty={definition.impacts.length === 0 && <NoItems items="impacts" href={href} />}
      lead={
        <p>
          How far does each change against today, from −100 (as much worse as it could get) over 0 (as today)
          to +100 (as much better)? Give the change you expect, its odds taken into account. Impacts stand
          beside risk and are never set off against it.
        </p>
      }
    >
      <ul>
        {definition.impacts.map(({ key, label, statement }, index) => {
          const field = <Name extends string>(name: Name) => ({
            name: `impacts.${index}.${name}` as const,
            id: judgementId("impacts", key, name),
            of: label,
          });
          return (
            <JudgedRow key={key} label={label} statement={statement}>
              <ChangeField {...field("change")} label="Change, −100 to +100" scales={definition} />
              <GroundsFields
                name={`impacts.${index}`}
                id={(part) => judgementId("impacts", key, part)}
                of={label}
                className="sm:col-span-2"
              />
            </JudgedRow>
          );
        })}
      </ul>
    </Section>
  );
}
