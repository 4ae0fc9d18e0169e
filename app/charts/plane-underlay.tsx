import { useXAxisScale, useYAxisScale } from "recharts";
import { Arrow, MarkArea } from "@/app/ui/figure-mark";
import type { IsoLine } from "@/lib/series/iso-lines";
import type { PlanePoint } from "@/lib/series/plane-axes";
import type { PlaneBox, PlaneDrawing, PlaneMove } from "@/lib/series/plane-drawing";
import type { PlaneGrid } from "@/lib/series/plane-grid";
import { GridPicture } from "./grid-picture";
import { PLANE, type PlaneLayout } from "./plane-layout";
import { placeRadius } from "./plane-place";
import { ValueLabel } from "./value-label";

type At = (point: PlanePoint) => PlanePoint;

/** Beyond so many places boxes hide each other: only that of the risk that is read is drawn. */
const BOXES_MAX = 12;

/** What lies below the places: names of the axes, lines of equal harm, boxes of the judgements, arrows to what remains. */
export function PlaneUnderlay(props: {
  plane: PlaneDrawing;
  grid: PlaneGrid | undefined;
  width: number;
  layout: PlaneLayout;
  active: number | null;
  prefix: string;
}) {
  const { plane, grid, width, layout, active, prefix } = props;
  const [xScale, yScale] = [useXAxisScale(), useYAxisScale()];
  if (!xScale || !yScale) return null;
  const at: At = ({ x, y }) => ({ x: xScale(x) ?? 0, y: yScale(y) ?? 0 });
  const alone = new Set(plane.places.flatMap(({ members }) => (members.length === 1 ? members : [])));
  const boxes = plane.boxes.filter(
    ({ risk }) => risk === active || (plane.places.length <= BOXES_MAX && alone.has(risk)),
  );
  return (
    <g>
      {grid && <GridPicture grid={grid} at={at} />}
      <AxisName x={0} y={14} anchor="start">
        Likelihood
      </AxisName>
      <AxisName x={width - layout.right} y={layout.plotHeight - 6} anchor="end">
        Severity if it happens, hp
      </AxisName>
      {plane.lines.map((line) => (
        <EqualHarm key={line.harm} line={line} at={at} />
      ))}
      {boxes.map((box) => (
        <Box key={`${box.of}-${box.risk}`} box={box} at={at} prefix={prefix} />
      ))}
      {plane.moves.map((move) => (
        <Move key={`${move.from}-${move.members[0]}`} move={move} plane={plane} at={at} />
      ))}
    </g>
  );
}

function AxisName(props: { x: number; y: number; anchor: "start" | "end"; children: string }) {
  const { x, y, anchor, children } = props;
  return (
    <text x={x} y={y} textAnchor={anchor} fontSize={12} fontWeight={500} fill="var(--ink)">
      {children}
    </text>
  );
}

function EqualHarm({ line, at }: { line: IsoLine; at: At }) {
  const dots = line.points.map(at);
  const [first] = dots;
  const [start] = line.points;
  if (!first || !start) return null;
  // A line that leaves through the top is named above the plot, one that leaves to the left beside its end.
  const through = start.y > 0.999;
  return (
    <g data-mark="equal-harm">
      <path
        d={dots.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x},${y}`).join(" ")}
        fill="none"
        stroke="var(--data-rest)"
        strokeWidth={1}
        strokeDasharray="3 3"
      />
      <ValueLabel x={first.x + (through ? -8 : 4)} y={through ? PLANE.top - 10 : first.y - 8} quiet>
        {line.text}
      </ValueLabel>
    </g>
  );
}

/** A judgement that is one number makes a box without width: it is drawn as a stroke. */
const LEAST = 2;

function Box({ box, at, prefix }: { box: PlaneBox; at: At; prefix: string }) {
  const [low, high] = [at(box.from), at(box.to)];
  const [width, height] = [Math.max(LEAST, high.x - low.x), Math.max(LEAST, low.y - high.y)];
  if (width === LEAST && height === LEAST) return null;
  return (
    <g data-mark={box.of === "left" ? "left-box" : "box"}>
      <MarkArea prefix={prefix} series={`${box.of}-box`} x={low.x} y={high.y} width={width} height={height} />
    </g>
  );
}

function Move({ move, plane, at }: { move: PlaneMove; plane: PlaneDrawing; at: At }) {
  const place = plane.places[move.from];
  if (!place) return null;
  const [middle, to] = [at(place), at(move.to)];
  const length = Math.hypot(to.x - middle.x, to.y - middle.y) || 1;
  const start = Math.min(1, placeRadius(place.members.length) / length);
  const from = { x: middle.x + (to.x - middle.x) * start, y: middle.y + (to.y - middle.y) * start };
  return (
    <g data-mark="move">
      <Arrow from={from} to={to} colour="var(--data-after)" />
      {move.members.length > 1 && move.members.length < place.members.length && (
        <ValueLabel x={to.x + 6} y={to.y} quiet>
          {`×${move.members.length}`}
        </ValueLabel>
      )}
    </g>
  );
}
