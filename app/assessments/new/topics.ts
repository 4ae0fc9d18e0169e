import { ITEM_LISTS, type ItemList } from "@/app/assessments/form/definition-form";
import { frameworks } from "@/lib/frameworks/frameworks";
import { itemsOf } from "@/lib/frameworks/items-of";
import type { Assessment } from "@/lib/model/assessment";

/** A topic of a framework as a beginning: what it offers to judge. */
export type Topic = {
  id: string;
  framework: string;
  title: string;
  label: string;
  definition: string;
  items: Pick<Assessment, ItemList>;
};

/** The topics of all frameworks that offer anything to judge, in their order. */
export function topics(): Topic[] {
  return frameworks.flatMap((framework) =>
    framework.topics.flatMap((topic) => {
      const items = itemsOf({ ...framework, topics: [topic] });
      if (ITEM_LISTS.every((list) => items[list].length === 0)) return [];
      const { key, title } = framework;
      const id = `${key} ${topic.key}`;
      return [{ id, framework: key, title, label: topic.label, definition: topic.definition, items }];
    }),
  );
}
