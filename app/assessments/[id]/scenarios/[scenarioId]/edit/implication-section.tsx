"use client";

import { useChecksAt } from "@/app/assessments/form/checks";
import { GroundsFields } from "@/app/assessments/form/grounds-fields";
import { ChangeField, LikelihoodField } from "@/app/assessments/form/judgement-fields";
import { PerspectiveField } from "@/app/assessments/form/perspective-field";
import { judgementId } from "@/app/assessments/form/place-of";
import { NO_RISK } from "@/app/assessments/form/scenario-form";
import { SelectField } from "@/app/ui/form/select-field";
import type { Assessment } from "@/lib/model/assessment";
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
        {definition.implications.map((implication, index) => (
          <ImplicationRow
            key={implication.key}
            implication={implication}
            index={index}
            definition={definition}
          />
        ))}
      </ul>
    </Section>
  );
}

function ImplicationRow(props: {
  implication: Assessment["implications"][number];
  index: number;
  definition: Assessment;
}) {
  const { implication, index, definition } = props;
  const { key, label, statement } = implication;
  const id = (part: string) => judgementId("implications", key, part);
  const field = <Name extends string>(name: Name) => ({
    name: `implications.${index}.${name}` as const,
    id: id(name),
    of: label,
  });
  const notes = useChecksAt(id("sameEventAs"));
  return (
    <JudgedRow label={label} statement={statement}>
      <ChangeField {...field("change")} label="Change, −100 to +100" scales={definition} />
      <LikelihoodField {...field("likelihood")} label="Likelihood" scales={definition} />
      <PerspectiveField
        {...field("perspective")}
        label="As seen by"
        className="sm:col-span-2"
        definition={definition}
      />
      {definition.risks.length > 0 && (
        <SelectField
          {...field("sameEventAs")}
          label="Is this the reverse of one of the risks?"
          hint="Such as deterrence that holds, and an attack where it fails: one event seen from two sides, which nobody is to count twice."
          className="sm:col-span-2"
          blank="Not said yet"
          choices={[
            { value: NO_RISK, text: "No: an event of its own" },
            ...definition.risks.map((risk) => ({ value: risk.key, text: `Yes, of ${risk.label}` })),
          ]}
          notes={notes}
        />
      )}
      <GroundsFields name={`implications.${index}`} id={id} of={label} className="sm:col-span-2" />
    </JudgedRow>
  );
}
