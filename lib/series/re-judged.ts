import type { Effect } from "../model/effect";
import { own } from "../model/own";
import type { ScenarioInputs } from "../model/scenario";
import { type DifferingItem, differingInputs } from "./input-rows";
import type { Scored } from "./scored";

/** One field of a judgement: what was entered before and after, in words; an empty text for nothing. */
export type FieldChange = { path: string; field: string; before: string; after: string };

/** An item that both scenarios judge, but not alike: what differs, and the reason given on either side. */
export type ReJudged = {
  item: string;
  fields: FieldChange[];
  reasons: { before: string; after: string };
};

/** An item that only one of two scenarios judges, with its judgements in words. */
export type OneSided = { item: string; fields: { path: string; field: string; text: string }[] };

/** What is new, gone, or judged otherwise in the second of two scenarios. */
export type ItemChanges = { added: OneSided[]; removed: OneSided[]; reJudged: ReJudged[] };

/**
 * What is new, removed and re-judged between two scenarios, in the order of the assessment's items. An item is there
 * where it is judged: a risk with likelihood and severity, a mitigation that is included, an impact or an implication
 * with its change, a pair of a mitigation and a risk where both are, an influence where a strength is chosen.
 */
export function itemChanges(from: Scored, to: Scored): ItemChanges {
  const found: ItemChanges = { added: [], removed: [], reJudged: [] };
  for (const differing of differingInputs([from, to])) {
    const place = placeOf(differing);
    const [before, after] = [isThere(from, place), isThere(to, place)];
    if (before === after)
      found.reJudged.push(reJudged(differing, reasonIn(from, place), reasonIn(to, place)));
    else if (after) found.added.push(oneSided(differing, 1));
    else found.removed.push(oneSided(differing, 0));
  }
  return found;
}

function placeOf({ fields }: DifferingItem): string[] {
  return (fields[0]?.path ?? "").split(".").slice(0, -1);
}

function isThere({ scenario }: Scored, [list, key = "", on = ""]: readonly string[]): boolean {
  const isScored = (one: string) => {
    const judged = own(scenario.risks, one);
    return judged?.likelihood !== undefined && judged.severity !== undefined;
  };
  const isIncluded = (one: string) => own(scenario.mitigations, one)?.included ?? false;
  switch (list) {
    case "risks":
      return isScored(key);
    case "mitigations":
      return isIncluded(key);
    case "effects":
      return isIncluded(key) && isScored(on);
    case "influences":
      return influenceOn(scenario, key, on)?.strength !== undefined;
    case "impacts":
    case "implications":
      return own<{ change?: unknown }>(scenario[list], key)?.change !== undefined;
    default:
      return true;
  }
}

function reasonIn({ scenario }: Scored, [list, key = "", on = ""]: readonly string[]): string {
  switch (list) {
    case "risks":
    case "mitigations":
    case "impacts":
    case "implications":
      return own<{ rationale: string }>(scenario[list], key)?.rationale ?? "";
    case "effects":
      return (
        scenario.effects.find((one: Effect) => one.mitigation === key && one.risk === on)?.rationale ?? ""
      );
    case "influences":
      return influenceOn(scenario, key, on)?.rationale ?? "";
    default:
      return "";
  }
}

function influenceOn({ influences }: ScenarioInputs, impact: string, implication: string) {
  return influences.find((one) => one.impact === impact && one.implication === implication);
}

/** The reasons are read on both sides, also where they are the same: a value that moved without one is a finding. */
function reJudged({ item, fields }: DifferingItem, before: string, after: string): ReJudged {
  return {
    item,
    fields: fields
      .filter(({ path }) => !path.endsWith(".rationale"))
      .map(({ path, field, entries: [one, two] }) => {
        return { path, field, before: one?.text ?? "", after: two?.text ?? "" };
      }),
    reasons: { before, after },
  };
}

function oneSided({ item, fields }: DifferingItem, side: 0 | 1): OneSided {
  return {
    item,
    fields: fields.flatMap(({ path, field, entries }) => {
      const text = entries[side]?.text ?? "";
      return text === "" || path.endsWith(".included") ? [] : [{ path, field, text }];
    }),
  };
}
