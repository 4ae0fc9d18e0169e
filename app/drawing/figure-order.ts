import type { SavedAssessment } from "@/lib/model/saved";

export const FIGURE_FILES = ["svg", "png", "csv", "json"] as const;
export type FigureFile = (typeof FIGURE_FILES)[number];

/** What a figure's file may vary in, each as an address says it. */
export type FigureLook = { titled: boolean; background: "white" | "transparent"; density: 1 | 2 | 4 };

/** One figure of one scenario, to be drawn or written in a process of its own. */
export type FigureOrder = {
  assessment: SavedAssessment;
  scenarioId: string;
  figure: string;
  file: FigureFile;
  look: FigureLook;
};

/** The file, or why there is none, in a sentence. */
export type DrawnFigure =
  | { ok: true; body: Uint8Array }
  | { ok: false; reason: "not-found" | "invalid" | "fault"; needed: string };
