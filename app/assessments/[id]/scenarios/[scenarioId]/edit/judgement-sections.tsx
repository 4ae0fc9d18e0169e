import { memo } from "react";
import { EffectSection } from "./effects/effect-section";
import { ImpactSection } from "./impact-section";
import { ImplicationSection } from "./implication-section";
import { MitigationSection } from "./mitigation-section";
import { RiskSection } from "./risk-section";
import { Fixed, type SectionProps } from "./section";

/**
 * Everything a scenario judges, in the order it is best thought about. Drawn once: what saving and undo have to say
 * changes with every key, and hundreds of fields have nothing to do with it.
 */
export const JudgementSections = memo(function JudgementSections(section: SectionProps) {
  const isFrozen = section.href === null;
  return (
    <div className="min-w-0">
      <Fixed fixed={isFrozen}>
        <RiskSection {...section} />
        <MitigationSection {...section} />
      </Fixed>
      <EffectSection {...section} />
      <Fixed fixed={isFrozen}>
        <ImpactSection {...section} />
        <ImplicationSection {...section} />
      </Fixed>
    </div>
  );
});
