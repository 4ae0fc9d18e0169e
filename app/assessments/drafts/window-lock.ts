const NAME = "counterweight-window";
const lockOf = (window: string) => `${NAME}:${window}`;

/**
 * A name for this window that survives a reload, held as long as the window is open: what was kept under a name that
 * nobody holds was left behind, and may be taken up. A window that was copied from another gets a name of its own.
 */
export async function windowName(): Promise<string> {
  const known = sessionStorage.getItem(NAME);
  // After a reload the page before may take a moment to let go.
  for (let tries = 0; known && tries < 4; tries++) {
    if (await held(known)) return known;
    await new Promise((done) => setTimeout(done, 50 * 2 ** tries));
  }
  // randomUUID is there only where pages can lock as well.
  const fresh = [...crypto.getRandomValues(new Uint32Array(4))].join("-");
  sessionStorage.setItem(NAME, fresh);
  await held(fresh);
  return fresh;
}

/** The names of all windows that are open. */
export async function openWindows(): Promise<Set<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return new Set(
    held.flatMap(({ name }) => (name?.startsWith(`${NAME}:`) ? [name.slice(NAME.length + 1)] : [])),
  );
}

const mine = new Set<string>();

function held(window: string): Promise<boolean> {
  // Where pages can't lock (plain HTTP on a network), each window works as if it were alone.
  if (mine.has(window) || !navigator.locks) return Promise.resolve(true);
  return new Promise((answer) => {
    void navigator.locks.request(lockOf(window), { ifAvailable: true }, (lock) => {
      if (lock) mine.add(window);
      answer(lock !== null);
      // Held until the window goes, which ends what waits in it.
      return lock ? new Promise<never>(() => {}) : undefined;
    });
  });
}
