import { afterFirst } from "./first-things";

/** How far ahead of the view something is made, so that who scrolls meets it made. */
const AHEAD = "600px";

/** Calls once an element is near the view, or the page is printed. Gives what calls it off. */
export function whenNear(element: Element, come: () => void): () => void {
  if (typeof IntersectionObserver === "undefined") {
    come();
    return () => undefined;
  }
  let callOff = () => {};
  const observer = new IntersectionObserver(
    (seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      callOff = afterFirst(come);
    },
    { rootMargin: AHEAD },
  );
  observer.observe(element);
  window.addEventListener("beforeprint", come);
  return () => {
    callOff();
    observer.disconnect();
    window.removeEventListener("beforeprint", come);
  };
}
