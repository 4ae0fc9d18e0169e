import type { Figure, FigureSource } from "./figure";

/** A figure's words and numbers with all their digits and where they come from, as JSON to be read by a program. */
export function figureJson(figure: Figure, source: FigureSource): string {
  const { id, title, subtitle, sentence, columns, rows, total } = figure;
  return JSON.stringify({ id, title, subtitle, sentence, source, columns, rows, total }, null, 2);
}
