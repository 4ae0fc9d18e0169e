import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ImplicationPanelsChart } from "@/app/charts/implication-panels-chart";
import { panelsHeights, panelsLayout } from "@/app/charts/panels-layout";
import { type ImplicationsFigure, implications } from "@/lib/series/implications";
import { makeScored } from "../../lib/series/make-scored";
import { makeImplication, makeImplicationJudgement } from "../../make";

const WIDE = 960;
const PHONE = 300;
const PAGE_OF_TEXT = "a party that is described at great length and in many words ".repeat(60).trim();

function seenBy(...perspectives: string[]): ImplicationsFigure {
  const keys = perspectives.map((_, place) => `i${place}`);
  return implications(
    makeScored({
      definition: { implications: keys.map((key) => makeImplication({ key, label: key.toUpperCase() })) },
      scenario: {
        implications: Object.fromEntries(
          perspectives.map((perspective, place) => [
            `i${place}`,
            makeImplicationJudgement({
              perspective,
              change:
                place % 2 === 0 ? { kind: "uniform", min: -100, max: 20 } : { kind: "point", value: 100 },
            }),
          ]),
        ),
      },
    }),
  );
}

function drawn(figure: ImplicationsFigure, width: number, active: number | null = null) {
  const height = panelsHeights(figure)[width === WIDE ? "wide" : "narrow"];
  const { container } = render(
    <ImplicationPanelsChart figure={figure} width={width} height={height} active={active} />,
  );
  const marks = (kind: string) => [...container.querySelectorAll(`[data-mark="${kind}"]`)];
  const texts = [...container.querySelectorAll("text")].map(({ textContent }) => textContent ?? "");
  return { container, marks, texts };
}

describe("implications by perspective", () => {
  const figure = seenBy("North", "South", "North", "");

  it.each([WIDE, PHONE])("have a panel for each, with its heading, bars and axis, %i wide", (width) => {
    const { marks, texts } = drawn(figure, width);
    expect(marks("panel")).toHaveLength(3);
    expect(marks("panel").map((panel) => panel.querySelectorAll("[data-mark=change]").length)).toEqual([
      2, 1, 1,
    ]);
    expect(texts.filter((text) => text.startsWith("Seen by:"))).toEqual(["Seen by: North", "Seen by: South"]);
    expect(texts).toContain("No perspective named");
    for (const end of ["−100", "0", "+100"])
      expect(texts.filter((text) => text === end).length).toBeGreaterThanOrEqual(3);
  });

  it("share one scale: nought lies in the same place in each", () => {
    const zero = drawn(figure, WIDE)
      .marks("panel")
      .map((panel) => panel.querySelector('path[stroke="var(--ink)"]')?.getAttribute("d")?.split(",")[0]);
    expect(new Set(zero).size).toBe(1);
  });

  it.each([0, 1, 2, 3])("frame the one that is read, the %i. of all", (active) => {
    const { container, marks } = drawn(figure, WIDE, active);
    expect(container.querySelectorAll("[data-active]")).toHaveLength(1);
    const panel = [0, 0, 1, 2][active] ?? 0;
    expect(marks("panel")[panel]?.querySelectorAll("[data-active]")).toHaveLength(1);
  });

  it.each([WIDE, PHONE])("wrap a long perspective, and leave a page of it to the table, %i wide", (width) => {
    const long = seenBy(PAGE_OF_TEXT, "South");
    const { panels, height } = panelsLayout(long, width);
    expect(panels[0]?.head).toHaveLength(4);
    expect(panels[0]?.head.at(-1)).toMatch(/…$/);
    expect(panels[0]?.barsY).toBeGreaterThanOrEqual(4 * 17);
    expect(panels[1]?.y).toBeGreaterThan(panels[0]?.axisY ?? height);
    expect(long.rows[0]?.perspective).toBe(PAGE_OF_TEXT);
  });

  it("are exactly as high at any width of one breadth, and fill what more they are given", () => {
    expect(panelsLayout(figure, 280).height).toBe(panelsLayout(figure, 599).height);
    expect(panelsLayout(figure, 600).height).toBe(panelsLayout(figure, 1200).height);
    expect(panelsLayout(figure, WIDE, 200).height).toBeCloseTo(panelsLayout(figure, WIDE).height + 200, 9);
  });
});
