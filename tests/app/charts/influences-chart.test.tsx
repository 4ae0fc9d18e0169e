import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { InfluencesChart } from "@/app/charts/influences-chart";
import { influencesHeights, influencesLayout } from "@/app/charts/influences-layout";
import { DATA, PAGE } from "@/app/ui/colours";
import { rampOpacity } from "@/app/ui/marks";
import { exampleFile } from "@/lib/frameworks/example";
import { INFLUENCE_WORDS } from "@/lib/model/influence";
import { type InfluencesFigure, influences } from "@/lib/series/influences";
import { makeScored } from "../../lib/series/make-scored";
import { makeImpact, makeImplication, makeInfluence, makeSavedScenario } from "../../make";
import { contrast, mixed } from "../colour-vision";

const { scenarios, format: _, version: __, ...definition } = exampleFile;
const example = influences(makeScored({ definition, scenario: makeSavedScenario(scenarios[0]) }));

/** Every word once, from one impact, and twelve columns where there is room for signs alone. */
const crowded = influences(
  makeScored({
    definition: {
      impacts: [makeImpact(), makeImpact({ key: "aid", label: "Aid" })],
      implications: Array.from({ length: 12 }, (_, place) =>
        makeImplication({ key: `o${place}`, label: `Outcome ${place}` }),
      ),
    },
    scenario: {
      influences: INFLUENCE_WORDS.map(({ word }, place) =>
        makeInfluence({ implication: `o${place}`, strength: word }),
      ),
    },
  }),
);

const WIDE = 960;
const PHONE = 300;

function drawn(figure: InfluencesFigure, width: number, active: number | null = null) {
  const height = influencesHeights(figure)[width === WIDE ? "wide" : "narrow"];
  const { container } = render(
    <InfluencesChart figure={figure} width={width} height={height} active={active} />,
  );
  const marks = (kind: string) => [...container.querySelectorAll(`[data-mark="${kind}"]`)];
  const signs = (mark: Element | undefined) => mark?.querySelectorAll("path").length;
  return { container, marks, signs };
}

describe("the matrix of influences", () => {
  it.each([WIDE, PHONE])("has a mark for each pair, told apart by what it does, %i wide", (width) => {
    const { marks } = drawn(example, width);
    const cells = example.map.flatMap((row) => row.cells);
    expect(marks("furthers")).toHaveLength(cells.filter((cell) => cell && cell.notch > 0).length);
    expect(marks("dampens")).toHaveLength(cells.filter((cell) => cell && cell.notch < 0).length);
    expect(marks("unjudged")).toHaveLength(cells.filter((cell) => !cell).length);
    expect(marks("furthers").length + marks("dampens").length).toBe(7);
  });

  it.each([WIDE, PHONE])("has the word of each influence in its cell, %i wide", (width) => {
    const { marks } = drawn(example, width);
    const said = [...marks("furthers"), ...marks("dampens")].map((mark) =>
      [...mark.querySelectorAll("text")].map(({ textContent }) => textContent).join(" "),
    );
    const words = example.map.flatMap(({ cells }) => cells.flatMap((cell) => (cell ? [cell.word] : [])));
    expect(said.toSorted()).toEqual(words.toSorted());
  });

  it.each([WIDE, PHONE])("has as many signs as an influence is strong, %i wide", (width) => {
    const { marks, signs } = drawn(crowded, width);
    expect(marks("dampens").map(signs)).toEqual([3, 2, 1]);
    expect(marks("furthers").map(signs)).toEqual([1, 2, 3]);
    expect(marks("unjudged")).toHaveLength(18);
  });

  it("leaves the words to the table where there is room for signs alone", () => {
    const texts = drawn(crowded, PHONE)
      .marks("furthers")
      .map(({ textContent }) => textContent);
    expect(texts).toEqual(["", "", ""]);
  });

  it("is exactly as high at any width of one breadth, and no cell lies on another", () => {
    for (const figure of [example, crowded]) {
      expect(influencesLayout(figure, 280).height).toBe(influencesLayout(figure, 599).height);
      expect(influencesLayout(figure, 600).height).toBe(influencesLayout(figure, 1200).height);
      for (const width of [PHONE, WIDE]) {
        const { rows, cell, gutter, band, height } = influencesLayout(figure, width);
        expect(gutter + figure.heads.length * cell.width).toBeLessThanOrEqual(width);
        rows.forEach(({ y, cellsY }, row) => {
          expect(cellsY + cell.height).toBeLessThanOrEqual(y + band);
          expect(y + band).toBeLessThanOrEqual(rows[row + 1]?.y ?? height);
        });
      }
    }
  });

  it("frames the row that is read", () => {
    expect(drawn(example, WIDE, 1).container.querySelectorAll("[data-active]")).toHaveLength(1);
  });

  it.each(["light", "dark"] as const)(
    "has words and signs that are read on its darkest tones, %s",
    (theme) => {
      for (const colour of ["data-gain", "data-loss"] as const) {
        const tone = mixed(DATA[colour][theme], PAGE.paper[theme], rampOpacity(1));
        expect(contrast(PAGE.ink[theme], tone)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );
});
