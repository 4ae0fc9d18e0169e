import { freshKey } from "../lib/model/key";
import { NO_INPUTS, SCENARIOS_MAX, type ScenarioName, scenarioName } from "../lib/model/scenario";
import { accept, parse, type Result } from "../lib/result";
import { moment } from "./clock";
import { hold } from "./hold";
import { assessmentFull, assessmentGone } from "./refusals";
import { sought } from "./seen";
import { inTransaction } from "./transaction";

/** Makes a scenario in which nothing is judged yet, after the last one. */
export async function addScenario(assessmentId: string, raw: ScenarioName): Promise<Result<{ id: string }>> {
  const name = parse(scenarioName, raw);
  if (!name.ok) return name;
  return inTransaction(async (tx) => {
    if (!(await hold(tx, assessmentId))) return assessmentGone();
    // Those in the bin count: their keys come back with them.
    const siblings = await tx.scenario.findMany({
      where: { assessmentId: sought(assessmentId) },
      select: { key: true, position: true },
    });
    if (siblings.length >= SCENARIOS_MAX) return assessmentFull();
    const keys = siblings.map(({ key }) => key);
    const now = moment();
    const made = {
      ...NO_INPUTS,
      ...name.value,
      key: freshKey(name.value.title, keys),
      assessmentId,
      position: Math.max(-1, ...siblings.map(({ position }) => position)) + 1,
      createdAt: now,
      updatedAt: now,
    };
    return accept(await tx.scenario.create({ data: made, select: { id: true } }));
  });
}
