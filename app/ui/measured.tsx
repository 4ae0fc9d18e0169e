"use client";

import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from "react";

/**
 * A box of a height that is known before anything is drawn: one height for narrow places, one for wide (from 600 px,
 * measured on the box itself). Its children are drawn once its width is known, and again when it changes.
 */
export function Measured(props: {
  heights: { narrow: number; wide: number };
  children: (width: number, height: number) => ReactNode;
}) {
  const { heights, children } = props;
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
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
        className="h-(--narrow) @min-[600px]:h-(--wide)"
        style={{ "--narrow": `${heights.narrow}px`, "--wide": `${heights.wide}px` } as CSSProperties}
      >
        {width > 0 && children(width, height)}
      </div>
    </div>
  );
}

/** From this width on a drawing is wide. The class above says the same. */
export const WIDE_FROM = 600;
