import { EffectSection } from "./effect-section";
import { ImpactSection } from "./impact-section";
import { ImplicationSection } from "./implication-section";
import { MitigationSection } from "./mitigation-section";
import { RiskSection } from "./risk-section";
import type { SectionProps } from "./section";

/** Everything a scenario judges, in the order it is best thought about. */
export function JudgementSections(section: SectionProps) {
  return (
    <div className="min-w-0">
      <RiskSection {...section} />
      <MitigationSection {...section} />
      <EffectSection {...section} />
      <ImpactSection {...section} />
      <ImplicationSection {...section} />
    </div>
  );
}
