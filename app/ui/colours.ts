/**
 * Every colour of the product, as sRGB hex for the light and the dark theme. CSS variables are derived from this file
 * (npm run colours:derive); figures leave as files in the light palette. Nothing else names a colour.
 */
export type Shade = { light: string; dark: string };

/** The page: paper, ink, lines, one accent for action, and signals that never stand without words. */
export const PAGE = {
  paper: { light: "#fbfaf7", dark: "#14161a" },
  raised: { light: "#ffffff", dark: "#1b1e23" },
  sunken: { light: "#f2f0ea", dark: "#0f1114" },
  ink: { light: "#17191e", dark: "#eceae4" },
  muted: { light: "#565b64", dark: "#a6abb4" },
  line: { light: "#dedbd3", dark: "#2e3239" },
  edge: { light: "#85888f", dark: "#7b818b" },
  accent: { light: "#1d4f91", dark: "#8ab4f2" },
  "on-accent": { light: "#ffffff", dark: "#10151d" },
  danger: { light: "#9c2b1b", dark: "#f2a08f" },
  notice: { light: "#f6efd9", dark: "#2c2718" },
} as const satisfies Record<string, Shade>;

/**
 * Marks of figures, and of nothing else. The numbered ones start from Okabe and Ito's hues and were moved in lightness
 * until each stands out from the paper and every pair differs also for the colour-blind (tests/app/colours.test.ts).
 */
export const DATA = {
  "data-1": { light: "#0b4797", dark: "#8bbcff" },
  "data-2": { light: "#9c540a", dark: "#eb9a57" },
  "data-3": { light: "#5c997e", dark: "#73f7df" },
  "data-4": { light: "#7b0960", dark: "#c26284" },
  "data-5": { light: "#ba7b2c", dark: "#fcd973" },
  "data-6": { light: "#2d6ea9", dark: "#4a93dc" },
  "data-7": { light: "#4a440f", dark: "#8a8509" },
  "data-rest": { light: "#656263", dark: "#b0abad" },
  "data-before": { light: "#858078", dark: "#8f8b84" },
  "data-after": { light: "#0b4797", dark: "#8bbcff" },
  "data-gain": { light: "#5e3c99", dark: "#b9a7e6" },
  "data-loss": { light: "#b35806", dark: "#f0a04b" },
} as const satisfies Record<string, Shade>;
