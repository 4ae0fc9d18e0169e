import { parse } from "@/lib/result";
import { addScenario } from "@/prisma/new-scenario";
import { saveScenarioAs } from "@/prisma/scenarios";
import { saveAs } from "../../../bodies";
import { handle } from "../../../handle";
import { recordIds } from "../../../record-ids";

/** Saves a copy of a scenario under another name, or makes an empty one. */
export const POST = handle<{ id: string }>(async (raw, params) => {
  const input = parse(saveAs, raw);
  if (!input.ok) return input;
  const { from, ...name } = input.value;
  const ids = recordIds({ ...params, ...(from !== null && { from }) });
  if (!ids.ok) return ids;
  return from === null ? addScenario(params.id, name) : saveScenarioAs(params.id, from, name);
});
