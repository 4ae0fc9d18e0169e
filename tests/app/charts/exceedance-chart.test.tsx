import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ExceedanceChart } from "@/app/charts/exceedance-chart";
import { CURVE_HEIGHTS } from "@/app/charts/figure-heights";
import { exampleFile } from "@/lib/frameworks/example";
import { simulate } from "@/lib/scoring/simulate";
import { exceedance, summarise } from "@/lib/scoring/summarise";
import { exceedanceFigure } from "@/lib/series/exceedance-figure";

const { scenarios, format: _, version: __, ...definition } = exampleFile;
const [scenario] = scenarios;
if (!scenario) throw new Error("the example has scenarios");

describe("an exceedance curve", () => {
  const simulation = simulate(definition, scenario, { seed: 1, draws: 20_000 });
  const { quantiles, pAboveTolerance } = summarise(simulation, 10);
  const figure = exceedanceFigure({
    curve: exceedance(simulation.totalHarm),
    draws: simulation.draws,
    quantiles,
    tolerance: 10,
    pAboveTolerance,
    leftOut: null,
  });
  const drawn = (width: number, active: number | null) =>
    render(<ExceedanceChart figure={figure} width={width} height={CURVE_HEIGHTS.wide} active={active} />)
      .container;

  it("is one line that falls to the right, with a mark at each point that is read", () => {
    const container = drawn(960, null);
    expect(container.querySelectorAll(".recharts-line-curve")).toHaveLength(1);
    const places = [...container.querySelectorAll('[data-mark="point"]')].map((mark) => {
      const [, x, y] = /translate\(([\d.]+),([\d.]+)\)/.exec(mark.innerHTML) ?? [];
      return { x: Number(x), y: Number(y) };
    });
    expect(places).toHaveLength(figure.points.length);
    expect(places).toEqual(places.toSorted((a, b) => a.x - b.x));
    expect(places).toEqual(places.toSorted((a, b) => a.y - b.y));
  });

  it("has equal steps from 100 % to 0.1 %, and an upright line at the tolerance", () => {
    const container = drawn(320, null);
    const texts = [...container.querySelectorAll("text")].map(({ textContent }) => textContent);
    for (const tick of ["100\u202f%", "10\u202f%", "1\u202f%", "0.1\u202f%"]) expect(texts).toContain(tick);
    expect(container.querySelectorAll(".recharts-reference-line line")).toHaveLength(1);
  });

  it("marks the point that is being read, and no other", () => {
    expect(drawn(960, 2).querySelectorAll("[data-active]")).toHaveLength(1);
  });
});
