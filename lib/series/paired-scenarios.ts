import { type PairedDraws, pairedDraws } from "./paired-draws";
import { pairedTask } from "./paired-task";
import type { Scored } from "./scored";

/**
 * Scenarios on one ground (`shared` of onOneGround) drawn with the same random numbers, as far as they stand on common ground with the first (method 5);
 * null where fewer than two do. Requires at least one.
 */
export function pairedScenarios(all: readonly Scored[]): PairedDraws | null {
  const task = pairedTask(all);
  return task.scenarios.length < 2 ? null : pairedDraws(task);
}
