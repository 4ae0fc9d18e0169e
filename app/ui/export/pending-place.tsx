"use client";

import { type ReactNode, useRef } from "react";
import { usePendingFigures } from "./page-figures";

/** Marks, around what is said meanwhile, that figures of the page are still being computed here. */
export function PendingPlace({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  usePendingFigures(place);
  return <div ref={place}>{children}</div>;
}
