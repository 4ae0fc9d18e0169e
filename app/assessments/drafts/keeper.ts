import { type Draft, dropDraft, keepDraft } from "./drafts";
import { draftName } from "./left-behind";

export type Keeper = {
  /** Something changed: what is not stored is kept, what is stored is let go. */
  changed: (stored: boolean) => void;
  /** At once, as far as a page that is going can. */
  now: () => void;
  drop: () => void;
};

/** After the frame that shows a key, and long before the next thing that could go wrong. */
const PAUSE = 40;

/**
 * Keeps on this device what the server does not have yet, under one name for this window. A browser that keeps
 * nothing is no reason to stop typing: `failed` is told, and then this page alone holds it.
 */
export function startKeeper(scenarioId: string, draft: () => Omit<Draft, "id">, failed: () => void): Keeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stored = true;
  // One after the other: a draft that is let go must not come back by an older write.
  let queue = Promise.resolve();
  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    const kept = stored ? null : draft();
    queue = queue
      .then(async () => {
        const id = await draftName(scenarioId);
        await (kept ? keepDraft({ id, ...kept }) : dropDraft(id));
      })
      .catch(failed);
  };
  return {
    changed: (isStored) => {
      stored = isStored;
      timer ??= setTimeout(write, PAUSE);
    },
    now: () => {
      if (timer !== undefined) write();
    },
    drop: () => {
      stored = true;
      write();
    },
  };
}
