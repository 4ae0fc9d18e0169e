import { render } from "@testing-library/react";
import type { ReactElement } from "react";
import { describe, expect, it } from "vitest";
import { EvidenceGridChart } from "@/app/charts/evidence-grid-chart";
import { planeHeights } from "@/app/charts/plane-layout";
import { RiskPlaneChart } from "@/app/charts/risk-plane-chart";
import { exampleFile } from "@/lib/frameworks/example";
import { knownMatrices } from "@/lib/model/known-matrices";
import { uncertainModel } from "@/lib/scoring/uncertain-model";
import { evidenceGrid } from "@/lib/series/evidence-grid";
import { withGrid } from "@/lib/series/plane-grid";
import { planeLeft } from "@/lib/series/plane-left";
import { riskPlane } from "@/lib/series/risk-plane";
import { makeScored } from "../../lib/series/make-scored";
import { makeRisk, makeRiskJudgement, makeSavedScenario } from "../../make";

const { scenarios, format: _, version: __, ...definition } = exampleFile;
const asWritten = makeScored({ definition, scenario: makeSavedScenario(scenarios[0]) });

const LEFT = planeLeft(uncertainModel(definition, asWritten.scenario), { seed: 1, draws: 2000 });
const WIDE = 960;

/** What is drawn: the marks by kind, and all texts in their order. */
function drawn(chart: ReactElement) {
  const { container } = render(chart);
  const marks = (kind: string) => [...container.querySelectorAll(`[data-mark="${kind}"]`)];
  const texts = [...container.querySelectorAll("text")].map(({ textContent }) => textContent);
  return { container, marks, texts };
}

describe("the risk plane", () => {
  const figure = riskPlane(asWritten, LEFT);
  const at = (of: typeof figure, width = WIDE, active: number | null = null) => (
    <RiskPlaneChart
      figure={of}
      width={width}
      height={planeHeights(of)[width === WIDE ? "wide" : "narrow"]}
      active={active}
    />
  );
  const fortyScored = makeScored({
    definition: {
      ...definition,
      risks: Array.from({ length: 40 }, (_, index) => makeRisk({ key: `r${index}`, label: `R${index}` })),
    },
    scenario: {
      ...asWritten.scenario,
      effects: [],
      risks: Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`r${index}`, makeRiskJudgement()])),
    },
  });
  const forty = riskPlane(
    fortyScored,
    planeLeft(uncertainModel(fortyScored.definition, fortyScored.scenario), { seed: 1, draws: 100 }),
  );

  it.each([WIDE, 300])("has a place, a box, an arrow and a name for each risk, %i wide", (width) => {
    const { marks, texts } = drawn(at(figure, width));
    for (const kind of ["place", "box", "left-box", "move", "name"])
      expect.soft(marks(kind), kind).toHaveLength(figure.risks.length);
    expect(marks("equal-harm")).toHaveLength(figure.plane?.lines.length ?? 0);
    for (const { text } of figure.plane?.lines ?? []) expect(texts).toContain(text);
  });

  it("has a cell for each of a matrix behind it, numbered by its colour", () => {
    const matrix = knownMatrices(definition.harmScale)[0];
    if (!matrix) throw new Error("there are matrices");
    const gridded = withGrid(figure, matrix);
    const { marks } = drawn(at(gridded));
    expect(marks("cell")).toHaveLength(gridded.grid?.cells.length ?? 0);
    expect(marks("cell").map(({ textContent }) => textContent)).toContain("6");
    expect(marks("place")).toHaveLength(figure.risks.length);
  });

  it("tells the box of what remains from that of the judgement by its dashes and its empty middle", () => {
    const { marks } = drawn(at(figure));
    for (const box of marks("left-box")) {
      expect(box.querySelector("rect")?.getAttribute("stroke-dasharray")).toBeTruthy();
      expect(box.querySelector("rect")?.getAttribute("fill")).toBe("none");
    }
    for (const box of marks("box"))
      expect(box.querySelector("rect")?.hasAttribute("stroke-dasharray")).toBe(false);
  });

  it("has no box of what remains before it is drawn", () => {
    const { marks } = drawn(at(riskPlane(asWritten)));
    expect(marks("box")).toHaveLength(figure.risks.length);
    expect(marks("left-box")).toHaveLength(0);
  });

  it("shows forty risks in one place as one bubble with their count", () => {
    const { marks, texts } = drawn(at(forty));
    expect(marks("place")).toHaveLength(1);
    expect(marks("box")).toHaveLength(0);
    expect(texts).toContain("×40");
    expect(texts).toContain("40 risks, listed below");
  });

  it("shows the box of the risk that is read, also in a bubble", () => {
    const spread = { ...forty, plane: forty.plane && { ...forty.plane } };
    if (spread.plane)
      spread.plane.boxes = forty.plane?.boxes.map((box) => ({ ...box, to: { x: 1, y: 1 } })) ?? [];
    expect(forty.plane?.boxes).toHaveLength(80);
    const { container, marks } = drawn(at(spread, WIDE, 7));
    expect(marks("box")).toHaveLength(1);
    expect(marks("left-box")).toHaveLength(1);
    expect(container.querySelectorAll("[data-active]")).toHaveLength(1);
  });
});

describe("the evidence grid", () => {
  const figure = evidenceGrid(asWritten);

  it.each([WIDE, 300])("has a cell for each pair of grades, with its count, %i wide", (width) => {
    const { marks, container } = drawn(
      <EvidenceGridChart figure={figure} width={width} height={360} active={1} />,
    );
    const counted = figure.cells.filter(({ count }) => count > 0);
    expect(marks("counted")).toHaveLength(counted.length);
    expect(marks("empty")).toHaveLength(36 - counted.length);
    expect(marks("counted").map(({ textContent }) => Number(textContent))).toEqual(
      counted.map(({ count }) => count),
    );
    expect(container.querySelectorAll("[data-active]")).toHaveLength(1);
  });
});
