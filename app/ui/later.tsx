"use client";

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { hold } from "./held";
import { whenTouched, whenWanted } from "./when-wanted";

/**
 * A part of a page whose code comes once it is near the view or touched, or the browser has nothing else to do. Until then
 * `until` stands in its place, built alike: the server wrote it, so it is there without scripts too, and nothing moves.
 * The focus stays where it is, and what was done to the likeness is done to the part as soon as that is there.
 */
export function Later<P extends object>(props: {
  load: () => Promise<ComponentType<P>>;
  of: P;
  until: ReactNode;
}) {
  const { load, of, until } = props;
  const place = useRef<HTMLDivElement>(null);
  const [Part, setPart] = useState<ComponentType<P> | null>(null);
  useEffect(() => {
    const element = place.current;
    if (Part || !element) return;
    const held = hold(element);
    let gone = false;
    const put = (part: ComponentType<P>) => {
      if (gone) return;
      const giveBack = held.take();
      flushSync(() => setPart(() => part));
      giveBack();
    };
    const fetchPart = () =>
      void load().then(put, () => {
        // What can't be had now, without a network say, is asked for again when it is touched.
        if (!gone) cancel = whenTouched(element, fetchPart);
      });
    let cancel = whenWanted(element, fetchPart);
    return () => {
      gone = true;
      cancel();
      held.take();
    };
  }, [Part, load]);
  return <div ref={place}>{Part ? <Part {...of} /> : until}</div>;
}
