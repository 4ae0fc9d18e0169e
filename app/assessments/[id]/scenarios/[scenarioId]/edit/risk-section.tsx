"use client";

import { AdditivityNotice } from "@/app/assessments/form/additivity";
import { GroundsFields } from "@/app/assessments/form/grounds-fields";
import { LikelihoodField, SeverityField } from "@/app/assessments/form/judgement-fields";
import { LevelTable } from "@/app/assessments/form/level-table";
import { NumberField } from "@/app/assessments/form/number-field";
import { judgementId } from "@/app/assessments/form/place-of";
import { UserNote } from "@/app/ui/user-text";
import { day } from "@/lib/format";
import type { Assessment } from "@/lib/model/assessment";
import { JudgedRow } from "./judged-row";
import { NoItems, Section, type SectionProps } from "./section";

export function RiskSection({ definition, href }: SectionProps) {
  const { risks, horizonMonths, asOf } = definition;
  return (
    <Section
      id="risks"
      title="Risks"
      empty={definition.risks.length === 0 && <NoItems items="risks" href={href} />}
      lead={
        <>
          <p>
            How likely is each within {horizonMonths} months of {day(asOf)}, before any mitigation? And how
            severe if it happens?
          </p>
          {href && (
            <p>
              Type a word or its beginning, a number or a range; the arrow keys open the list of words, and at
              its end a slider.
            </p>
          )}
          <p>
            Overlap: how far the mitigations of this risk do the same work. At 0&nbsp;% each counts in full,
            at 100&nbsp;% only the strongest does.
          </p>
          <details>
            <summary className="cursor-pointer py-1">What the levels of severity mean</summary>
            <LevelTable scale={definition.harmScale} />
          </details>
        </>
      }
    >
      <AdditivityNotice />
      <ul>
        {risks.map((risk, index) => (
          <RiskRow key={risk.key} risk={risk} index={index} definition={definition} />
        ))}
      </ul>
    </Section>
  );
}

function RiskRow(props: { risk: Assessment["risks"][number]; index: number; definition: Assessment }) {
  const { risk, index, definition } = props;
  const field = <Name extends string>(name: Name) => ({
    name: `risks.${index}.${name}` as const,
    id: judgementId("risks", risk.key, name),
    of: risk.label,
  });
  return (
    <JudgedRow
      label={risk.label}
      statement={risk.statement}
      more={
        risk.resolution && (
          <details className="mt-2 text-sm">
            <summary className="cursor-pointer py-1 text-muted">When it counts as having happened</summary>
            <UserNote className="mt-1 text-muted">{risk.resolution}</UserNote>
          </details>
        )
      }
    >
      <LikelihoodField {...field("likelihood")} label="Likelihood" scales={definition} />
      <SeverityField {...field("severity")} label="Severity" scales={definition} />
      <GroundsFields
        name={`risks.${index}`}
        id={(part) => judgementId("risks", risk.key, part)}
        of={risk.label}
        className="sm:col-span-2"
        aside={<NumberField {...field("overlap")} label="Overlap" unit="percent" sign="%" />}
      />
    </JudgedRow>
  );
}
