"use client";

import { type ReactNode, type RefObject, Suspense, useId, useRef, useState } from "react";
import { lazyPart } from "@/app/ui/lazy-part";
import { type Figure, type FigureSource, sourceLine } from "@/lib/series/figure";
import { DownloadFigure } from "./export/download-figure";
import { figureAnchor } from "./export/figure-anchor";
import { usePageFigure } from "./export/page-figures";
import { FigureLegend } from "./figure-legend";
import { FigureReader } from "./figure-reader";
import { FigureTable } from "./figure-table";
import { FigureTabs, TabPanel } from "./figure-tabs";
import { Measured } from "./measured";
import { unbrokenNames } from "./unbroken-names";
import { WithRoom } from "./with-room";

// Only who looks at a table can copy it.
const CopyTable = lazyPart(async () => (await import("./export/copy-table")).CopyTable);

/** How a figure is drawn: its height for narrow and wide places, and the drawing at a size. */
export type Drawing = {
  heights: { narrow: number; wide: number };
  draw: (size: { width: number; height: number; active: number | null }) => ReactNode;
};

export type FigureFrameProps = {
  figure: Figure;
  source: FigureSource;
  drawing: Drawing;
  level?: 2 | 3;
  /** What else can be done with the figure, beside its download. */
  actions?: ReactNode;
  /** Its texts at their longest, where longer ones than the first come by themselves. */
  room?: FigureRoom;
};

export type FigureRoom = Record<"sentence" | "source", string>;

const TABS = [
  { id: "figure", label: "Figure" },
  { id: "table", label: "Table" },
] as const;
type TabId = (typeof TABS)[number]["id"];

/**
 * A figure with all it says of itself: the finding as its title, measure, sentence, legend, drawing or table, and
 * where it comes from. The server writes the table; the drawing takes its place in a box whose size is known.
 */
export function FigureFrame({ figure, source, drawing, level = 2, actions, room }: FigureFrameProps) {
  const id = useId();
  const [tab, setTab] = useState<TabId>("figure");
  const place = useRef<HTMLElement>(null);
  usePageFigure(place, { figure, source, drawing });
  const Heading = level === 2 ? "h2" : "h3";
  const anchor = figureAnchor(figure, source);
  if (figure.needs !== null)
    return <FigureWithout figure={figure} Heading={Heading} place={place} anchor={anchor} />;
  return (
    <section
      ref={place}
      id={anchor}
      aria-labelledby={`${id}title`}
      className="mb-12 break-inside-avoid border-line border-t pt-5"
    >
      <Heading id={`${id}title`} className="max-w-3xl [overflow-wrap:anywhere]">
        {unbrokenNames(figure.title)}
      </Heading>
      <p className="mt-1 text-muted text-sm">{figure.subtitle}</p>
      <div className="mt-3 mb-4 flex flex-wrap items-center justify-between gap-2 print:hidden">
        <FigureTabs label="Show as" tabs={TABS} chosen={tab} choose={setTab} prefix={id} />
        <div className="flex gap-2 noscript:hidden">
          {tab === "table" && (
            <Suspense>
              <CopyTable figure={figure} />
            </Suspense>
          )}
          {actions}
          <DownloadFigure figure={figure} source={source} drawing={drawing} />
        </div>
      </div>
      <TabPanel prefix={id} id="figure" chosen={tab} unchosen="hidden">
        <FigureLegend legend={figure.legend} />
        <p id={`${id}keys`} className="sr-only">
          The arrow keys read the figure row by row.
        </p>
        <FigureReader figure={figure} label={figure.title} describedBy={`${id}sentence ${id}keys`}>
          {(active) => (
            <Measured heights={drawing.heights}>
              {(width, height) => drawing.draw({ width, height, active })}
            </Measured>
          )}
        </FigureReader>
      </TabPanel>
      <TabPanel prefix={id} id="table" chosen={tab} unchosen="hidden noscript:block">
        <FigureTable figure={figure} />
      </TabPanel>
      <WithRoom for={room?.sentence} className="mt-3 max-w-prose text-sm [overflow-wrap:anywhere]">
        <p id={`${id}sentence`}>{unbrokenNames(figure.sentence)}</p>
      </WithRoom>
      <WithRoom for={room?.source} className="mt-2 text-muted text-xs [overflow-wrap:anywhere]">
        <p>{sourceLine(source)}</p>
      </WithRoom>
    </section>
  );
}

/** A figure that can't be drawn yet says what is needed. */
function FigureWithout(props: {
  figure: Figure;
  Heading: "h2" | "h3";
  place: RefObject<HTMLElement | null>;
  anchor: string;
}) {
  const { figure, Heading, place, anchor } = props;
  return (
    <section ref={place} id={anchor} className="mb-12 border-line border-t pt-5">
      <Heading>{figure.title}</Heading>
      <p className="mt-1 text-muted text-sm">{figure.subtitle}</p>
      <p className="mt-3 max-w-prose">{figure.needs}</p>
    </section>
  );
}
