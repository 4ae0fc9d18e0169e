"use client";

import { ModelFormField } from "../model-form-field";
import { Fixed, NoItems, Section, type SectionProps } from "../section";
import { EffectMatrix } from "./effect-matrix";
import { useEffectView } from "./effect-view";
import { RiskByRisk } from "./risk-by-risk";
import { ViewSwitch } from "./view-switch";

/** What each mitigation does to each risk: as a matrix, or as a plain form of one risk at a time. */
export function EffectSection({ definition, href }: SectionProps) {
  const { mitigations, risks } = definition;
  const [view, choose] = useEffectView();
  const isFrozen = href === null;
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
      <Fixed fixed={isFrozen}>
        <ModelFormField />
      </Fixed>
      <ViewSwitch view={view} choose={choose} />
      {view === "plain" ? (
        <RiskByRisk definition={definition} readOnly={isFrozen} />
      ) : (
        <EffectMatrix definition={definition} readOnly={isFrozen} />
      )}
    </Section>
  );
}
