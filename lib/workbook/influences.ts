import { influenceWord } from "../model/influence";
import type { Scored } from "../series/scored";
import { GROUNDS, groundsCells } from "./judgements";
import { byScenario, type Sheet, text, WIDTH } from "./sheet";

/** How each impact bears on each implication, in words and pair by pair; nothing is computed from it. */
export function influenceSheet(all: readonly Scored[]): Sheet {
  const columns = [
    text("Impact"),
    text("Implication"),
    text("Influence", WIDTH.word),
    text("Stands for", WIDTH.text),
    ...GROUNDS,
  ];
  return byScenario("Influences", all, columns, ({ scenario, definition }) =>
    definition.impacts.flatMap((impact) =>
      definition.implications.flatMap((implication) => {
        const influence = scenario.influences.find(
          (one) => one.impact === impact.key && one.implication === implication.key,
        );
        if (!influence) return [];
        const { strength } = influence;
        const meaning = strength ? influenceWord(strength).anchor : null;
        return [[impact.label, implication.label, strength ?? null, meaning, ...groundsCells(influence)]];
      }),
    ),
  );
}
