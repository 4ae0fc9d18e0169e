"use client";

import { GroundsFields } from "@/app/assessments/form/grounds-fields";
import { ChangeField, LikelihoodField } from "@/app/assessments/form/judgement-fields";
import { judgementId } from "@/app/assessments/form/place-of";
import { TextField } from "@/app/ui/form/text-field";
import { JudgedRow } from "./judged-row";
import { NoItems, Section, type SectionProps } from "./section";

export function ImplicationSection({ definition, href }: SectionProps) {
  return (
    <Section
      id="implications"
      title="Implications"
      empty={definition.implications.length === 0 && <NoItems items="implications" href={href} />}
      lead={
        <p>
          What may follow for the wider order: how large a change from −100 to +100, how likely, and good or
          bad as seen by whom? What is good for one is bad for another.
        </p>
      }
    >
      <ul>
        {definition.implications.map(({ key, label, statement }, index) => {
          const field = <Name extends string>(name: Name) => ({
            name: `implications.${index}.${name}` as const,
            id: judgementId("implications", key, name),
            of: label,
          });
          return (
            <JudgedRow key={key} label={label} statement={statement}>
              <ChangeField {...field("change")} label="Change, −100 to +100" scales={definition} />
              <LikelihoodField {...field("likelihood")} label="Likelihood" scales={definition} />
              <TextField {...field("perspective")} label="As seen by" />
              <GroundsFields
                name={`implications.${index}`}
                id={(part) => judgementId("implications", key, part)}
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
