"use client";

import { createContext, type ReactNode, useContext } from "react";
import { type Known, NOTHING_KNOWN } from "@/lib/briefing/later";

/** What a briefing knows of its draws: all that is known so far, whether more will come, and what says so. */
export type Drawn = { known: Known; isDrawing: boolean; progress: ReactNode };

const DrawnContext = createContext<Drawn>({ known: NOTHING_KNOWN, isDrawing: false, progress: null });

export const DrawnProvider = DrawnContext.Provider;

export function useDrawn(): Drawn {
  return useContext(DrawnContext);
}
