import { DATA, PAGE, type Shade } from "./colours";

/** The style sheet that makes CSS variables of all colours: light, dark by the system's wish, and each by choice. */
export function colourVariables(): string {
  const light = rule(":root", ["color-scheme: light", ...shades("light")]);
  const dark = ["color-scheme: dark", ...shades("dark")];
  return [
    "/* Derived from colours.ts by npm run colours:derive. Edit that file. */",
    ...light,
    ...within(
      "@media screen and (prefers-color-scheme: dark)",
      rule(':root:not([data-theme="light"])', dark),
    ),
    ...within("@media screen", rule(':root[data-theme="dark"]', dark)),
    ...within("@media (forced-colors: active)", [
      ...rule(":root:root", FORCED),
      ...rule(DRAWING, ["--line: color-mix(in srgb, CanvasText 25%, Canvas)"]),
    ]),
    "",
  ].join("\n");
}

// Where the system chooses the colours, marks are told apart by their patterns alone.
const FORCED = [
  ...Object.keys(DATA).map((name) => `--${name}: CanvasText`),
  "--paper: Canvas",
  "--ink: CanvasText",
  "--muted: CanvasText",
  "--line: GrayText",
];

// The grid of a figure stays behind its marks: a colour of the system's own would be as strong as they are.
const DRAWING = "[data-drawing]";

function shades(theme: keyof Shade): string[] {
  return Object.entries<Shade>({ ...PAGE, ...DATA }).map(([name, shade]) => `--${name}: ${shade[theme]}`);
}

function rule(selector: string, declarations: readonly string[]): string[] {
  return within(
    selector,
    declarations.map((declaration) => `${declaration};`),
  );
}

function within(head: string, lines: readonly string[]): string[] {
  return [`${head} {`, ...lines.map((line) => `  ${line}`), "}"];
}
