import { textWidth } from "@/app/ui/text-lines";
import { percentNumber, roughly } from "@/lib/format";
import type { EffectsMapFigure, MapEffect } from "@/lib/series/effects-map";
import { MAP_STEP, MAP_TEXT, type MapContent, type MapLayout, mapHeights, mapLayout } from "./map-layout";

type Drawn = Pick<EffectsMapFigure, "heads" | "map">;

/** Where the names, heads and cells of a map of effects go at a width, and in the height that is given. */
export function effectsMapLayout(figure: Drawn, width: number, given = 0): MapLayout {
  return mapLayout(contentOf(figure), width, given);
}

export function effectsMapHeights(figure: Drawn) {
  return mapHeights(contentOf(figure));
}

function contentOf({ heads, map }: Drawn): MapContent {
  const backfires = map.some(({ cells }) => cells.some((effect) => effect && effect.backfire > 1));
  return { heads, rows: map, cell: backfires ? 3 * MAP_STEP + 12 : 2 * MAP_STEP + 6 };
}

/** What stands in a cell, line by line: with its words where there is room, else the numbers alone. */
export function cellTexts({ likelihood, severity, backfire }: MapEffect, width: number): string[] {
  const fits = (text: string) => textWidth(text, MAP_TEXT) <= width - 2;
  const [one, other] = [percentNumber(likelihood), percentNumber(severity)];
  const worded = fits(LONGEST) ? [`likelihood ${one}`, `severity ${other}`] : [one, other];
  if (backfire === 1) return worded;
  const text = `×${roughly(backfire)}`;
  // A sign alone where the factor does not fit; the table has its number.
  return [...worded, fits(LONGEST) ? `odds ${text}` : fits(text) ? text : "▲"];
}

const LONGEST = "likelihood 99.9  ";
