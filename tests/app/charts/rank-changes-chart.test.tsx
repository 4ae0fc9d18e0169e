import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { rankChangesHeights } from "@/app/charts/figure-heights";
import { RankChangesChart } from "@/app/charts/rank-changes-chart";
import { exampleFile } from "@/lib/frameworks/example";
import { rankChanges } from "@/lib/series/rank-changes";
import { makeScored } from "../../lib/series/make-scored";
import { makeSavedScenario } from "../../make";

const { scenarios, format: _, version: __, ...definition } = exampleFile;
const figure = rankChanges(makeScored({ definition, scenario: makeSavedScenario(scenarios[0]) }));

describe("the chart of rank changes", () => {
  it.each([960, 272])(
    "has a line for each risk in each form and a point at each scale, at %d px",
    (width) => {
      const { narrow, wide } = rankChangesHeights(figure);
      const { container } = render(
        <RankChangesChart figure={figure} width={width} height={width > 600 ? wide : narrow} active={1} />,
      );
      const count = (mark: string) => container.querySelectorAll(`[data-mark="${mark}"]`).length;
      expect(count("panel")).toBe(2);
      expect(count("rank-line")).toBe(2 * figure.lines.length);
      expect(count("rank-point")).toBe(8 * figure.lines.length);
      // The risk that is read stands out in both panels.
      expect(container.querySelectorAll("[data-active]")).toHaveLength(2);
    },
  );

  it("tells lines apart by dash and marker too, and names each at its end", () => {
    const { container } = render(<RankChangesChart figure={figure} width={960} height={300} />);
    const lines = [...container.querySelectorAll('[data-mark="rank-line"]')].slice(0, 3);
    expect(
      new Set(lines.map((line) => line.querySelector("path")?.getAttribute("stroke-dasharray"))).size,
    ).toBe(3);
    expect(new Set(lines.map((line) => line.querySelector("[data-mark] path")?.getAttribute("d"))).size).toBe(
      3,
    );
    for (const { label } of figure.lines)
      expect(container.textContent?.replaceAll(" ", "")).toContain(label.replaceAll(" ", ""));
  });

  it("draws what has no mark of its own in the background, without points or name", () => {
    const bare = { ...figure, lines: figure.lines.map((line) => ({ ...line, series: null })) };
    const { container } = render(<RankChangesChart figure={bare} width={960} height={300} />);
    expect(container.querySelectorAll('[data-mark="rank-line-other"]')).toHaveLength(6);
    expect(container.querySelectorAll('[data-mark="rank-point"]')).toHaveLength(0);
    expect(container.textContent).not.toContain(figure.lines[0]?.label);
  });
});
