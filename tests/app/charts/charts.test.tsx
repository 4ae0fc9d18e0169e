import { render } from "@testing-library/react";
import type { ReactElement } from "react";
import { describe, expect, it } from "vitest";
import { ChangeChart } from "@/app/charts/change-chart";
import { ComparisonChart } from "@/app/charts/comparison-chart";
import {
  changeHeights,
  comparisonHeights,
  inherentResidualHeights,
  mitigationShareHeights,
  whatChangedHeights,
} from "@/app/charts/figure-heights";
import { InherentResidualChart } from "@/app/charts/inherent-residual-chart";
import { MitigationShareChart } from "@/app/charts/mitigation-share-chart";
import { WaterfallChart } from "@/app/charts/waterfall-chart";
import { exampleFile } from "@/lib/frameworks/example";
import { comparison } from "@/lib/series/comparison";
import { impacts } from "@/lib/series/impacts";
import { implications } from "@/lib/series/implications";
import { inherentResidual } from "@/lib/series/inherent-residual";
import { mitigationShare } from "@/lib/series/mitigation-share";
import type { Scored } from "@/lib/series/scored";
import { whatChanged } from "@/lib/series/what-changed";
import { makeScored } from "../../lib/series/make-scored";
import { makeSavedScenario } from "../../make";

const { scenarios, format: _, version: __, ...definition } = exampleFile;
const all = scenarios.map((scenario) => makeScored({ definition, scenario: makeSavedScenario(scenario) }));
const [asWritten] = all;
if (!asWritten) throw new Error("the example has scenarios");

const WIDE = 960;

/** What is drawn: the marks by kind, and all texts in their order. */
function drawn(chart: ReactElement) {
  const { container } = render(chart);
  const marks = (kind: string) => [...container.querySelectorAll(`[data-mark="${kind}"]`)];
  const texts = [...container.querySelectorAll("text")].map(({ textContent }) => textContent);
  return { container, marks, texts };
}

/** Left edge and width of the first rectangle of a mark. */
function extent(mark: Element | undefined): { x: number; width: number } {
  const rect = mark?.querySelector("rect");
  return { x: Number(rect?.getAttribute("x")), width: Number(rect?.getAttribute("width")) };
}

describe("inherent and residual", () => {
  const figure = inherentResidual(asWritten);
  const chart = (
    <InherentResidualChart figure={figure} width={WIDE} height={inherentResidualHeights(figure).wide} />
  );

  it("has two bars for each risk, each with its value", () => {
    const { marks, texts } = drawn(chart);
    expect(marks("inherent")).toHaveLength(figure.bars.length);
    expect(marks("residual")).toHaveLength(figure.bars.length);
    for (const value of ["5.69", "3.53", "6.44", "1.97", "4.01", "1.32"]) expect(texts).toContain(value);
  });

  it("draws bars from nought, as long as their values are to each other", () => {
    const { marks } = drawn(chart);
    const bars = marks("residual").map(extent);
    expect(new Set(bars.map(({ x }) => x)).size).toBe(1);
    const values = figure.bars.map(({ harm }) => Number(harm?.residual));
    const [first, second] = bars;
    expect(Number(first?.width) / Number(second?.width)).toBeCloseTo(
      Number(values[0]) / Number(values[1]),
      6,
    );
  });

  it("says of a risk without score that it has none, instead of drawing nothing", () => {
    const { stability: ___, ...risks } = asWritten.scenario.risks;
    const gap = inherentResidual(makeScored({ definition, scenario: { ...asWritten.scenario, risks } }));
    const { marks, texts } = drawn(<InherentResidualChart figure={gap} width={WIDE} height={300} />);
    expect(marks("missing")).toHaveLength(1);
    expect(marks("residual")).toHaveLength(2);
    expect(texts).toContain("not scored");
  });

  it("marks the row that is being read, and no other", () => {
    const { container } = drawn(
      <InherentResidualChart figure={figure} width={WIDE} height={300} active={1} />,
    );
    expect(container.querySelectorAll("[data-active]")).toHaveLength(1);
  });

  it("is no application to a screen reader, and has no tab stop of its own", () => {
    const { container } = drawn(chart);
    expect(container.querySelectorAll("[role=application], [tabindex='0']")).toHaveLength(0);
  });

  it("shows a name that is markup as text", () => {
    const named = inherentResidual(
      makeScored({
        definition: {
          ...definition,
          risks: definition.risks.map((risk) => ({ ...risk, label: "<b>bold</b>" })),
        },
        scenario: asWritten.scenario,
      }),
    );
    const { container, texts } = drawn(<InherentResidualChart figure={named} width={WIDE} height={300} />);
    expect(texts).toContain("<b>bold</b>");
    expect(container.querySelector("b")).toBeNull();
  });
});

describe("shares of the mitigations", () => {
  const figure = mitigationShare(asWritten);
  const at = (of: typeof figure) => (
    <MitigationShareChart figure={of} width={WIDE} height={mitigationShareHeights(of).wide} />
  );

  it("have a part for each risk and one set of markers for each mitigation", () => {
    const { marks } = drawn(at(figure));
    expect(marks("part")).toHaveLength(figure.bars.length * definition.risks.length);
    expect(marks("share")).toHaveLength(figure.bars.length);
  });

  it("draw a part that adds harm to the left of nought", () => {
    const effects = asWritten.scenario.effects.map((effect) =>
      effect.mitigation === "communication" && effect.risk === "competition"
        ? { ...effect, backfire: { kind: "point", value: 6 } as const }
        : effect,
    );
    const opposed = mitigationShare(makeScored({ definition, scenario: { ...asWritten.scenario, effects } }));
    const { marks } = drawn(at(opposed));
    const nought = Math.max(...marks("part").map((mark) => extent(mark).x)) && extent(marks("part")[0]).x;
    const left = marks("part").filter((mark) => extent(mark).x < nought);
    expect(left).toHaveLength(1);
    expect(extent(left[0]).x + extent(left[0]).width).toBeLessThanOrEqual(nought);
    expect(extent(left[0]).width).toBeGreaterThan(5);
  });
});

describe.each([
  ["impacts", impacts(asWritten)],
  ["implications", implications(asWritten)],
] as const)("%s", (_name, figure) => {
  it("have one bar each, to the left of nought if a loss", () => {
    const { marks, texts } = drawn(
      <ChangeChart figure={figure} width={WIDE} height={changeHeights(figure).wide} />,
    );
    expect(marks("change")).toHaveLength(figure.bars.length);
    for (const tick of ["−100", "0", "+100"]) expect(texts).toContain(tick);
    const bars = marks("change").map(extent);
    const gains = bars.filter((_bar, index) => Number(figure.bars[index]?.mean) > 0);
    const nought = gains[0]?.x ?? 0;
    for (const { x } of gains) expect(x).toBe(nought);
    for (const { x, width } of bars.filter((bar) => !gains.includes(bar)))
      expect(x + width).toBeCloseTo(nought, 6);
  });
});

describe("a comparison", () => {
  const figure = comparison(all);

  it("has a bar for each scenario in each group, with its value and its difference to the baseline", () => {
    const { marks, texts } = drawn(
      <ComparisonChart figure={figure} width={WIDE} height={comparisonHeights(figure).wide} />,
    );
    expect(marks("scenario")).toHaveLength(figure.groups.length * all.length);
    expect(texts).toContain("6.81");
    expect(texts).toContain("4.73 (−2.09)");
  });

  it("writes no difference finer than the values that it stands beside", () => {
    const [[key, judged] = []] = Object.entries(asWritten.scenario.risks);
    if (!key || !judged) throw new Error("the example judges risks");
    const [one, other] = [0.3, 0.3001].map((value) => {
      const risks = {
        ...asWritten.scenario.risks,
        [key]: { ...judged, likelihood: { kind: "point", value } },
      };
      return makeScored({
        definition,
        scenario: { ...asWritten.scenario, risks } as typeof asWritten.scenario,
      });
    });
    const near = comparison([one, other].filter((scored) => scored !== undefined));
    expect(near.groups.at(-1)?.bars[1]?.difference).not.toBe(0);
    const { texts } = drawn(
      <ComparisonChart figure={near} width={WIDE} height={comparisonHeights(near).wide} />,
    );
    expect(texts.filter((text) => text?.endsWith(" (≈\u202f0)")).length).toBeGreaterThan(0);
    expect(texts.filter((text) => /\([+−]/.test(text ?? ""))).toEqual([]);
  });

  it("draws six scenarios, and a gap where one has no score", () => {
    const unscored = makeScored({ definition, scenario: { risks: {} } });
    const six: Scored[] = [...all, ...all.slice(0, 2), unscored];
    const many = comparison(six);
    const { marks } = drawn(
      <ComparisonChart figure={many} width={WIDE} height={comparisonHeights(many).wide} />,
    );
    expect(marks("scenario")).toHaveLength(many.groups.length * 5);
    expect(marks("missing")).toHaveLength(many.groups.length);
  });
});

describe("what changed", () => {
  const [, other] = all;
  if (!other) throw new Error("the example has two scenarios");
  const figure = whatChanged({ ...asWritten, series: "scenario-1" }, { ...other, series: "scenario-2" });

  it.each([
    ["wide", WIDE],
    ["narrow", 320],
  ] as const)("has a bar for each total and each cause, %s", (breadth, width) => {
    const { marks, texts } = drawn(
      <WaterfallChart figure={figure} width={width} height={whatChangedHeights(figure)[breadth]} />,
    );
    const moved = figure.steps.filter(
      ({ key, start, end }) => key !== "from" && key !== "to" && start !== end,
    );
    expect(marks("total")).toHaveLength(2);
    expect(marks("cause")).toHaveLength(moved.length);
    expect(marks("unchanged")).toHaveLength(6 - moved.length);
    expect(texts.join(" ")).toContain("Method, not the world");
  });
});
