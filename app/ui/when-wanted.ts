import { whenNear } from "./near";

/** So long after a page has loaded it may fetch what nobody asked for yet. */
const SPARE_MS = 1000;

/** Calls once: when an element is near the view or touched, or the browser idles. Gives what calls it off. */
export function whenWanted(element: Element, want: () => void): () => void {
  const stops: (() => void)[] = [];
  let over = false;
  const stop = () => {
    over = true;
    for (const one of stops) one();
  };
  const once = () => {
    if (over) return;
    stop();
    want();
  };
  for (const when of [whenTouched, whenNear]) if (!over) stops.push(when(element, once));
  if (!over) stops.push(whenIdle(once));
  return stop;
}

/** Calls once an element is pointed at, or reached by the keyboard. */
export function whenTouched(element: Element, want: () => void): () => void {
  const touches = ["pointerover", "touchstart", "focusin"];
  const stop = () => {
    for (const touch of touches) element.removeEventListener(touch, wanted);
  };
  const wanted = () => {
    stop();
    want();
  };
  for (const touch of touches) element.addEventListener(touch, wanted, { passive: true });
  // Where the focus stands already, nobody reaches it any more.
  if (element.contains(document.activeElement)) wanted();
  return stop;
}

/** Then the whole page is there: to be searched, printed, and downloaded figure by figure. */
function whenIdle(want: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle: number | undefined;
  const spare = () => {
    timer = setTimeout(() => {
      // Not every browser tells when it idles.
      if (typeof requestIdleCallback === "undefined") want();
      else idle = requestIdleCallback(want, { timeout: 2 * SPARE_MS });
    }, SPARE_MS);
  };
  if (document.readyState === "complete") spare();
  else window.addEventListener("load", spare, { once: true });
  return () => {
    window.removeEventListener("load", spare);
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
  };
}
