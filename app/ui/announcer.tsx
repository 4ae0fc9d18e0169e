"use client";

import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from "react";

/** `gone`: what had the focus is no longer there, so the focus moves to what is said. */
type Say = (text: string, gone?: boolean) => void;

const Announce = createContext<Say>(() => {});

/** Says what an action did, above everything that stands within the nearest Announcer. */
export function useAnnounce(): Say {
  return useContext(Announce);
}

/** The place where actions within it say what they did, also when the row that offered them is gone. */
export function Announcer({ children }: { children: ReactNode }) {
  const [text, setText] = useState("");
  const place = useRef<HTMLParagraphElement>(null);
  const announce = useCallback<Say>((said, gone = false) => {
    setText(said);
    if (gone) place.current?.focus();
  }, []);
  return (
    <Announce value={announce}>
      <p
        ref={place}
        role="status"
        tabIndex={-1}
        className="mb-3 break-words text-sm outline-none empty:mb-0 print:hidden"
      >
        {text}
      </p>
      {children}
    </Announce>
  );
}
