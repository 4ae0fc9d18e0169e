/** Does a deed once the frame is drawn that comes next. */
export function afterFrame(deed: () => void): void {
  // The frame's own callbacks come before it is drawn.
  requestAnimationFrame(() => setTimeout(deed));
}

/** A deed that waits for the frame that shows what it does. */
export type AfterPaint = ReturnType<typeof afterPaint>;

/** What comes before any deed of the analyst, in whatever way it is done. */
const BEFORE = ["keydown", "pointerdown", "click", "copy", "cut", "paste", "submit"] as const;

/**
 * Does deeds after the frame that is drawn next, so that what is shown at once need not wait for what follows from it;
 * but before whatever is done next, so that nobody ever meets a form without them.
 */
export function afterPaint() {
  let waiting: (() => void)[] = [];
  const settle = () => {
    const deeds = waiting;
    waiting = [];
    for (const deed of deeds) deed();
  };
  const put = (deed: () => void) => {
    waiting.push(deed);
    afterFrame(settle);
  };
  /** Settles before others act, until it is told to stop. */
  const follow = (): (() => void) => {
    const options = { capture: true };
    const hidden = () => {
      if (document.visibilityState === "hidden") settle();
    };
    for (const event of BEFORE) window.addEventListener(event, settle, options);
    window.addEventListener("pagehide", settle, options);
    document.addEventListener("visibilitychange", hidden, options);
    return () => {
      settle();
      for (const event of BEFORE) window.removeEventListener(event, settle, options);
      window.removeEventListener("pagehide", settle, options);
      document.removeEventListener("visibilitychange", hidden, options);
    };
  };
  return { put, settle, follow };
}
