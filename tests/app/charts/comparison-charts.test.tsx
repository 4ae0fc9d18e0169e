import { render } from "@testing-library/react";
import type { ReactElement } from "react";
import { describe, expect, it } from "vitest";
import { CostResidualChart } from "@/app/charts/cost-residual-chart";
import { ExceedanceComparisonChart } from "@/app/charts/exceedance-comparison-chart";
import { regretHeights, slopeHeights } from "@/app/charts/figure-heights";
import { PairedDifferenceChart } from "@/app/charts/paired-difference-chart";
import { RegretChart } from "@/app/charts/regret-chart";
import { SlopeChart } from "@/app/charts/slope-chart";
import { exampleFile } from "@/lib/frameworks/example";
import { costResidual } from "@/lib/series/cost-residual";
import { exceedanceComparison } from "@/lib/series/exceedance-comparison";
import { pairedDifferenceFigure } from "@/lib/series/paired-difference";
import { pairedDraws } from "@/lib/series/paired-draws";
import { regret } from "@/lib/series/regret";
import { slopes } from "@/lib/series/slopes";
import { makeScored } from "../../lib/series/make-scored";
import { makeSavedScenario } from "../../make";

const { scenarios, format: _, version: __, ...definition } = exampleFile;
const all = scenarios.map((scenario) => makeScored({ definition, scenario: makeSavedScenario(scenario) }));
const WIDE = 960;

/** What is drawn: the marks by kind, and all texts in their order. */
function drawn(chart: ReactElement) {
  const { container } = render(chart);
  const marks = (kind: string) => [...container.querySelectorAll(`[data-mark="${kind}"]`)];
  const texts = [...container.querySelectorAll("text")].map(({ textContent }) => textContent);
  return { container, marks, texts };
}

describe("paired draws", () => {
  const samples = pairedDraws({
    seed: 1,
    draws: 2000,
    tolerance: definition.toleranceHarm,
    scenarios: all.map(({ scenario }, index) => {
      return { series: `scenario-${index + 1}`, title: scenario.title, definition, inputs: scenario };
    }),
  });

  it("have a curve for each scenario, and a line at the level that is read", () => {
    const figure = exceedanceComparison(samples);
    const { container, marks } = drawn(
      <ExceedanceComparisonChart figure={figure} width={WIDE} height={340} active={1} />,
    );
    expect(marks("curve")).toHaveLength(all.length);
    expect(marks("curve").every((curve) => !curve.innerHTML.includes("NaN"))).toBe(true);
    expect(container.querySelectorAll('[data-active="true"]')).toHaveLength(1);
  });

  it("have a column for each stretch of differences", () => {
    const [pair] = samples.pairs;
    if (!pair) throw new Error("two scenarios are drawn");
    const figure = pairedDifferenceFigure(pair, samples);
    const { marks } = drawn(<PairedDifferenceChart figure={figure} width={320} height={200} />);
    expect(marks("bin").length + marks("empty").length).toBe(figure.bins.length);
    expect(marks("bin").length).toBeGreaterThan(2);
  });
});

describe("what a choice turns on", () => {
  const compared = all.map((scored, index) => ({ series: `scenario-${index + 1}`, scored }));

  it("has a cell for each scenario in each future, the best one in words", () => {
    const figure = regret(compared, definition.toleranceHarm);
    const { marks, texts } = drawn(
      <RegretChart figure={figure} width={WIDE} height={regretHeights(figure).wide} />,
    );
    expect(marks("regret")).toHaveLength(all.length * figure.futures.length);
    expect(texts.filter((text) => text === "best").length).toBeGreaterThanOrEqual(figure.futures.length);
  });

  it("has a point for each scenario that has its costs", () => {
    const figure = costResidual(compared);
    const { marks } = drawn(<CostResidualChart figure={figure} width={WIDE} height={320} active={0} />);
    expect(figure.points.length).toBeGreaterThan(1);
    expect(marks("beaten").length + marks("unbeaten").length).toBe(figure.points.length);
  });

  it.each([
    ["wide", WIDE],
    ["narrow", 320],
  ] as const)("has a panel for each impact and a point for each scenario, %s", (breadth, width) => {
    const figure = slopes(all, "impacts");
    const { marks } = drawn(
      <SlopeChart figure={figure} width={width} height={slopeHeights(figure)[breadth]} active={1} />,
    );
    expect(marks("slope")).toHaveLength(figure.slopes.length);
    expect(marks("slope-point")).toHaveLength(figure.slopes.length * all.length);
  });

  it("has each value of a slope clear of the line, on the side to which the line does not go", () => {
    const [range] = slopes(all, "impacts").slopes.flatMap(({ points }) =>
      points.flatMap(({ range }) => range ?? []),
    );
    const [first] = slopes(all, "impacts").slopes;
    if (!first || !range) throw new Error("the example judges impacts in ranges");
    const points = [-20, 40, 0, 95, -95].map((mean, index) => ({
      series: `scenario-${index + 1}`,
      label: "",
      mean,
      range: { ...range, low: mean - 10, high: mean + 10 },
      absent: false,
    }));
    const figure = { ...slopes(all, "impacts"), slopes: [{ ...first, points }] };
    const { marks } = drawn(
      <SlopeChart figure={figure} width={320} height={slopeHeights(figure).narrow} active={null} />,
    );
    const sides = marks("slope-point").map((mark) => {
      const label = Number(mark.querySelector("text")?.getAttribute("y"));
      const [, low, high] =
        /^M[\d.]+,([\d.]+) V([\d.]+)/.exec(mark.querySelector("path")?.getAttribute("d") ?? "") ?? [];
      return label > Number(low) + 8 ? "below" : label < Number(high) - 8 ? "above" : "on the line";
    });
    // Up from the first, a peak, a valley; the last two would leave the plot on their own side.
    expect(sides).toEqual(["below", "above", "below", "below", "above"]);
  });
});
