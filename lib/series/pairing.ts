import { counted, listed } from "../format";
import type { Scored } from "./scored";

/**
 * What pairs when scenarios of different definitions are drawn side by side, as a sentence or two: each judgement and each
 * event has a stream of chances named by its keys (method 9.5), so items with one key meet the same ones. Empty where
 * every definition has the same risks and mitigations.
 */
export function pairingSentence(all: readonly Pick<Scored, "definition">[]): string {
  const lists = (["risks", "mitigations"] as const).map((list) => {
    const labels = new Map<string, string>();
    for (const { definition } of all)
      for (const { key, label } of definition[list]) if (!labels.has(key)) labels.set(key, label);
    const isShared = (key: string) =>
      all.every(({ definition }) => definition[list].some((one) => one.key === key));
    const alone = [...labels].filter(([key]) => !isShared(key)).map(([, label]) => label);
    return { shared: labels.size - alone.length, alone };
  });
  const [risks, mitigations] = lists;
  const alone = lists.flatMap((list) => list.alone);
  if (!risks || !mitigations || alone.length === 0) return "";
  const shared = `What has one key in all of them meets the same chances: ${counted(risks.shared, "risk")} and ${counted(mitigations.shared, "mitigation")}.`;
  return `${shared} What only some have is drawn by itself: ${listed(alone)}.`;
}
