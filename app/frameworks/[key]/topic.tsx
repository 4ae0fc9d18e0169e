import { ButtonLink } from "@/app/ui/button";
import { type FrameworkTopic, TOPIC_LISTS } from "@/lib/model/framework";
import { ItemList } from "./item-list";

const TITLES: Record<(typeof TOPIC_LISTS)[number], string> = {
  roles: "Roles",
  examples: "Examples",
  risks: "Risks",
  mitigations: "Mitigations",
  impacts: "Impacts",
  implications: "Implications",
  issues: "Issues",
  interests: "Interests",
};

/** One topic with its facets, and the way into an assessment where it names something to score. */
export function Topic({ framework, topic }: { framework: string; topic: FrameworkTopic }) {
  const { key, label, definition, section } = topic;
  const scorable = topic.risks.length > 0;
  const lists = TOPIC_LISTS.filter((list) => topic[list].length > 0);
  return (
    <section aria-labelledby={key} className="mb-10 border-edge border-t pt-4">
      <h2 id={key}>{label}</h2>
      <p className="mt-1 max-w-prose">{definition}</p>
      <p className="mb-3 text-muted text-xs">Rests on: {section}</p>
      {scorable ? (
        <ButtonLink href={`/assessments/new?framework=${framework}&topic=${key}`} tone="primary">
          Start an assessment from this topic
        </ButtonLink>
      ) : (
        <p className="text-muted text-sm">
          This topic names no risk, so nothing in it is scored. It is context.
        </p>
      )}
      <div className="mt-6 grid gap-x-10 gap-y-6 lg:grid-cols-2">
        {lists.map((list) => (
          <div key={list} className="min-w-0">
            <h3>{TITLES[list]}</h3>
            <ItemList items={topic[list]} />
          </div>
        ))}
      </div>
    </section>
  );
}
