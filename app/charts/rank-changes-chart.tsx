"use client";

import { MarkerShape } from "@/app/ui/figure-mark";
import { markOf } from "@/app/ui/marks";
import { TextBlock } from "@/app/ui/text-block";
import type { RankChangesFigure, RankLine, RankView } from "@/lib/series/rank-changes";
import type { ChartProps } from "./chart-props";
import { RANK_AXIS, RANK_LABEL, RANK_LINE, type RankLayout, rankLayout } from "./rank-layout";

const FORMS = [
  { form: "relative", title: "Effects cut the likelihood (relative form)" },
  { form: "rate", title: "Effects cut the rate (rate form)" },
] as const;
/** Room between the numbers of the ranks and the first point. */
const EDGE = 16;

/** A panel for each model form: a line for each risk from scale to scale, the greatest on top, named at its end. */
export function RankChangesChart(props: ChartProps<RankChangesFigure>) {
  const { figure, width, height, active = null } = props;
  const layout = rankLayout(figure, width, height);
  return (
    // Files are made of the drawing in such a wrapper, whoever drew it.
    <div className="recharts-wrapper">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {FORMS.map(({ form, title }, index) => {
          const [x, y] =
            layout.across === 2
              ? [index * (width - layout.panelWidth), 0]
              : [0, index * (height - layout.panelHeight)];
          return (
            <g key={form} transform={`translate(${x},${y})`} data-mark="panel">
              <text x={0} y={12} fontSize={13} fontWeight={500} fill="var(--ink)">
                {title}
              </text>
              <Panel figure={figure} form={form} layout={layout} active={active} />
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function Panel(props: {
  figure: RankChangesFigure;
  form: RankView["form"];
  layout: RankLayout;
  active: number | null;
}) {
  const { figure, form, layout, active } = props;
  const { views, lines } = figure;
  const shown = views.flatMap((view, index) => (view.form === form ? [{ ...view, index }] : []));
  const left = RANK_AXIS + EDGE;
  const x = (at: number) => left + (at / Math.max(1, shown.length - 1)) * (layout.plotRight - left);
  const y = (place: number) => layout.head + (place + 0.5) * layout.step;
  const bottom = layout.head + lines.length * layout.step;
  // The line that is read lies over the others, and those with a mark over those without.
  const order = lines.map((line, index) => ({ line, index })).sort((one, other) => rank(one) - rank(other));
  function rank({ line, index }: { line: RankLine; index: number }): number {
    return index === active ? 2 : line.series ? 1 : 0;
  }
  return (
    <>
      {shown.map(({ label, chosen }, at) => (
        <g key={label}>
          <path d={`M${x(at)},${layout.head} V${bottom}`} stroke={chosen ? "var(--ink)" : "var(--line)"} />
          <text
            x={x(at)}
            y={bottom + 16}
            textAnchor="middle"
            fontSize={12}
            fontWeight={chosen ? 600 : 400}
            fill={chosen ? "var(--ink)" : "var(--muted)"}
          >
            {label}
          </text>
          {chosen && (
            <text x={x(at)} y={bottom + 31} textAnchor="middle" fontSize={12} fill="var(--ink)">
              chosen
            </text>
          )}
        </g>
      ))}
      {lines.map(({ key }, place) =>
        isNumbered(place, lines.length) ? (
          <text
            key={key}
            x={RANK_AXIS - 8}
            y={y(place)}
            dy="0.355em"
            textAnchor="end"
            fontSize={12}
            fill="var(--muted)"
          >
            {place + 1}
          </text>
        ) : null,
      )}
      {order.map(({ line, index }) => (
        <Line
          key={line.key}
          line={line}
          points={shown.map((view, at) => ({ x: x(at), y: y(line.places[view.index] ?? 0) }))}
          label={{ lines: layout.labels[index] ?? [], x: layout.plotRight + layout.labelGap }}
          isRead={index === active}
        />
      ))}
    </>
  );
}

function isNumbered(place: number, count: number): boolean {
  return count <= 12 || place === 0 || (place + 1) % 5 === 0;
}

function Line(props: {
  line: RankLine;
  points: { x: number; y: number }[];
  label: { lines: string[]; x: number };
  isRead: boolean;
}) {
  const { line, points, label, isRead } = props;
  const mark = markOf(line.series ?? "rank-other");
  if (mark.kind !== "line") return null;
  const colour = `var(--${mark.colour})`;
  const d = points.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${x},${y}`).join("");
  const end = points.at(-1)?.y ?? 0;
  return (
    <g data-mark={line.series ? "rank-line" : "rank-line-other"}>
      {isRead && (
        <path
          d={d}
          fill="none"
          stroke="var(--accent)"
          strokeWidth={8}
          strokeOpacity={0.35}
          data-active="true"
        />
      )}
      <path
        d={d}
        fill="none"
        stroke={colour}
        strokeWidth={line.series ? 2 : 1}
        strokeOpacity={line.series ? 1 : 0.4}
        strokeDasharray={mark.dash}
      />
      {mark.marker &&
        points.map(({ x, y }) => (
          <g key={x} data-mark="rank-point">
            <MarkerShape
              marker={mark.marker ?? "circle"}
              filled={mark.filled ?? true}
              colour={colour}
              x={x}
              y={y}
            />
          </g>
        ))}
      {(line.series || isRead) && (
        <TextBlock
          lines={label.lines}
          x={label.x}
          y={end + 4 - ((label.lines.length - 1) * RANK_LINE) / 2}
          step={RANK_LINE}
          fill="var(--ink)"
          fontSize={RANK_LABEL.size}
          fontWeight={isRead ? 600 : 400}
        />
      )}
    </g>
  );
}
