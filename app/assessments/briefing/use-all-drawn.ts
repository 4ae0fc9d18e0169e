import { useEffect, useState } from "react";

const ARTICLE = ".briefing";
/** The boxes of drawings, and what a drawing in one has (app/ui/measured.tsx). */
const BOXES = "[data-drawing]";
const DRAWN = "svg [data-mark]";
/** What has not changed for so long is not about to. */
const QUIET_MS = 200;

/**
 * Whether every drawing of the briefing on this page is there: their code comes on its own time. `stage` is anything that
 * tells when there may be more of them: what was seen before it changed counts no more.
 */
export function useAllDrawn(stage: unknown): boolean {
  const [seen, setSeen] = useState<{ stage: unknown; isDrawn: boolean }>({ stage: null, isDrawn: false });
  useEffect(() => {
    const article = document.querySelector(ARTICLE);
    if (!article) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const boxes = [...article.querySelectorAll(BOXES)];
      setSeen({ stage, isDrawn: boxes.every((box) => box.querySelector(DRAWN)) });
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(look, QUIET_MS);
    };
    const observer = new MutationObserver(wait);
    observer.observe(article, { childList: true, subtree: true });
    wait();
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [stage]);
  return seen.isDrawn && seen.stage === stage;
}
