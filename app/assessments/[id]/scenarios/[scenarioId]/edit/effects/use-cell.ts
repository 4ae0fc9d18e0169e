"use client";

import { useCallback, useSyncExternalStore } from "react";
import type { EffectCell } from "./effect-cells";
import type { Matrix } from "./matrix";
import type { Place } from "./matrix-place";

/** What a cell shows; whoever asks is drawn anew when that cell changes, and at no other time. */
export function useCell({ cells }: Matrix, place: Place): EffectCell {
  const subscribe = useCallback((heard: () => void) => cells.subscribe(place, heard), [cells, place]);
  const get = () => cells.cell(place);
  return useSyncExternalStore(subscribe, get, get);
}
