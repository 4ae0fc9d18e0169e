import { parse } from "@/lib/result";
import { freezeScenario } from "@/prisma/scenarios";
import { handle } from "../../../../../handle";
import { recordIds } from "../../../../../record-ids";
import { seenVersion } from "../../../../../seen-version";

/** Freezes the scenario for good. */
export const POST = handle<{ id: string; scenarioId: string }>(async (raw, params) => {
  const ids = recordIds(params);
  if (!ids.ok) return ids;
  const input = parse(seenVersion, raw);
  return input.ok ? freezeScenario(ids.value.id, ids.value.scenarioId, input.value.version) : input;
});
