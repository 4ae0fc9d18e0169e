import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { colourVariables } from "@/app/ui/colour-variables";
import { DATA, PAGE, type Shade } from "@/app/ui/colours";
import { markOf, RANK_SERIES, RISK_SERIES, SCENARIO_SERIES } from "@/app/ui/marks";
import { contrast, differenceSeen, VISIONS } from "./colour-vision";

const THEMES = ["light", "dark"] as const;

it("the style sheet is what the colours derive to", () => {
  const sheet = readFileSync("app/ui/colour-variables.css", "utf8");
  expect(sheet, "run npm run colours:derive").toBe(colourVariables());
});

it("every colour is an sRGB hex, which all viewers read", () => {
  for (const shade of Object.values<Shade>({ ...PAGE, ...DATA }))
    for (const theme of THEMES) expect(shade[theme]).toMatch(/^#[0-9a-f]{6}$/);
});

// The yardstick itself, on pairs whose answer is published or plain (WCAG 2.2; black and white are 100 apart in OKLab).
describe("the measures", () => {
  it("know the contrast of black, white and a grey", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 10);
    expect(contrast("#ffffff", "#ffffff")).toBe(1);
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  });

  it("see red and green apart but for the red-green blind, and confuse what these confuse", () => {
    const pair = ["#b06a4f", "#7d8040"] as const;
    expect(differenceSeen(...pair, "normal")).toBeGreaterThan(8);
    expect(differenceSeen(...pair, "deuteranopia")).toBeLessThan(5);
    expect(differenceSeen("#000000", "#ffffff", "normal")).toBeCloseTo(100, 0);
    expect(differenceSeen("#123456", "#123456", "tritanopia")).toBe(0);
  });

  it("see only lightness where there is only grey", () => {
    expect(differenceSeen("#ff0000", "#00ff00", "greyscale")).toBeGreaterThan(10);
    expect(differenceSeen("#777777", "#777777", "greyscale")).toBe(0);
  });
});

describe.each(THEMES)("in the %s theme", (theme) => {
  const grounds = ["paper", "raised", "sunken"] as const;
  const page = (name: keyof typeof PAGE) => PAGE[name][theme];

  it("text has a contrast of 4.5 on every ground it stands on", () => {
    for (const ground of [...grounds, "notice"] as const)
      for (const text of ["ink", "muted", "accent", "danger"] as const)
        expect.soft(contrast(page(text), page(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(page("on-accent"), page("accent"))).toBeGreaterThanOrEqual(4.5);
  });

  it("the edge of a control has a contrast of 3", () => {
    for (const ground of grounds)
      expect.soft(contrast(page("edge"), page(ground)), ground).toBeGreaterThanOrEqual(3);
  });

  it("marks have a contrast of 3 on paper", () => {
    for (const [name, shade] of Object.entries<Shade>(DATA))
      expect.soft(contrast(shade[theme], page("paper")), name).toBeGreaterThanOrEqual(3);
  });

  // 100 × the distance in OKLab, where 2 is just noticed side by side. Eight is told apart across a figure.
  const TOLD_APART = 8;

  it.each(VISIONS.filter((vision) => vision !== "greyscale"))(
    "every two marks of one figure differ by %s",
    (vision) => {
      for (const series of FIGURES)
        for (const [one, other] of pairs(series)) {
          const difference = differenceSeen(colourOf(one, theme), colourOf(other, theme), vision);
          expect.soft(difference, `${one}, ${other}`).toBeGreaterThanOrEqual(TOLD_APART);
        }
    },
  );
});

it("without any colour, every two marks of one figure differ in pattern, and scenarios in their marker too", () => {
  for (const series of FIGURES)
    for (const [one, other] of pairs(series))
      expect.soft(patternOf(one), `${one}, ${other}`).not.toBe(patternOf(other));
  const markers = SCENARIO_SERIES.map((series) => {
    const mark = markOf(series);
    return mark.kind === "area" ? mark.marker : undefined;
  });
  expect(markers).not.toContain(undefined);
  expect(new Set(markers).size).toBe(SCENARIO_SERIES.length);
});

it("lines through ranks differ in dash and in marker, and bear the colour of their risk", () => {
  const marks = RANK_SERIES.map(markOf);
  const lines = marks.flatMap((mark) => (mark.kind === "line" ? [mark] : []));
  expect(lines).toHaveLength(RANK_SERIES.length);
  expect(new Set(lines.map(({ dash }) => dash)).size).toBe(lines.length);
  expect(new Set(lines.map(({ marker, filled }) => `${marker} ${filled}`)).size).toBe(lines.length);
  RANK_SERIES.forEach((series, index) => {
    expect(lines[index]?.colour).toBe(`data-${series.at(-1)}`);
  });
});

it("a series without a mark is an error, not a lookalike", () => {
  expect(() => markOf("risk-9")).toThrow(RangeError);
  expect(() => markOf("scenario-7")).toThrow(RangeError);
  expect(() => markOf("constructor")).toThrow(RangeError);
});

/** The filled series that stand in one figure together. */
const FIGURES = [RISK_SERIES, SCENARIO_SERIES, ["inherent", "residual"], ["gain", "loss"]];

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other): [T, T] => [one, other]));
}

function colourOf(series: string, theme: keyof Shade): string {
  const mark = markOf(series);
  if (mark.kind !== "area") throw new Error(`${series} is no area`);
  return DATA[mark.colour][theme];
}

function patternOf(series: string): string {
  const mark = markOf(series);
  return mark.kind === "area" ? mark.pattern : mark.kind;
}
