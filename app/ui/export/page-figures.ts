"use client";

import { type RefObject, useEffect, useRef, useSyncExternalStore } from "react";
import type { Pictured } from "./picture";

/** What stands on the page: a figure, or the place of figures that are being computed. */
type Entry = { place: RefObject<HTMLElement | null>; read: () => Pictured | null };

/** How many figures of the page can be drawn now, and how many places wait for theirs. */
export type PageCount = { drawable: number; pending: number };

const NONE: PageCount = { drawable: 0, pending: 0 };
const entries = new Set<Entry>();
const listeners = new Set<() => void>();
let count = NONE;

/** Makes a figure one of its page's, for as long as it is shown. */
export function usePageFigure(place: RefObject<HTMLElement | null>, pictured: Pictured): void {
  usePlace(place, pictured);
}

/** Keeps a place for figures that a worker is still computing. */
export function usePendingFigures(place: RefObject<HTMLElement | null>): void {
  usePlace(place, null);
}

function usePlace(place: RefObject<HTMLElement | null>, pictured: Pictured | null): void {
  const latest = useRef(pictured);
  useEffect(() => {
    latest.current = pictured;
    recount();
  }, [pictured]);
  useEffect(() => {
    const entry = { place, read: () => latest.current };
    entries.add(entry);
    recount();
    return () => {
      entries.delete(entry);
      recount();
    };
  }, [place]);
}

/** The figures of the page that can be drawn, in the order in which they stand. */
export function pageFigures(): Pictured[] {
  return [...entries]
    .sort((one, other) => (follows(one.place.current, other.place.current) ? -1 : 1))
    .flatMap(({ read }) => read() ?? [])
    .filter(({ figure }) => isWhole(figure));
}

/** A figure of which a part is still computed is none yet: its file would be another than the next one. */
function isWhole({ needs, pending }: Pictured["figure"]): boolean {
  return needs === null && !pending;
}

function follows(one: HTMLElement | null, other: HTMLElement | null): boolean {
  if (!one || !other) return false;
  return Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** Follows the count of the page's figures. */
export function usePageCount(): PageCount {
  return useSyncExternalStore(followPageCount, pageCount, () => NONE);
}

export function pageCount(): PageCount {
  return count;
}

/** Calls whenever the count changes, until what it gives back is called. */
export function followPageCount(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

function recount(): void {
  const read = [...entries].map((entry) => entry.read()?.figure ?? null);
  const drawable = read.filter((figure) => figure !== null && isWhole(figure)).length;
  const pending = read.filter((figure) => figure === null || figure.pending).length;
  if (drawable === count.drawable && pending === count.pending) return;
  count = { drawable, pending };
  for (const changed of listeners) changed();
}
