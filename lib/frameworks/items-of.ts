import type { Assessment } from "../model/assessment";
import type { Framework, FrameworkItem } from "../model/framework";

type Items = Pick<Assessment, "risks" | "mitigations" | "impacts" | "implications">;

/** What a framework gives to an assessment: the judged items of all its topics, each with its definition as statement. */
export function itemsOf({ topics }: Framework): Items {
  return {
    risks: topics.flatMap(({ risks }) =>
      risks.map((risk) => ({ ...named(risk), category: risk.category, resolution: risk.resolution })),
    ),
    mitigations: topics.flatMap(({ mitigations }) => mitigations.map(named)),
    impacts: topics.flatMap(({ impacts }) => impacts.map(named)),
    implications: topics.flatMap(({ implications }) => implications.map(named)),
  };
}

function named({ key, label, definition }: FrameworkItem) {
  return { key, label, statement: definition };
}
