import { own } from "../model/own";
import { sameEventText } from "../series/field-name";
import type { Scored } from "../series/scored";
import { GROUNDS, groundsCells, judgedCells, judgedColumns } from "./judgements";
import { byScenario, numbers, type Sheet, text, WIDTH } from "./sheet";

/** The risks with what was judged of each and why, in the assessment's order; what isn't judged stays empty. */
export function riskSheet(all: readonly Scored[]): Sheet {
  const columns = [
    text("Risk"),
    text("Key", WIDTH.word),
    text("Category", WIDTH.word),
    text("Event", WIDTH.text),
    text("Has happened when", WIDTH.text),
    ...judgedColumns("Likelihood", "%", "share"),
    ...judgedColumns("Severity", "hp", "harm"),
    numbers("Overlap (%)", "share"),
    ...GROUNDS,
  ];
  return byScenario("Risks", all, columns, ({ scenario, definition }) =>
    definition.risks.map(({ key, label, category, statement, resolution }) => {
      const judged = own(scenario.risks, key);
      return [
        label,
        key,
        category,
        statement || null,
        resolution || null,
        ...judgedCells(judged?.likelihood, "share", definition),
        ...judgedCells(judged?.severity, "harm", definition),
        judged?.overlap ?? null,
        ...groundsCells(judged),
      ];
    }),
  );
}

/** The mitigations: whether each is in, how likely it is delivered, what it costs, and why. */
export function mitigationSheet(all: readonly Scored[]): Sheet {
  const columns = [
    text("Mitigation"),
    text("Key", WIDTH.word),
    text("Measure", WIDTH.text),
    text("Included", WIDTH.word),
    ...judgedColumns("Delivery", "%", "share"),
    numbers("Cost (the scenario's own unit)", "number"),
    ...GROUNDS,
  ];
  return byScenario("Mitigations", all, columns, ({ scenario, definition }) =>
    definition.mitigations.map(({ key, label, statement }) => {
      const judged = own(scenario.mitigations, key);
      return [
        label,
        key,
        statement || null,
        judged?.included ? "yes" : "no",
        ...judgedCells(judged?.delivery, "share", definition),
        judged?.cost ?? null,
        ...groundsCells(judged),
      ];
    }),
  );
}

/** What each mitigation does to each risk once it is delivered, pair by pair; a pair that is not there has no effect. */
export function effectSheet(all: readonly Scored[]): Sheet {
  const columns = [
    text("Mitigation"),
    text("Risk"),
    ...judgedColumns("Likelihood removed", "%", "share"),
    ...judgedColumns("Severity removed", "%", "share"),
    ...judgedColumns("Backfire", "factor on the odds", "number"),
    ...GROUNDS,
  ];
  return byScenario("Effects", all, columns, ({ scenario, definition }) =>
    definition.mitigations.flatMap((mitigation) =>
      definition.risks.flatMap((risk) => {
        const effect = scenario.effects.find(
          (one) => one.mitigation === mitigation.key && one.risk === risk.key,
        );
        if (!effect) return [];
        return [
          [
            mitigation.label,
            risk.label,
            ...judgedCells(effect.likelihood, "share", definition),
            ...judgedCells(effect.severity, "share", definition),
            ...judgedCells(effect.backfire, "factor", definition),
            ...groundsCells(effect),
          ],
        ];
      }),
    ),
  );
}

/** The impacts, which stand beside harm and are never added to it. */
export function impactSheet(all: readonly Scored[]): Sheet {
  const columns = [
    text("Impact"),
    text("What changes", WIDTH.text),
    ...judgedColumns("Change", "−100…+100", "change"),
    ...GROUNDS,
  ];
  return byScenario("Impacts", all, columns, ({ scenario, definition }) =>
    definition.impacts.map(({ key, label, statement }) => {
      const judged = own(scenario.impacts, key);
      return [
        label,
        statement || null,
        ...judgedCells(judged?.change, "change", definition),
        ...groundsCells(judged),
      ];
    }),
  );
}

/** The implications, each from somebody's point of view; they stand beside harm too. */
export function implicationSheet(all: readonly Scored[]): Sheet {
  const columns = [
    text("Implication"),
    text("What may follow", WIDTH.text),
    text("Seen by"),
    text("The same event as the risk"),
    ...judgedColumns("Change", "−100…+100", "change"),
    ...judgedColumns("Likelihood", "%", "share"),
    ...GROUNDS,
  ];
  return byScenario("Implications", all, columns, ({ scenario, definition }) =>
    definition.implications.map(({ key, label, statement }) => {
      const judged = own(scenario.implications, key);
      return [
        label,
        statement || null,
        judged?.perspective || null,
        sameEventText(judged?.sameEventAs, definition) || null,
        ...judgedCells(judged?.change, "change", definition),
        ...judgedCells(judged?.likelihood, "share", definition),
        ...groundsCells(judged),
      ];
    }),
  );
}
