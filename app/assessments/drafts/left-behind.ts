import { type Draft, dropDraft, keepDraft, listDrafts } from "./drafts";
import { openWindows, windowName } from "./window-lock";

/** A draft's name: one for each scenario and window. */
export async function draftName(scenarioId: string): Promise<string> {
  return `${scenarioId} ${await windowName()}`;
}

// A window that was closed this moment may still hold its name.
const TRIES = 4;
const BETWEEN = 250;

/** Drafts that no other open window works on, the oldest first; of one scenario or, without one, of all. */
export async function leftBehind(scenarioId?: string): Promise<Draft[]> {
  const own = await windowName();
  for (let tries = 1; ; tries++) {
    const [open, drafts] = [await openWindows(), await listDrafts(scenarioId)];
    const free = drafts.filter((draft) => windowOf(draft) === own || !open.has(windowOf(draft)));
    if (free.length > 0 || drafts.length === 0 || tries === TRIES) return free;
    await new Promise((done) => setTimeout(done, BETWEEN));
  }
}

/**
 * What to go on with in this window: its own draft of a scenario, or the oldest one that was left behind and that
 * `read` can make something of, which is this window's from then on. Null where there is none. What this window keeps
 * while it is asked, since somebody types already, was not left behind.
 */
export async function takenUp<T>(scenarioId: string, read: (draft: Draft) => T | null): Promise<T | null> {
  const asked = new Date();
  const own = await draftName(scenarioId);
  const drafts = (await leftBehind(scenarioId)).filter(({ id, keptAt }) => id !== own || keptAt < asked);
  // Its own comes first: under the same name it would be written over.
  const ordered = [...drafts.filter(({ id }) => id === own), ...drafts.filter(({ id }) => id !== own)];
  for (const draft of ordered) {
    const found = read(draft);
    if (found === null) continue;
    if (draft.id !== own) {
      await keepDraft({ ...draft, id: own });
      await dropDraft(draft.id);
    }
    return found;
  }
  return null;
}

function windowOf({ id }: Draft): string {
  return id.split(" ")[1] ?? "";
}
