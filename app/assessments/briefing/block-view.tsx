"use client";

import type { CSSProperties } from "react";
import { ChartFigure } from "@/app/charts/chart-figure";
import { drawingOf } from "@/app/charts/drawing-of";
import { InOrder } from "@/app/ui/in-order";
import { UserNote, UserText } from "@/app/ui/user-text";
import type { Block } from "@/lib/briefing/block";
import { filled, type LaterPart } from "@/lib/briefing/later";
import { useDrawn } from "./known";
import { TableBlock } from "./table-block";

/** The blocks of a briefing as they stand on its page; `most`: how large a figure may be on paper, as a share of its size. */
export function Blocks({ blocks, most = 1 }: { blocks: readonly Block[]; most?: number }) {
  return <InOrder of={blocks}>{(block) => <BlockView block={block} most={most} />}</InOrder>;
}

function BlockView({ block, most }: { block: Block; most: number }) {
  switch (block.kind) {
    case "heading": {
      const Heading = block.level === 2 ? "h2" : "h3";
      return (
        <Heading className={block.level === 2 ? "mt-6 mb-2" : "mt-4 mb-1"}>
          <UserText>{block.text}</UserText>
        </Heading>
      );
    }
    case "finding":
      return (
        <p className="mb-2 font-medium text-lg">
          <UserText>{block.text}</UserText>
        </p>
      );
    case "text":
      return (
        <p className={`mb-2 ${block.quiet ? "text-muted text-sm" : ""}`}>
          <UserText>{block.text}</UserText>
        </p>
      );
    case "note":
      return <UserNote className="mb-3 text-muted print:max-w-none">{block.text}</UserNote>;
    case "list":
      return (
        <ul className="mb-4 grid list-disc gap-1 pl-5">
          {block.items.map((item) => (
            <li key={item}>
              <UserText>{item}</UserText>
            </li>
          ))}
        </ul>
      );
    case "table":
      return <TableBlock {...block} />;
    case "figure":
      return <FigureBlock {...block} most={most} />;
    case "later":
      return <Later part={block.part} most={most} />;
    default:
      return block satisfies never;
  }
}

/** The text of the lower of the two papers, Letter, in CSS pixels; and what stands around a drawing in its frame. */
const PAPER_HEIGHT = 905;
const AROUND = 290;

/** A figure that no page could hold whole is made smaller on paper, as a picture would be. The first page has no parts. */
function FigureBlock({ figure, source, most }: Extract<Block, { kind: "figure" }> & { most: number }) {
  const fit = Math.min(most, PAPER_HEIGHT / (drawingOf(figure).heights.wide + AROUND));
  return (
    // React's type of a style knows no custom properties.
    <div className="print:[zoom:var(--fit)]" style={{ "--fit": fit } as CSSProperties}>
      <ChartFigure figure={figure} source={source} level={most < 1 ? 2 : 3} />
    </div>
  );
}

/** What only draws can tell: its place says that they are being made until they are. */
function Later({ part, most }: { part: LaterPart; most: number }) {
  const { known, isDrawing, progress } = useDrawn();
  const blocks = filled(part, known);
  if (blocks) return <Blocks blocks={blocks} most={most} />;
  return (
    <div className="mb-4 text-muted text-sm">
      <p>{isDrawing ? "Being simulated." : "Not simulated."}</p>
      {!isDrawing && <div className="print:hidden">{progress}</div>}
    </div>
  );
}
