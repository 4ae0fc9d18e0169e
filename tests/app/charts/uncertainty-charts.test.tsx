import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { EvppiChart } from "@/app/charts/evppi-chart";
import {
  evppiHeights,
  harmIntervalsHeights,
  sobolHeights,
  tornadoHeights,
} from "@/app/charts/figure-heights";
import { HarmIntervalsChart } from "@/app/charts/harm-intervals-chart";
import { SobolChart } from "@/app/charts/sobol-chart";
import { TornadoChart } from "@/app/charts/tornado-chart";
import { evppiFigure } from "@/lib/series/evppi-figure";
import { harmIntervals } from "@/lib/series/harm-intervals";
import { sobolFigure } from "@/lib/series/sobol-figure";
import { tornadoFigure } from "@/lib/series/tornado-figure";
import { makeAssessment } from "../../make";

const RISKS = [
  { key: "escalation", label: "Escalation" },
  { key: "stability", label: "Stability" },
];

const BANDS = { p05: 0.5, p10: 1, p25: 2, p50: 3, p75: 5, p90: 8, p95: 9 };

describe("the intervals of expected harm", () => {
  const figure = harmIntervals(RISKS, {
    risks: [{ key: "escalation", ...BANDS }],
    total: BANDS,
  });

  it.each([960, 320])(
    "have a mark for each risk and the total at %d px, and a gap where one lacks",
    (width) => {
      const { container } = render(
        <HarmIntervalsChart figure={figure} width={width} height={harmIntervalsHeights(figure).wide} />,
      );
      expect(container.querySelectorAll('[data-mark="interval"]')).toHaveLength(2);
      expect(container.querySelectorAll('[data-mark="missing"]')).toHaveLength(1);
      expect(container.textContent).toContain("3.00 (1.00–8.00)");
      // Two bands around the median: half of the draws lies within 80 % of them.
      for (const mark of container.querySelectorAll('[data-mark="interval"]')) {
        const [most, half] = [...mark.querySelectorAll("rect")].map((rect) =>
          Number(rect.getAttribute("width")),
        );
        expect(Number(half)).toBeGreaterThan(0);
        expect(Number(half)).toBeLessThan(Number(most));
      }
    },
  );
});

describe("a tornado", () => {
  const swings = [
    { input: "risk:escalation:severity", low: 4, high: 8, swing: 4 },
    { input: "mitigation:hotline:delivery", low: 6, high: 4.5, swing: 1.5 },
  ];
  const at = (tolerance: number) => {
    const figure = tornadoFigure(makeAssessment({ toleranceHarm: tolerance }), {
      total: 5,
      swings,
      ranges: [],
      spearman: new Map(),
    });
    const { container } = render(
      <TornadoChart figure={figure} width={960} height={tornadoHeights(figure).wide} active={1} />,
    );
    return container;
  };

  it("has two bars for each judgement, to either side of the total as it is", () => {
    const container = at(100);
    const marks = [...container.querySelectorAll('[data-mark="swing"]')];
    expect(marks).toHaveLength(2);
    for (const mark of marks) {
      const [low, high] = [...mark.querySelectorAll("rect")].map((rect) => {
        return { x: Number(rect.getAttribute("x")), width: Number(rect.getAttribute("width")) };
      });
      const [left, right] = [low, high].toSorted((a, b) => Number(a?.x) - Number(b?.x));
      expect(Number(left?.x) + Number(left?.width)).toBeCloseTo(Number(right?.x), 6);
    }
    expect(container.textContent).toContain("+3.00");
    expect(container.textContent).toContain("−1.00");
    expect(container.querySelectorAll("[data-active]")).toHaveLength(1);
  });

  it("shows the tolerance where it lies within reach, and only there", () => {
    const dashed = (container: Element) => container.querySelectorAll('line[stroke-dasharray="6 4"]').length;
    expect(dashed(at(7))).toBe(1);
    expect(dashed(at(100))).toBe(0);
  });
});

describe("pairs of Sobol indices", () => {
  const row = (input: string, first: number, total: number) => {
    return { input, first, total, firstError: 0.01, totalError: 0.01 };
  };
  const figure = sobolFigure(makeAssessment(), {
    draws: 4096,
    rows: [row("risk:escalation:severity", 0.6, 0.7), row("mitigation:hotline:delivery", 0.2, 0.3)],
  });

  it.each([960, 320])(
    "have two bars for each judgement at %d px, the first no longer than the second",
    (width) => {
      const { container } = render(
        <SobolChart figure={figure} width={width} height={sobolHeights(figure).wide} active={0} />,
      );
      const widths = (mark: string) =>
        [...container.querySelectorAll(`[data-mark="${mark}"] rect`)].map((rect) =>
          Number(rect.getAttribute("width")),
        );
      const [alone, together] = [widths("explains-alone"), widths("explains-together")];
      expect([alone.length, together.length]).toEqual([2, 2]);
      alone.forEach((each, index) => {
        expect(each).toBeGreaterThan(10);
        expect(each).toBeLessThan(together[index] ?? 0);
      });
      expect(container.querySelectorAll("[data-active]")).toHaveLength(1);
    },
  );
});

describe("the worth of knowing", () => {
  const figure = evppiFigure(makeAssessment(), {
    titles: ["A", "B"],
    rate: 1,
    draws: 1000,
    losses: [3, 2],
    best: 1,
    evpi: 1,
    evppi: [
      { input: "risk:escalation:severity", value: 0.8 },
      { input: "mitigation:hotline:delivery", value: 0.4 },
    ],
    noise: 0.1,
  });

  it.each([960, 320])("has a bar for each judgement and the line of chance at %d px", (width) => {
    const { container } = render(
      <EvppiChart figure={figure} width={width} height={evppiHeights(figure).wide} active={1} />,
    );
    const widths = [...container.querySelectorAll('[data-mark="worth"] rect')].map((rect) => {
      return Number(rect.getAttribute("width"));
    });
    expect(widths).toHaveLength(2);
    expect(Number(widths[0]) / Number(widths[1])).toBeCloseTo(2, 6);
    expect(container.querySelectorAll('line[stroke-dasharray="6 4"]')).toHaveLength(1);
    expect(container.querySelectorAll("[data-active]")).toHaveLength(1);
  });
});
