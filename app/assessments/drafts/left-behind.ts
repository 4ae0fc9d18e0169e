import { type Draft, listDrafts } from "./drafts";
import { openWindows, windowName } from "./window-lock";

/** A draft's name: one for each scenario and window. */
export async function draftName(scenarioId: string): Promise<string> {
  return `${scenarioId} ${await windowName()}`;
}

/** Drafts that no other open window works on, the oldest first; of one scenario or, without one, of all. */
export async function leftBehind(scenarioId?: string): Promise<Draft[]> {
  const [own, open, drafts] = [await windowName(), await openWindows(), await listDrafts(scenarioId)];
  const windowOf = ({ id }: Draft) => id.split(" ")[1] ?? "";
  return drafts.filter((draft) => windowOf(draft) === own || !open.has(windowOf(draft)));
}
