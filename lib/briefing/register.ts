import { change, harm, harmNumberText, harmRangeNumbers, number, percent, percentAsEntered } from "../format";
import { isNoEffect } from "../model/effect";
import type { Grounds } from "../model/grounds";
import { own } from "../model/own";
import { meanOf } from "../scoring/mean";
import { sameEventText } from "../series/field-name";
import { judgementText } from "../series/judgement-text";
import { riskRows } from "../series/risk-rows";
import type { Scored } from "../series/scored";
import { type Block, heading, table } from "./block";

const MISSING = "not judged";

/** Everything that was judged in a scenario, with its result and its reasons; missing judgements say that they are. */
export function registerBlocks(one: Scored): Block[] {
  return [
    heading(3, "Risks"),
    ...risks(one),
    heading(3, "Mitigations"),
    ...mitigations(one),
    ...withHeading("What each mitigation does to each risk", effects(one)),
    ...withHeading("Impacts", impacts(one)),
    ...withHeading("Implications", implications(one)),
    ...withHeading("How the impacts bear on the implications", influences(one)),
  ];
}

function withHeading(text: string, blocks: Block[]): Block[] {
  return blocks.length > 0 ? [heading(3, text), ...blocks] : [];
}

/** Lines of a cell, those that say something. */
function lines(...texts: (string | false | null | undefined)[]): string {
  return texts.filter(Boolean).join("\n");
}

function named(name: string, text: string | undefined): string | false {
  return Boolean(text) && `${name}: ${text}`;
}

function groundsText(judged: Grounds | undefined, { definition }: Scored): string {
  const { rationale, evidence = [], confidence, confidenceReasons, wouldChangeIf } = judged ?? {};
  const cited = evidence.map((id) => {
    const piece = definition.evidence.find((each) => each.id === id);
    return piece ? `${piece.citation || id} (${piece.reliability}${piece.credibility})` : id;
  });
  return lines(
    rationale || "No reason is given.",
    named("Evidence", cited.join("; ")),
    named("Confidence", confidence),
    named("Because", confidenceReasons),
    named("Would change if", wouldChangeIf),
  );
}

function risks(one: Scored): Block[] {
  return table(
    "Expected harm in harm points (hp): likelihood × severity. The band spans the best and the worst way the mitigations can combine.",
    [
      { label: "Risk", wide: true },
      { label: "Judged" },
      { label: "Result" },
      { label: "Reason and evidence", wide: true },
    ],
    riskRows(one).map((row) => [
      lines(row.label, named("Event", row.statement), named("Has happened when", row.resolution)),
      lines(
        `Likelihood: ${row.judged.likelihood || MISSING}`,
        `Severity: ${row.judged.severity || MISSING}`,
        `Overlap: ${percentAsEntered(own(one.scenario.risks, row.key)?.overlap ?? 0)}`,
      ),
      row.likelihood
        ? lines(
            `Likelihood: ${percent(row.likelihood.before.value)} → ${percent(row.likelihood.after.value)}`,
            `Inherent: ${harm(row.inherent)}`,
            `Residual: ${harm(row.residual)}`,
            `Band: ${harmRangeNumbers(row.band)}${"\u202f"}hp`,
            `Reduction: ${percent(row.reduction)}`,
          )
        : "Not scored: a judgement is missing.",
      groundsText(own(one.scenario.risks, row.key), one),
    ]),
  );
}

function mitigations(one: Scored): Block[] {
  const { definition, scenario, score } = one;
  const shares = new Map(score.plugIn?.attribution.map((each) => [each.mitigation, each.shapley]));
  return table(
    "What each mitigation carries is its fair share of the harm that is removed (hp).",
    [
      { label: "Mitigation", wide: true },
      { label: "Judged" },
      { label: "Carries, hp", numeric: true },
      { label: "Reason and evidence", wide: true },
    ],
    definition.mitigations.map(({ key, label, statement }) => {
      const judged = own(scenario.mitigations, key);
      const delivery = judgementText(judged?.delivery, "share", definition) || MISSING;
      return [
        lines(label, statement),
        judged?.included
          ? lines(`Delivery: ${delivery}`, judged.cost !== undefined && `Cost: ${number(judged.cost)}`)
          : "Not included",
        harmNumberText(shares.get(key) ?? null),
        groundsText(judged, one),
      ];
    }),
  );
}

function effects(one: Scored): Block[] {
  const { definition, scenario } = one;
  return table(
    "The share of the likelihood and of the severity that a mitigation takes away once it is delivered; a pair that is not listed has no effect.",
    [
      { label: "Mitigation, on risk" },
      { label: "Likelihood removed" },
      { label: "Severity removed" },
      { label: "Reason and evidence", wide: true },
    ],
    definition.mitigations.flatMap((mitigation) =>
      definition.risks.flatMap((risk) => {
        const effect = scenario.effects.find(
          (each) => each.mitigation === mitigation.key && each.risk === risk.key,
        );
        if (
          !effect ||
          (isNoEffect(effect.likelihood) &&
            isNoEffect(effect.severity) &&
            !effect.backfire &&
            !effect.rationale)
        )
          return [];
        return [
          [
            `${mitigation.label}, on ${risk.label}`,
            lines(
              judgementText(effect.likelihood, "share", definition),
              named("Backfires", judgementText(effect.backfire, "factor", definition)),
            ),
            judgementText(effect.severity, "share", definition),
            groundsText(effect, one),
          ],
        ];
      }),
    ),
  );
}

function impacts(one: Scored): Block[] {
  const { definition, scenario } = one;
  return table(
    "Change against today, from −100 to +100; never added to harm or taken from it.",
    [
      { label: "Impact", wide: true },
      { label: "Judged" },
      { label: "Mean", numeric: true },
      { label: "Reason and evidence", wide: true },
    ],
    definition.impacts.map(({ key, label, statement }) => {
      const judged = own(scenario.impacts, key);
      return [
        lines(label, statement),
        judgementText(judged?.change, "change", definition) || MISSING,
        change(judged?.change ? meanOf(judged.change, definition) : null),
        groundsText(judged, one),
      ];
    }),
  );
}

function implications(one: Scored): Block[] {
  const { definition, scenario } = one;
  return table(
    "What may follow for the wider order, and as seen by whom; never added to harm or taken from it.",
    [
      { label: "Implication", wide: true },
      { label: "Judged" },
      { label: "Mean", numeric: true },
      { label: "Reason and evidence", wide: true },
    ],
    definition.implications.map(({ key, label, statement }) => {
      const judged = own(scenario.implications, key);
      const same = sameEventText(judged?.sameEventAs, definition);
      return [
        lines(
          label,
          statement,
          named("As seen by", judged?.perspective),
          same && `The same event as: ${same}`,
        ),
        lines(
          `Change: ${judgementText(judged?.change, "change", definition) || MISSING}`,
          `Likelihood: ${judgementText(judged?.likelihood, "share", definition) || MISSING}`,
        ),
        change(judged?.change ? meanOf(judged.change, definition) : null),
        groundsText(judged, one),
      ];
    }),
  );
}

function influences(one: Scored): Block[] {
  const { definition, scenario } = one;
  return table(
    "Words that explain; no number is multiplied by them, and a pair that is not here was not judged.",
    [
      { label: "Impact, on implication", wide: true },
      { label: "Judged" },
      { label: "Reason and evidence", wide: true },
    ],
    definition.impacts.flatMap((impact) =>
      definition.implications.flatMap((implication) => {
        const influence = scenario.influences.find(
          (each) => each.impact === impact.key && each.implication === implication.key,
        );
        if (!influence) return [];
        const pair = `${impact.label}, on ${implication.label}`;
        return [[pair, influence.strength ?? MISSING, groundsText(influence, one)]];
      }),
    ),
  );
}
