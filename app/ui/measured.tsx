"use client";

import {
  type CSSProperties,
  createContext,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import { whenNear } from "./near";
import { WIDE_FROM } from "./wide-from";

/**
 * How wide a drawing is on the paper that a page is made for, in CSS pixels. Where it is said, every drawing is made at
 * once, and at that width when the page is printed: a printer waits for nothing. Null: the page is made for a screen.
 */
const Paper = createContext<number | null>(null);
export const PaperWidth = Paper.Provider;

/**
 * A box of a height that is known before anything is drawn: one height for narrow places, one for wide (from 600 px,
 * measured on the box itself). Its children are drawn once its width is known and it comes near the view, and again when
 * its width changes.
 */
export function Measured(props: {
  heights: { narrow: number; wide: number };
  children: (width: number, height: number) => ReactNode;
}) {
  const { heights, children } = props;
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const paper = useContext(Paper);
  const near = useNear(box) || paper !== null;
  useEffect(() => {
    if (paper === null) return;
    const print = () => flushSync(() => setWidth(paper));
    const screen = () => setWidth(Math.floor(box.current?.clientWidth ?? 0));
    window.addEventListener("beforeprint", print);
    window.addEventListener("afterprint", screen);
    return () => {
      window.removeEventListener("beforeprint", print);
      window.removeEventListener("afterprint", screen);
    };
  }, [paper]);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const height = width >= WIDE_FROM ? heights.wide : heights.narrow;
  return (
    <div className="@container">
      <div
        ref={box}
        data-drawing=""
        className="h-(--narrow) @min-[600px]:h-(--wide)"
        style={{ "--narrow": `${heights.narrow}px`, "--wide": `${heights.wide}px` } as CSSProperties}
      >
        {near && width > 0 && children(width, height)}
      </div>
    </div>
  );
}

/** Whether a box is or was near the view, or the page is printed: a page of twenty drawings need not make all at once. */
function useNear(box: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (near || !box.current) return;
    return whenNear(box.current, () => setNear(true));
  }, [near, box]);
  return near;
}
