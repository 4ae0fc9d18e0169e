"use client";

import { NoItems, Section, type SectionProps } from "../section";
import { ImpactsOn } from "./impacts-on";

/** Pairs up to which all are open at once; with more, an implication is opened to be judged. */
const MOST_OPEN = 16;

/** How each impact bears on each implication, in words: one list of impacts for each implication. */
export function InfluenceSection({ definition, href }: SectionProps) {
  const { impacts, implications } = definition;
  const open = impacts.length * implications.length <= MOST_OPEN;
  return (
    <Section
      id="influences"
      title="Influences"
      empty={
        (impacts.length === 0 || implications.length === 0) && (
          <NoItems items={impacts.length === 0 ? "impacts" : "implications"} href={href} />
        )
      }
      lead={
        <p>
          Does an impact further an implication or dampen it, and how strongly? This explains and computes
          nothing: no number is multiplied by it, and nothing is added up or set off. A pair may be left
          without an influence.
        </p>
      }
    >
      <ul>
        {implications.map(({ key }, place) => (
          <li key={key} className="border-line border-t">
            <ImpactsOn definition={definition} place={place} opened={open} fixed={href === null} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
