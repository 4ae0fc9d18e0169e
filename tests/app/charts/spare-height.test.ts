import { describe, expect, it } from "vitest";
import { mapLayout } from "@/app/charts/map-layout";
import { rankLayout } from "@/app/charts/rank-layout";
import { slopeLayout } from "@/app/charts/slope-layout";
import { spareEach } from "@/app/charts/spare-height";

const labels = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ label: `Item ${index + 1}` }));

describe("what a drawing's parts are given of the height that is left", () => {
  it("is the same for each, and no more than makes them a little over twice as tall", () => {
    expect(spareEach(3, { size: 100, spare: 60 })).toBe(20);
    expect(spareEach(3, { size: 100, spare: 9000 })).toBe(120);
  });

  it("is nothing where nothing is left, or where there is no part", () => {
    expect(spareEach(3, { size: 100, spare: 0 })).toBe(0);
    expect(spareEach(3, { size: 100, spare: -50 })).toBe(0);
    expect(spareEach(0, { size: 100, spare: 500 })).toBe(0);
  });
});

type Layout = (width: number, given?: number) => { height: number };

const LAYOUTS: Record<string, (items: number) => Layout> = {
  slopes: (items) => {
    // Only how many scenarios there are is of interest to the layout.
    const points = [1, 2, 3].map((n) => ({
      series: `scenario-${n}`,
      label: "",
      mean: 0,
      range: null,
      absent: false,
    }));
    const slopes = labels(items).map(({ label }) => ({ key: label, label, points }));
    return (width, given) => slopeLayout({ slopes }, width, given);
  },
  maps: (items) => (width, given) =>
    mapLayout({ heads: ["One", "Two"], rows: labels(items), cell: 36 }, width, given),
  ranks: (items) => {
    const lines = labels(items).map(({ label }, index) => {
      return { key: label, label, series: `rank-${index + 1}`, places: [], ranks: [] };
    });
    return (width, given) => rankLayout({ lines }, width, given);
  },
};

describe.each(Object.entries(LAYOUTS))("%s in a picture with a shape of its own", (_, make) => {
  it.each([
    [1, 320],
    [3, 320],
    [1, 736],
    [3, 736],
    [7, 736],
  ])("of %i items %i wide fill it, stay within it, and are as before where it fits", (items, width) => {
    const layout = make(items);
    const needed = layout(width).height;
    expect(layout(width, needed).height).toBe(needed);
    expect(layout(width, needed - 40).height).toBe(needed);
    const filled = layout(width, needed + 30).height;
    expect(filled).toBeLessThanOrEqual(needed + 30);
    // Whole pixels for each part leave less than one a part over.
    expect(filled).toBeGreaterThan(needed + 30 - 2 * items - 1);
    expect(layout(width, 10 * needed).height).toBeLessThanOrEqual(2.2 * needed);
  });

  it("without an item need no more than they do", () => {
    const layout = make(0);
    expect(layout(736, 900).height).toBe(layout(736).height);
  });
});
