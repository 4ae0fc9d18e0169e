import { DATA, PAGE, type Shade } from "./colours";

// Where the system chooses the colours, marks are told apart by their patterns alone.
const FORCED = [
  ...Object.keys(DATA).map((name) => `  --${name}: CanvasText;`),
  "  --paper: Canvas;",
  "  --ink: CanvasText;",
  "  --muted: CanvasText;",
  "  --line: GrayText;",
].join("\n");

/** The style sheet that makes CSS variables of all colours: light, dark by the system's wish, and each by choice. */
export function colourVariables(): string {
  const shades: Record<string, Shade> = { ...PAGE, ...DATA };
  const of = (theme: keyof Shade) =>
    Object.entries(shades)
      .map(([name, shade]) => `  --${name}: ${shade[theme]};`)
      .join("\n");
  return [
    "/* Derived from colours.ts by npm run colours:derive. Edit that file. */",
    `:root {\n  color-scheme: light;\n${of("light")}\n}`,
    `@media screen and (prefers-color-scheme: dark) {\n:root:not([data-theme="light"]) {\n  color-scheme: dark;\n${of("dark")}\n}\n}`,
    `@media screen {\n:root[data-theme="dark"] {\n  color-scheme: dark;\n${of("dark")}\n}\n}`,
    `@media (forced-colors: active) {\n:root:root {\n${FORCED}\n}\n}`,
    "",
  ].join("\n");
}
