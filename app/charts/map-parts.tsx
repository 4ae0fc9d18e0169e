import { TextBlock } from "@/app/ui/text-block";
import { LABEL, LINE, NOTE } from "./bar-layout";
import { MAP_HEAD, MAP_STEP, MAP_TEXT, type MapLayout } from "./map-layout";

/** The names of a matrix: of its columns above them, of its rows beside or above theirs. */
export function MapNames({ layout }: { layout: MapLayout }) {
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
      {rows.map(({ lines, notes, nameY: top, cellsY }, row) => {
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may bear one name; a row's place tells it apart
          <g key={row}>
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
        );
      })}
    </g>
  );
}

/** A frame around the row that is being read. */
export function MapRead(props: { layout: MapLayout; columns: number; active: number | null }) {
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
