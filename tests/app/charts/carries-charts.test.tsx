import { render } from "@testing-library/react";
import type { ReactElement } from "react";
import { describe, expect, it } from "vitest";
import { BackfiresChart } from "@/app/charts/backfires-chart";
import { DependenceBandChart } from "@/app/charts/dependence-band-chart";
import { EffectsMapChart } from "@/app/charts/effects-map-chart";
import { effectsMapHeights, effectsMapLayout } from "@/app/charts/effects-map-layout";
import { backfiresHeights, dependenceBandHeights } from "@/app/charts/figure-heights";
import { DATA, PAGE } from "@/app/ui/colours";
import { rampOpacity } from "@/app/ui/marks";
import { exampleFile } from "@/lib/frameworks/example";
import { backfires } from "@/lib/series/backfires";
import { dependenceBand } from "@/lib/series/dependence-band";
import { effectsMap } from "@/lib/series/effects-map";
import { makeScored } from "../../lib/series/make-scored";
import {
  makeEffect,
  makeInputs,
  makeMitigation,
  makeMitigationJudgement,
  makeRisk,
  makeRiskJudgement,
  makeSavedScenario,
} from "../../make";
import { contrast, mixed } from "../colour-vision";

const { scenarios, format: _, version: __, ...definition } = exampleFile;
const asWritten = makeScored({ definition, scenario: makeSavedScenario(scenarios[0]) });

const WIDE = 960;
const PHONE = 300;

/** What is drawn: the marks by kind, and all texts in their order. */
function drawn(chart: ReactElement) {
  const { container } = render(chart);
  const marks = (kind: string) => [...container.querySelectorAll(`[data-mark="${kind}"]`)];
  const texts = [...container.querySelectorAll("text")].map(({ textContent }) => textContent);
  return { container, marks, texts };
}

/** 30 mitigations by 12 risks, the last row not judged, the first pair backfiring. */
const large = makeScored({
  definition: {
    mitigations: Array.from({ length: 30 }, (_, row) =>
      makeMitigation({ key: `m${row}`, label: `Measure ${row}` }),
    ),
    risks: Array.from({ length: 12 }, (_, column) =>
      makeRisk({ key: `r${column}`, label: `Risk number ${column}` }),
    ),
  },
  scenario: makeInputs({
    mitigations: Object.fromEntries(
      Array.from({ length: 30 }, (_, row) => [`m${row}`, makeMitigationJudgement()]),
    ),
    risks: Object.fromEntries(Array.from({ length: 12 }, (_, column) => [`r${column}`, makeRiskJudgement()])),
    effects: Array.from({ length: 29 * 12 }, (_, place) =>
      makeEffect({
        mitigation: `m${Math.floor(place / 12)}`,
        risk: `r${place % 12}`,
        likelihood: { kind: "point", value: place === 0 ? 0 : 1 },
        ...(place === 0 && { backfire: { kind: "point", value: 3 } }),
      }),
    ),
  }),
});

describe("the map of effects", () => {
  const at = (figure: ReturnType<typeof effectsMap>, width: number, active: number | null = null) => (
    <EffectsMapChart
      figure={figure}
      width={width}
      height={effectsMapHeights(figure)[width === WIDE ? "wide" : "narrow"]}
      active={active}
    />
  );

  it.each([WIDE, PHONE])("has a cell for each pair with both its numbers, %i wide", (width) => {
    const figure = effectsMap(asWritten);
    const { marks, texts } = drawn(at(figure, width));
    const pairs = figure.map.flatMap(({ cells }) => cells);
    expect(marks("takes").length + marks("adds").length).toBe(pairs.filter(Boolean).length);
    expect(marks("unjudged")).toHaveLength(pairs.filter((effect) => !effect).length);
    for (const { label } of figure.map) expect(texts.join(" ")).toContain(label.split(" ")[0]);
  });

  it.each([WIDE, PHONE])("holds thirty mitigations and twelve risks, %i wide, none on another", (width) => {
    const figure = effectsMap(large);
    const { marks, texts } = drawn(at(figure, width));
    expect(marks("takes")).toHaveLength(29 * 12 - 1);
    expect(marks("adds")).toHaveLength(1);
    expect(marks("unjudged")).toHaveLength(12);
    expect(marks("adds")[0]?.textContent).toContain("×3");
    for (const { label } of large.definition.risks)
      expect(texts.some((text) => text?.includes(label))).toBe(true);
    const { gutter, cell, rows, band, height } = effectsMapLayout(figure, width);
    expect(gutter + 12 * cell.width).toBeLessThanOrEqual(width);
    rows.forEach(({ y, cellsY }, row) => {
      expect(cellsY + cell.height).toBeLessThanOrEqual(y + band);
      expect(y + band).toBeLessThanOrEqual(rows[row + 1]?.y ?? height);
    });
  });

  it("is exactly as high at any width of one breadth", () => {
    const figure = effectsMap(large);
    expect(effectsMapLayout(figure, 280).height).toBe(effectsMapLayout(figure, 599).height);
    expect(effectsMapLayout(figure, 600).height).toBe(effectsMapLayout(figure, 1200).height);
  });

  it("frames the row that is read", () => {
    const { container } = drawn(at(effectsMap(asWritten), WIDE, 1));
    expect(container.querySelectorAll("[data-active]")).toHaveLength(1);
  });

  it.each(["light", "dark"] as const)("has numbers that are read on its darkest tone, %s", (theme) => {
    const tone = mixed(DATA["data-1"][theme], PAGE.paper[theme], rampOpacity(1));
    expect(contrast(PAGE.ink[theme], tone)).toBeGreaterThanOrEqual(4.5);
  });
});

describe("what backfires", () => {
  const figure = backfires(
    makeScored({
      definition,
      scenario: {
        ...asWritten.scenario,
        effects: asWritten.scenario.effects.map((effect, place) =>
          place === 0 ? { ...effect, backfire: { kind: "point", value: 8 } } : effect,
        ),
      },
    }),
  );
  if (!figure) throw new Error("something backfires");

  it.each([WIDE, PHONE])("has a strand for what is removed and one for what is added, %i wide", (width) => {
    const { marks, texts } = drawn(
      <BackfiresChart
        figure={figure}
        width={width}
        height={backfiresHeights(figure)[width === WIDE ? "wide" : "narrow"]}
      />,
    );
    const adding = figure.bars.filter(({ adds }) => adds > 0);
    expect(adding.length).toBeGreaterThan(0);
    expect(marks("strands")).toHaveLength(figure.bars.length);
    expect(marks("removes")).toHaveLength(figure.bars.filter(({ removes }) => removes > 0).length);
    expect(marks("adds")).toHaveLength(adding.length);
    expect(marks("net")).toHaveLength(adding.length);
    expect(texts.join(" ")).toMatch(/net (helper|harmer)/);
  });

  it("draws what is added left of what is removed, in a pattern of its own", () => {
    const { marks, container } = drawn(
      <BackfiresChart figure={figure} width={WIDE} height={backfiresHeights(figure).wide} />,
    );
    const edge = (mark: Element | undefined, name: string) =>
      Number(mark?.querySelector("rect")?.getAttribute(name));
    const [added, removed] = [marks("adds")[0], marks("removes")[0]];
    expect(edge(added, "x") + edge(added, "width")).toBeCloseTo(edge(removed, "x"), 6);
    expect(added?.querySelector("rect")?.getAttribute("fill")).toMatch(/^url\(#/);
    expect(container.querySelectorAll("pattern")).toHaveLength(1);
  });
});

describe("the dependence band", () => {
  const figure = dependenceBand(asWritten);

  it.each([WIDE, PHONE])("has a band with its numbers for each risk and for all, %i wide", (width) => {
    const { marks, texts } = drawn(
      <DependenceBandChart
        figure={figure}
        width={width}
        height={dependenceBandHeights(figure)[width === WIDE ? "wide" : "narrow"]}
      />,
    );
    expect(marks("band")).toHaveLength(asWritten.definition.risks.length + 1);
    expect(marks("independent")).toHaveLength(asWritten.definition.risks.length + 1);
    expect(texts).toContain("All scored risks");
    expect(texts.filter((text) => /^\d.*\(.*–.*\)$/.test(text ?? ""))).toHaveLength(4);
  });

  it("says where a risk is not scored", () => {
    const { escalation: _, ...risks } = asWritten.scenario.risks;
    const lacking = dependenceBand(makeScored({ definition, scenario: { ...asWritten.scenario, risks } }));
    const { marks } = drawn(
      <DependenceBandChart figure={lacking} width={WIDE} height={dependenceBandHeights(lacking).wide} />,
    );
    expect(marks("missing")).toHaveLength(1);
    expect(marks("missing")[0]?.textContent).toBe("not scored");
  });
});
