import { accept, parse } from "@/lib/result";
import { scenarioGone } from "@/prisma/refusals";
import { findScenario, removeScenario, renameScenario, saveScenarioInputs } from "@/prisma/scenarios";
import { inputsWrite, rename } from "../../../../bodies";
import { handle, handleRead } from "../../../../handle";
import { recordIds } from "../../../../record-ids";
import { seenVersion } from "../../../../seen-version";

type Params = { id: string; scenarioId: string };

/** The judgements as they are now, with the definition they belong to. */
export const GET = handleRead<Params>(async (params) => {
  const ids = recordIds(params);
  if (!ids.ok) return ids;
  const found = await findScenario(ids.value.id, ids.value.scenarioId);
  return found ? accept(found) : scenarioGone();
});

/** Saves the judgements. Issues name their place within the inputs, as the scoring form does. */
export const PUT = handle<Params>(async (raw, params) => {
  const ids = recordIds(params);
  if (!ids.ok) return ids;
  const input = parse(inputsWrite, raw);
  if (!input.ok) return input;
  return saveScenarioInputs(ids.value.id, ids.value.scenarioId, input.value.version, input.value.inputs);
});

/** Changes the title and the note. */
export const PATCH = handle<Params>(async (raw, params) => {
  const ids = recordIds(params);
  if (!ids.ok) return ids;
  const input = parse(rename, raw);
  if (!input.ok) return input;
  const { version, ...name } = input.value;
  return renameScenario(ids.value.id, ids.value.scenarioId, version, name);
});

/** Moves the scenario to the bin. */
export const DELETE = handle<Params>(async (raw, params) => {
  const ids = recordIds(params);
  if (!ids.ok) return ids;
  const input = parse(seenVersion, raw);
  return input.ok ? removeScenario(ids.value.id, ids.value.scenarioId, input.value.version) : input;
});
