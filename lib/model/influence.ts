import * as z from "zod";
import { grounds } from "./grounds";
import { key } from "./key";

/**
 * How an impact bears on an implication, from the strongest brake to the strongest drive, each word with what it stands
 * for. `notch` is its place on the scale, to draw and to sort by: nothing is ever computed with it (method 9.6). "None"
 * is not among them: a pair of which nothing is said has no influence.
 */
export const INFLUENCE_WORDS = [
  { word: "strongly dampens", notch: -3, anchor: "with it, the implication would hardly come about" },
  { word: "dampens", notch: -2, anchor: "makes it clearly less likely or smaller" },
  { word: "slightly dampens", notch: -1, anchor: "one of several things that hold it back" },
  { word: "slightly furthers", notch: 1, anchor: "one of several things that bring it about" },
  { word: "furthers", notch: 2, anchor: "makes it clearly more likely or larger" },
  { word: "strongly furthers", notch: 3, anchor: "without it, the implication would hardly come about" },
] as const;

export type InfluenceWord = (typeof INFLUENCE_WORDS)[number];
export type InfluenceStrength = InfluenceWord["word"];

const words = INFLUENCE_WORDS.map(({ word }) => word);

/** Sign and strength in one word, so that neither can be stored without the other, and none of it multiplied. */
const influenceStrength = z.enum(words, `Choose one of: ${words.join(", ")}`);

/** What an impact does to an implication, in words and for explanation only. It may be argued before it is judged. */
export const influence = z.strictObject({
  impact: key,
  implication: key,
  strength: influenceStrength.optional(),
  ...grounds,
});
export type Influence = z.output<typeof influence>;

/** The word of a strength with its place on the scale and its anchor. */
export function influenceWord(strength: InfluenceStrength): InfluenceWord {
  const found = INFLUENCE_WORDS.find(({ word }) => word === strength);
  if (!found) throw new RangeError(`influenceWord: "${strength}" is no strength of an influence`);
  return found;
}
