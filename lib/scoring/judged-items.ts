import type { Assessment } from "../model/assessment";
import type { Dist } from "../model/dist";
import type { Grounds } from "../model/grounds";
import { own } from "../model/own";
import type { ScenarioInputs } from "../model/scenario";

/**
 * What a scenario says of one item, or of one pair: its path by keys, what it rests on, the likelihoods, deliveries and
 * effects in it (shares in [0, 1]), and whether anything is judged in it: a number, or the word of an influence.
 */
export type JudgedItem = {
  path: string[];
  grounds: Grounds;
  shares: { field: string; dist: Dist }[];
  isJudged: boolean;
};

/** Every judgement of a scenario: risks, mitigations, impacts, implications, then effects and influences, in the assessment's order. */
export function judgedItems(assessment: Assessment, inputs: ScenarioInputs): JudgedItem[] {
  const effects = new Map(inputs.effects.map((effect) => [`${effect.mitigation} ${effect.risk}`, effect]));
  const influences = new Map(inputs.influences.map((one) => [`${one.impact} ${one.implication}`, one]));
  return [
    ...itemsOf("risks", assessment.risks, inputs.risks, ["likelihood"], ["likelihood", "severity"]),
    ...itemsOf("mitigations", assessment.mitigations, inputs.mitigations, ["delivery"], ["delivery", "cost"]),
    ...itemsOf("impacts", assessment.impacts, inputs.impacts, [], ["change"]),
    ...itemsOf(
      "implications",
      assessment.implications,
      inputs.implications,
      ["likelihood"],
      ["change", "likelihood"],
    ),
    ...assessment.mitigations.flatMap((mitigation) =>
      assessment.risks.flatMap((risk) => {
        const effect = effects.get(`${mitigation.key} ${risk.key}`);
        if (!effect) return [];
        const path = ["effects", mitigation.key, risk.key];
        return [judgedItem(path, effect, ["likelihood", "severity"], ["likelihood"])];
      }),
    ),
    ...assessment.impacts.flatMap((impact) =>
      assessment.implications.flatMap((implication) => {
        const influence = influences.get(`${impact.key} ${implication.key}`);
        if (!influence) return [];
        return [judgedItem(["influences", impact.key, implication.key], influence, [], ["strength"])];
      }),
    ),
  ];
}

function itemsOf<Share extends string, Field extends string>(
  list: string,
  items: readonly { key: string }[],
  judged: Readonly<Record<string, Judged<Share, Field>>>,
  shares: readonly Share[],
  judgements: readonly Field[],
): JudgedItem[] {
  return items.flatMap(({ key }) => {
    const judgement = own(judged, key);
    return judgement ? [judgedItem([list, key], judgement, shares, judgements)] : [];
  });
}

type Judged<Share extends string, Field extends string> = Grounds & {
  [Name in Share]?: Dist | undefined;
} & { [Name in Field]?: unknown };

function judgedItem<Share extends string, Field extends string>(
  path: string[],
  judged: Judged<Share, Field>,
  shares: readonly Share[],
  judgements: readonly Field[],
): JudgedItem {
  return {
    path,
    grounds: judged,
    shares: shares.flatMap((field) => {
      const dist: Dist | undefined = judged[field];
      return dist ? [{ field, dist }] : [];
    }),
    isJudged: judgements.some((field) => judged[field] !== undefined),
  };
}
