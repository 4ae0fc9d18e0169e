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
