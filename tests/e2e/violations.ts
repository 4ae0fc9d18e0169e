import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/**
 * What axe holds against a page, or against a part of it: each rule with the place that breaks it. Asked for violations
 * alone and within the page (its legacy mode), axe takes a third of the time: it reports nothing that passes, and opens no
 * second page to put frames together, of which ours have none.
 */
export async function violations(
  page: Page,
  { rules, within }: { rules?: string[]; within?: string } = {},
): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode();
  if (rules) axe.withRules(rules);
  if (within) axe.include(within);
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(" ")} ${html}`),
  );
}
