import { render } from "@testing-library/react";
import { unzipSync } from "fflate";
import { useRef } from "react";
import { expect, it } from "vitest";
import { usePageFigure } from "@/app/ui/export/page-figures";
import { USUAL_PICTURE } from "@/app/ui/export/picture";
import { type ZipProgress, zipFigures } from "@/app/ui/export/zip-figures";
import { makeFigure, makeSource } from "./make-figure";

function OnPage({ asOf, ...over }: { asOf: string } & Parameters<typeof makeFigure>[0]) {
  const place = useRef<HTMLElement>(null);
  const drawing = { heights: { narrow: 1, wide: 1 }, draw: () => null };
  usePageFigure(place, { figure: makeFigure(over), source: makeSource({ asOf }), drawing });
  return <section ref={place} />;
}

it("a figure of which a part is still computed is waited for, and left out by who goes on without", async () => {
  const today = "2026-11-23";
  render(
    <>
      <OnPage asOf={today} id="inherent-residual" />
      <OnPage asOf={today} id="risk-plane" pending />
    </>,
  );
  const told: ZipProgress[] = [];
  const watch = {
    tell: (progress: ZipProgress) => told.push(progress),
    signal: new AbortController().signal,
    goOn: () => told.length > 0,
  };
  const { figures } = await zipFigures({ options: USUAL_PICTURE, formats: ["csv"], density: 1 }, watch);
  expect(told[0]).toEqual({ waiting: 1 });
  expect(figures.map(({ figure }) => figure.id)).toEqual(["inherent-residual"]);
});

it.each(["1914-06-28", "1979-12-31", "2100-01-01", "9999-12-31"])(
  "the figures of a page are one archive, of whatever day their judgements are: %s",
  async (asOf) => {
    render(<OnPage asOf={asOf} />);
    const watch = { tell: () => undefined, signal: new AbortController().signal, goOn: () => true };
    const { zip } = await zipFigures({ options: USUAL_PICTURE, formats: ["csv"], density: 1 }, watch);
    const [name] = Object.keys(unzipSync(zip));
    expect(name).toBe(`pacific-partnership_inherent-residual_as-written_${asOf}.csv`);
  },
);
