import Link from "next/link";
import { memo } from "react";
import { EffectSection } from "./effects/effect-section";
import { ImpactSection } from "./impact-section";
import { ImplicationSection } from "./implication-section";
import { InfluenceSection } from "./influences/influence-section";
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
      {section.href !== null && (
        <p className="mb-6 text-sm">
          What is judged here is named in the definition:{" "}
          <Link href={section.href} className="text-accent underline underline-offset-2">
            add, remove or rename risks, mitigations, impacts and implications
          </Link>
          .
        </p>
      )}
      <Fixed fixed={isFrozen}>
        <RiskSection {...section} />
        <MitigationSection {...section} />
      </Fixed>
      <EffectSection {...section} />
      <Fixed fixed={isFrozen}>
        <ImpactSection {...section} />
        <ImplicationSection {...section} />
      </Fixed>
      <InfluenceSection {...section} />
    </div>
  );
});
