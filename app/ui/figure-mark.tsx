import { type Marker, type MarkPattern, markOf, rampOpacity } from "./marks";

const TILE = 6;
/** Drawn without a pattern of their own: filled, or an outline. */
type Plain = "solid" | "hollow" | "dashed";
/** What cuts a pattern into a filled area: strokes in the colour of the paper. */
const CUTS: Record<Exclude<MarkPattern, Plain>, string> = {
  diagonal: "M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2",
  "back-diagonal": "M5,-1 l2,2 M0,0 l6,6 M-1,5 l2,2",
  upright: "M3,0 v6",
  level: "M0,3 h6",
  grid: "M3,0 v6 M0,3 h6",
  dots: "M1.5,1.5 h.01 M4.5,4.5 h.01",
  checks: "M0,1.5 h3 M3,4.5 h3",
};
const CUT_WIDTH: Partial<Record<MarkPattern, number>> = { dots: 2, checks: 3, grid: 1 };

/** The patterns of some series, under ids that begin with `prefix`; once in each drawing. */
export function MarkPatterns({ prefix, series }: { prefix: string; series: readonly string[] }) {
  return (
    <defs>
      {series.map((one) => {
        const mark = markOf(one);
        if (mark.kind !== "area" || isPlain(mark.pattern)) return null;
        return (
          <pattern
            key={one}
            id={`${prefix}${one}`}
            width={TILE}
            height={TILE}
            patternUnits="userSpaceOnUse"
            data-pattern={mark.pattern}
          >
            <rect width={TILE} height={TILE} fill={`var(--${mark.colour})`} />
            <path
              d={CUTS[mark.pattern]}
              fill="none"
              stroke="var(--paper)"
              strokeWidth={CUT_WIDTH[mark.pattern] ?? 1.25}
              strokeLinecap={mark.pattern === "dots" ? "round" : "butt"}
            />
          </pattern>
        );
      })}
    </defs>
  );
}

function isPlain(pattern: MarkPattern): pattern is Plain {
  return pattern === "solid" || pattern === "hollow" || pattern === "dashed";
}

/** A filled area of a series; its patterns must stand in the same drawing. */
export function MarkArea(props: {
  prefix: string;
  series: string;
  x: number;
  y: number;
  width: number;
  height: number;
}) {
  const { prefix, series, x, y, width, height } = props;
  const mark = markOf(series);
  if (mark.kind !== "area") return null;
  const colour = `var(--${mark.colour})`;
  if (mark.pattern === "hollow" || mark.pattern === "dashed") {
    const inside = {
      x: x + 0.75,
      y: y + 0.75,
      width: Math.max(0, width - 1.5),
      height: Math.max(0, height - 1.5),
    };
    if (mark.pattern === "dashed")
      return <rect {...inside} fill="none" stroke={colour} strokeWidth={1.5} strokeDasharray="6 3" />;
    return <rect {...inside} fill={colour} fillOpacity={0.16} stroke={colour} strokeWidth={1.5} />;
  }
  const fill = mark.pattern === "solid" ? colour : `url(#${prefix}${series})`;
  return <rect x={x} y={y} width={width} height={height} fill={fill} />;
}

const OUTLINES: Record<Marker, string> = {
  circle: "M-4,0 a4,4 0 1,0 8,0 a4,4 0 1,0 -8,0 z",
  square: "M-3.5,-3.5 h7 v7 h-7 z",
  diamond: "M0,-5 l5,5 l-5,5 l-5,-5 z",
  up: "M0,-4.5 l4.5,8 h-9 z",
  down: "M0,4.5 l4.5,-8 h-9 z",
  cross: "M-1.5,-4.5 h3 v3 h3 v3 h-3 v3 h-3 v-3 h-3 v-3 h3 z",
};

/** A marker at a point, filled with a colour of the page or of a series. */
export function MarkerShape(props: {
  marker: Marker;
  x: number;
  y: number;
  filled?: boolean;
  colour?: string;
}) {
  const { marker, x, y, filled = true, colour = "var(--ink)" } = props;
  return (
    <path
      d={OUTLINES[marker]}
      transform={`translate(${x},${y})`}
      fill={filled ? colour : "var(--paper)"}
      stroke={colour}
      strokeWidth={1.5}
      strokeLinejoin="round"
    />
  );
}

/** A whisker from `from` to `to` with caps, at the height `y`. */
export function Whisker({ from, to, y, cap = 4 }: { from: number; to: number; y: number; cap?: number }) {
  const d = `M${from},${y} H${to} M${from},${y - cap} v${2 * cap} M${to},${y - cap} v${2 * cap}`;
  return (
    <g fill="none">
      <path d={d} stroke="var(--paper)" strokeWidth={4} />
      <path d={d} stroke="var(--ink)" strokeWidth={1.5} />
    </g>
  );
}

const HEAD = 8;

/** An arrow from one point to another; where they all but meet, a dot at the second. */
export function Arrow(props: { from: Dot; to: Dot; colour: string }) {
  const { from, to, colour } = props;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length < HEAD) return <circle cx={to.x} cy={to.y} r={3} fill={colour} />;
  const [ux, uy] = [dx / length, dy / length];
  const base = { x: to.x - ux * HEAD, y: to.y - uy * HEAD };
  const half = HEAD / 2;
  return (
    <>
      <path d={`M${from.x},${from.y} L${base.x},${base.y}`} stroke={colour} strokeWidth={1.75} fill="none" />
      <path
        d={`M${to.x},${to.y} L${base.x - uy * half},${base.y + ux * half} L${base.x + uy * half},${base.y - ux * half} z`}
        fill={colour}
      />
    </>
  );
}

type Dot = { x: number; y: number };

export const SWATCH = { width: 26, height: 12 };
/** Room for a marker before its area. */
const MARKER_ROOM = 13;
const RAMP_STEPS = [0, 0.33, 0.67, 1];

/** The sample of a series in a legend, drawn at the origin of the SVG that holds it. */
export function Swatch({
  prefix,
  series,
  x = 0,
  y = 0,
}: {
  prefix: string;
  series: string;
  x?: number;
  y?: number;
}) {
  const mark = markOf(series);
  const middle = y + SWATCH.height / 2;
  if (mark.kind === "range") return <Whisker from={x + 2} to={x + SWATCH.width - 2} y={middle} />;
  if (mark.kind === "point")
    return <MarkerShape marker={mark.marker} filled={mark.filled} x={x + SWATCH.width / 2} y={middle} />;
  const ends = { from: { x: x + 1, y: middle }, to: { x: x + SWATCH.width - 1, y: middle } };
  if (mark.kind === "arrow") return <Arrow {...ends} colour={`var(--${mark.colour})`} />;
  if (mark.kind === "line")
    return (
      <>
        <path
          d={`M${ends.from.x},${middle} H${ends.to.x}`}
          stroke={`var(--${mark.colour})`}
          strokeWidth={1.5}
          strokeDasharray={mark.dash}
          fill="none"
        />
        {mark.marker && (
          <MarkerShape
            marker={mark.marker}
            filled={mark.filled ?? true}
            colour={`var(--${mark.colour})`}
            x={x + SWATCH.width / 2}
            y={middle}
          />
        )}
      </>
    );
  if (mark.kind === "ramp") {
    const step = SWATCH.width / RAMP_STEPS.length;
    return RAMP_STEPS.map((share, index) => (
      <rect
        key={share}
        x={x + index * step}
        y={y}
        width={step}
        height={SWATCH.height}
        fill={`var(--${mark.colour})`}
        fillOpacity={rampOpacity(share)}
      />
    ));
  }
  const room = mark.marker ? MARKER_ROOM : 0;
  const { width, height } = SWATCH;
  return (
    <>
      {mark.marker && (
        <MarkerShape marker={mark.marker} colour={`var(--${mark.colour})`} x={x + room / 2 - 1} y={middle} />
      )}
      <MarkArea prefix={prefix} series={series} x={x + room} y={y} width={width - room} height={height} />
    </>
  );
}
