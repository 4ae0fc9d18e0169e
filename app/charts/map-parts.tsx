import type { ReactElement, ReactNode } from "react";
import { Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { InOrder } from "@/app/ui/in-order";
import { TextBlock } from "@/app/ui/text-block";
import { LABEL, LINE, NOTE } from "./bar-layout";
import { MAP_HEAD, MAP_STEP, MAP_TEXT, type MapLayout } from "./map-layout";

/** The place of a cell in pixels. */
export type MapBox = { x: number; y: number; width: number; height: number };

type MapProps<Cell> = {
  layout: MapLayout;
  width: number;
  height: number;
  heads: readonly unknown[];
  rows: readonly { cells: readonly (Cell | null)[] }[];
  active: number | null;
  /** Patterns that the cells are filled with. */
  patterns?: ReactNode;
  draw: (cell: Cell, box: MapBox) => ReactElement;
};

/** A matrix: its names, its cells as `draw` makes them, a dash where nothing is judged, and the row that is read. */
export function MapChart<Cell>(props: MapProps<Cell>) {
  const { layout, width, height, heads, rows, active, patterns, draw } = props;
  const cells = rows.flatMap(({ cells }, row) => cells.map((cell, column) => ({ row, column, cell })));
  return (
    <ScatterChart
      width={width}
      height={height}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      {patterns}
      <XAxis type="number" dataKey="column" domain={[0, heads.length]} hide />
      <YAxis type="number" dataKey="row" domain={[0, rows.length]} hide />
      <MapNames layout={layout} />
      <Scatter
        data={cells}
        shape={({ payload }: { payload?: (typeof cells)[number] }) => {
          if (!payload) return <g />;
          const box = boxOf(payload, layout);
          return payload.cell === null ? <Unjudged box={box} /> : draw(payload.cell, box);
        }}
        isAnimationActive={false}
      />
      <MapRead layout={layout} columns={heads.length} active={active} />
    </ScatterChart>
  );
}

function boxOf({ row, column }: { row: number; column: number }, layout: MapLayout): MapBox {
  return {
    x: layout.gutter + column * layout.cell.width + 0.5,
    y: (layout.rows[row]?.cellsY ?? 0) + 0.5,
    width: layout.cell.width - 1,
    height: layout.cell.height - 1,
  };
}

function Unjudged({ box }: { box: MapBox }) {
  return (
    <g data-mark="unjudged">
      <rect {...box} fill="none" stroke="var(--line)" strokeDasharray="3 2" />
      <MapText x={box.x + box.width / 2} y={box.y + box.height / 2} quiet>
        –
      </MapText>
    </g>
  );
}

/** The names of a matrix: of its columns above them, of its rows beside or above theirs. */
function MapNames({ layout }: { layout: MapLayout }) {
  const { gutter, cell, heads, keyed, headTop, again, rows } = layout;
  const muted = { fontSize: MAP_HEAD.size, fill: "var(--muted)" };
  const middle = (column: number) => gutter + (column + 0.5) * cell.width;
  const deepest = Math.max(1, ...heads.map((lines) => lines.length));
  const headed = (lines: readonly string[], column: number, bottom: number) => (
    <TextBlock
      key={column}
      lines={lines}
      x={middle(column)}
      y={bottom - (lines.length - 1) * MAP_STEP - 4}
      step={MAP_STEP}
      textAnchor="middle"
      {...muted}
    />
  );
  return (
    <g>
      <TextBlock lines={keyed} x={0} y={MAP_HEAD.size} step={MAP_STEP} xmlSpace="preserve" {...muted} />
      {!again && heads.map((lines, column) => headed(lines, column, headTop + deepest * MAP_STEP + 2))}
      {/* Two rows may bear one name. */}
      <InOrder of={rows}>
        {({ lines, notes, nameY: top, cellsY }) => (
          <g>
            <TextBlock
              lines={lines}
              x={0}
              y={top + LABEL.size}
              step={LINE}
              fill="var(--ink)"
              fontSize={LABEL.size}
              fontWeight={500}
            />
            <TextBlock
              lines={notes}
              x={0}
              y={top + lines.length * LINE + LABEL.size}
              step={LINE}
              fill="var(--muted)"
              fontSize={NOTE.size}
            />
            {again && heads.map((head, column) => headed(head, column, cellsY))}
          </g>
        )}
      </InOrder>
    </g>
  );
}

/** A frame around the row that is being read. */
function MapRead(props: { layout: MapLayout; columns: number; active: number | null }) {
  const { layout, columns, active } = props;
  const read = active === null ? undefined : layout.rows[active];
  if (!read) return null;
  return (
    <rect
      x={1}
      y={read.y + 1}
      width={layout.gutter + layout.cell.width * columns - 2}
      height={layout.band - 2}
      fill="none"
      stroke="var(--accent)"
      strokeWidth={2}
      data-active="true"
    />
  );
}

/** A line of text in the middle of a cell. */
export function MapText(props: { x: number; y: number; children: string; quiet?: boolean }) {
  const { x, y, children, quiet = false } = props;
  return (
    <text
      x={x}
      y={y}
      dy="0.355em"
      textAnchor="middle"
      fontSize={MAP_TEXT.size}
      fontWeight={quiet ? 400 : 600}
      fill={quiet ? "var(--muted)" : "var(--ink)"}
    >
      {children}
    </text>
  );
}
