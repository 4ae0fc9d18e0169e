import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { FigureSheet } from "@/app/ui/export/figure-sheet";
import { ownIds } from "@/app/ui/export/own-ids";
import { SIZES, type SizeName, sheetLayout } from "@/app/ui/export/sheet-layout";
import { textWidth } from "@/app/ui/text-lines";
import { type FigureSource, sourceLine } from "@/lib/series/figure";
import { makeFigure, makeSource } from "./make-figure";

const PICTURE_WIDTH = SIZES.needed.width;

function layoutOf(
  figure = makeFigure(),
  { natural = 300, titled = true, size = "needed" as SizeName, source = makeSource() as FigureSource } = {},
) {
  return sheetLayout({ figure, sourceLine: sourceLine(source), natural }, { titled, size });
}

const LONG = "A title that says a great deal about risks, mitigations and what remains of them ".repeat(3);

describe("a picture", () => {
  it("is a slide at least, and as high as its drawing needs", () => {
    const height = (natural: number) => layoutOf(makeFigure(), { natural }).height;
    expect(height(100)).toBe(540);
    expect(height(2000)).toBeGreaterThan(2000);
  });

  it("gives its drawing the place that title, legend and source leave, without overlap", () => {
    for (const titled of [true, false]) {
      const layout = layoutOf(makeFigure({ title: LONG }), { titled });
      const lowest = Math.max(...layout.legend.map(({ y }) => layout.legendY + y + 12));
      expect(layout.chart.y).toBeGreaterThan(lowest);
      expect(layout.chart.y + layout.chart.height + layout.source.length * 16).toBeLessThan(layout.height);
      expect(layout.chart.height).toBeGreaterThanOrEqual(300);
    }
  });

  it.each(["slide", "square", "a4-half"] as const)("has the shape %s, whatever its drawing needs", (size) => {
    for (const natural of [100, 300, 450]) {
      const layout = layoutOf(makeFigure({ title: LONG }), { natural, size });
      expect(layout.shaped).toBe(true);
      expect(layout.size.width).toBe(SIZES[size].width);
      expect(layout.width / layout.height).toBeCloseTo(SIZES[size].ratio, 2);
      expect(layout.size.width / layout.size.height).toBeCloseTo(SIZES[size].ratio, 2);
      expect(layout.chart.height).toBeGreaterThanOrEqual(natural);
      // Narrower than this, a drawing is one for phones.
      expect(layout.chart.width).toBeGreaterThanOrEqual(600);
      expect(layout.chart.y + layout.chart.height + layout.source.length * 16).toBeLessThan(layout.height);
    }
  });

  it("that would be too small to be read in its shape is as high as it needs, and says so", () => {
    const layout = layoutOf(makeFigure(), { natural: 5000, size: "slide" });
    expect(layout.shaped).toBe(false);
    expect(layout.size.height).toBeGreaterThan(5000);
  });

  it("leaves out of its texts what turns or hides them", () => {
    const figure = makeFigure({ title: "a\u202eb\u200bc\ufffe" });
    expect(layoutOf(figure).title).toEqual(["abc"]);
  });

  it("breaks a long title, and leaves it out if asked", () => {
    const layout = layoutOf(makeFigure({ title: LONG }));
    expect(layout.title.length).toBeGreaterThan(1);
    expect(layout.title.join(" ")).toBe(LONG.trim());
    for (const line of layout.title)
      expect(textWidth(line, { size: 22, semibold: true })).toBeLessThan(PICTURE_WIDTH);
    expect(layoutOf(makeFigure(), { titled: false })).toMatchObject({
      title: [],
      subtitle: [],
    });
  });

  it("keeps its legend within its width, in order, on as many lines as it needs", () => {
    const series = ["risk-1", "risk-2", "risk-3", "risk-4", "risk-5"];
    const legend = series.map((one) => ({ series: one, label: "A rather long name for one of the risks" }));
    const layout = layoutOf(makeFigure({ legend }));
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
    const layout = layoutOf(figure, { source });
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

  it("that is to tell no more than is drawn names its kind", () => {
    const layout = layoutOf(makeFigure(), { titled: false });
    const { container } = render(
      <FigureSheet figure={makeFigure()} layout={layout} background="white" untold />,
    );
    expect(container.querySelector("title")?.textContent).toBe("inherent residual");
    expect(container.querySelector("desc")).toBeNull();
    expect(container.textContent).not.toContain(makeFigure().title);
  });

  it("has a ground only if it is to be white", () => {
    const layout = layoutOf(makeFigure());
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
