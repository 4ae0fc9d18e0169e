/** So soon after the first thing is there, it has been painted too. */
const PAINT_MS = 50;

let first: Promise<unknown> | null = null;

/** Says what a page's reader waits for most: until it is there, nothing that can wait takes the processor from it. */
export function putFirst(thing: Promise<unknown>): void {
  first = thing;
  void thing.then(() => {
    if (first === thing) first = null;
  });
}

/** Calls at once where nothing comes first; otherwise as soon as that is there. Gives what calls it off. */
export function afterFirst(then: () => void): () => void {
  let off = false;
  if (first)
    void first.then(() =>
      setTimeout(() => {
        if (!off) then();
      }, PAINT_MS),
    );
  else then();
  return () => {
    off = true;
  };
}
