import { textLines, textWidth } from "@/app/ui/text-lines";
import type { InfluencesFigure } from "@/lib/series/influences";
import { MAP_STEP, MAP_TEXT, type MapContent, type MapLayout, mapHeights, mapLayout } from "./map-layout";

type Drawn = Pick<InfluencesFigure, "heads" | "map">;

/** How far one sign of an influence stands from the next. */
export const SIGN = { step: 11 };
/** Signs above a word of two lines, or three signs above each other. */
const CELL = SIGN.step + 2 * MAP_STEP + 10;

/** Where the names, heads and cells of the influences go at a width, and in the height that is given. */
export function influencesLayout(figure: Drawn, width: number, given = 0): MapLayout {
  return mapLayout(contentOf(figure), width, given);
}

export function influencesHeights(figure: Drawn) {
  return mapHeights(contentOf(figure));
}

function contentOf({ heads, map }: Drawn): MapContent {
  return { heads, rows: map, cell: CELL };
}

/** The word of an influence in lines; none where a cell is too narrow for its parts, and its signs stand alone. */
export function wordLines(word: string, width: number): string[] {
  const room = width - 6;
  const fits = word.split(" ").every((part) => textWidth(part, MAP_TEXT) <= room);
  return fits ? textLines(word, room, MAP_TEXT) : [];
}
