import { parse } from "@/lib/result";
import { eraseScenario, restoreScenario } from "@/prisma/bin";
import { handle } from "../../../handle";
import { nothing } from "../../../nothing";
import { recordIds } from "../../../record-ids";

type Params = { id: string };

/** Brings the scenario back out of the bin. */
export const POST = handle<Params>(async (raw, params) => {
  const ids = recordIds(params);
  if (!ids.ok) return ids;
  const input = parse(nothing, raw);
  return input.ok ? restoreScenario(ids.value.id) : input;
});

/** Erases the scenario for good. */
export const DELETE = handle<Params>(async (raw, params) => {
  const ids = recordIds(params);
  if (!ids.ok) return ids;
  const input = parse(nothing, raw);
  return input.ok ? eraseScenario(ids.value.id) : input;
});
