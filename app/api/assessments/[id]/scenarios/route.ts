import { parse } from "@/lib/result";
import { saveScenarioAs } from "@/prisma/scenarios";
import { saveAs } from "../../../bodies";
import { handle } from "../../../handle";
import { recordIds } from "../../../record-ids";

/** Saves a copy of a scenario under another name. */
export const POST = handle<{ id: string }>(async (raw, params) => {
  const input = parse(saveAs, raw);
  if (!input.ok) return input;
  const { from, ...name } = input.value;
  const ids = recordIds({ ...params, from });
  return ids.ok ? saveScenarioAs(ids.value.id, from, name) : ids;
});
