import { harm, number } from "../format";
import type { HarmScale } from "../model/harm-scale";

/** A harm scale in words: "each level a factor of 3.16228, the highest up to 100 hp". */
export function harmScaleText({ base, top }: HarmScale): string {
  return `each level a factor of ${number(base)}, the highest up to ${harm(top)}`;
}
