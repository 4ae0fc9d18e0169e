import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { FigureSheet, PICTURE_WIDTH, sheetLayout } from "@/app/ui/export/figure-sheet";
import { ownIds } from "@/app/ui/export/own-ids";
import { textWidth } from "@/app/ui/text-lines";
import { makeFigure, makeSource } from "./make-figure";

const LONG = "A title that says a great deal about risks, mitigations and what remains of them ".repeat(3);

describe("a picture", () => {
  it("is a slide at least, and as high as its drawing needs", () => {
    const height = (natural: number) =>
      sheetLayout(makeFigure(), makeSource(), natural, { titled: true }).height;
    expect(height(100)).toBe(540);
    expect(height(2000)).toBeGreaterThan(2000);
  });

  it("gives its drawing the place that title, legend and source leave, without overlap", () => {
    for (const titled of [true, false]) {
      const layout = sheetLayout(makeFigure({ title: LONG }), makeSource(), 300, { titled });
      const lowest = Math.max(...layout.legend.map(({ y }) => layout.legendY + y + 12));
      expect(layout.chart.y).toBeGreaterThan(lowest);
      expect(layout.chart.y + layout.chart.height + layout.source.length * 16).toBeLessThan(layout.height);
      expect(layout.chart.height).toBeGreaterThanOrEqual(300);
    }
  });

  it("breaks a long title, and leaves it out if asked", () => {
    const layout = sheetLayout(makeFigure({ title: LONG }), makeSource(), 300, { titled: true });
    expect(layout.title.length).toBeGreaterThan(1);
    expect(layout.title.join(" ")).toBe(LONG.trim());
    for (const line of layout.title)
      expect(textWidth(line, { size: 22, semibold: true })).toBeLessThan(PICTURE_WIDTH);
    expect(sheetLayout(makeFigure(), makeSource(), 300, { titled: false })).toMatchObject({
      title: [],
      subtitle: [],
    });
  });

  it("keeps its legend within its width, in order, on as many lines as it needs", () => {
    const series = ["risk-1", "risk-2", "risk-3", "risk-4", "risk-5"];
    const legend = series.map((one) => ({ series: one, label: "A rather long name for one of the risks" }));
    const layout = sheetLayout(makeFigure({ legend }), makeSource(), 300, { titled: true });
    expect(layout.legend.map(({ series: one }) => one)).toEqual(series);
    expect(new Set(layout.legend.map(({ y }) => y)).size).toBeGreaterThan(1);
    const places = layout.legend.map(({ x, y }) => `${x},${y}`);
    expect(new Set(places).size).toBe(series.length);
    for (const { x, lines } of layout.legend)
      expect(x + 34 + textWidth(lines[0] ?? "", { size: 13 })).toBeLessThanOrEqual(PICTURE_WIDTH - 64);
  });

  it("says all that the figure says, as text and never as markup", () => {
    const figure = makeFigure({ title: '<script>alert("1")</script> & "more"' });
    const source = makeSource({ assessment: "<img src=x>", illustrative: true });
    const layout = sheetLayout(figure, source, 300, { titled: true });
    const { container } = render(<FigureSheet figure={figure} layout={layout} background="white" />);
    const text = [...container.querySelectorAll("text")].map(({ textContent }) => textContent).join(" ");
    expect(text).toContain(figure.title);
    expect(text).toContain(figure.subtitle);
    expect(text).toContain("Invented for illustration. Source: <img src=x>");
    for (const { label } of figure.legend) expect(text).toContain(label);
    expect(container.querySelector("script, img")).toBeNull();
    expect(container.querySelector("title")?.textContent).toBe(figure.title);
    expect(container.querySelector("desc")?.textContent).toContain(figure.sentence);
  });

  it("has a ground only if it is to be white", () => {
    const layout = sheetLayout(makeFigure(), makeSource(), 300, { titled: true });
    const ground = (background: "white" | "transparent") =>
      render(
        <FigureSheet figure={makeFigure()} layout={layout} background={background} />,
      ).container.querySelector(`rect[width="${PICTURE_WIDTH}"]`);
    expect(ground("white")).not.toBeNull();
    expect(ground("transparent")).toBeNull();
  });
});

describe("ids of a drawing", () => {
  it("are named anew with all that refers to them; what refers to nothing is gone", () => {
    const host = document.createElement("div");
    host.innerHTML =
      '<svg><defs><pattern id="«r1»a"></pattern><clipPath id="x:y"></clipPath></defs><rect fill="url(#«r1»a)" clip-path="url(#x:y)"></rect><path fill="url(#lost)"></path></svg>';
    ownIds(host);
    expect([...host.querySelectorAll("[id]")].map(({ id }) => id)).toEqual(["f1", "f2"]);
    const rect = host.querySelector("rect");
    expect(rect?.getAttribute("fill")).toBe("url(#f1)");
    expect(rect?.getAttribute("clip-path")).toBe("url(#f2)");
    expect(host.querySelector("path")?.hasAttribute("fill")).toBe(false);
  });
});
