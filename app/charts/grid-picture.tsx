import type { PlanePoint } from "@/lib/series/plane-axes";
import type { PlaneGrid } from "@/lib/series/plane-grid";

const FAINTEST = 0.06;
const STRONGEST = 0.5;
/** A smaller cell has no room for its number. */
const ROOM = 16;

/** A risk matrix as a picture: each cell tinted and numbered by its colour, 1 the lowest. */
export function GridPicture({ grid, at }: { grid: PlaneGrid; at: (point: PlanePoint) => PlanePoint }) {
  const steps = Math.max(1, grid.colours - 1);
  return grid.cells.map(({ from, to, colour }) => {
    const [low, high] = [at(from), at(to)];
    const [width, height] = [high.x - low.x, low.y - high.y];
    return (
      <g key={`${from.x},${from.y}`} data-mark="cell">
        <rect
          x={low.x}
          y={high.y}
          width={width}
          height={height}
          fill="var(--data-5)"
          fillOpacity={FAINTEST + ((STRONGEST - FAINTEST) * (colour - 1)) / steps}
          stroke="var(--paper)"
          strokeWidth={1}
        />
        {width >= ROOM && height >= ROOM && (
          <text x={high.x - 5} y={high.y + 13} textAnchor="end" fontSize={11} fill="var(--ink)">
            {colour}
          </text>
        )}
      </g>
    );
  });
}
