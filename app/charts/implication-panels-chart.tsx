"use client";

import { useId } from "react";
import { MarkPatterns } from "@/app/ui/figure-mark";
import { TextBlock } from "@/app/ui/text-block";
import { change } from "@/lib/format";
import type { ImplicationPanel, ImplicationsFigure } from "@/lib/series/implications";
import { TICK } from "./axis-look";
import { RowName } from "./bar-canvas";
import { AXIS, grown, LINE } from "./bar-layout";
import { CHANGE_ROOM, CHANGE_TICKS, ChangeMark } from "./change-mark";
import type { ChartProps } from "./chart-props";
import { CHANGE_BAR } from "./figure-heights";
import { PANEL_HEAD, type PanelsLayout, panelsLayout } from "./panels-layout";

/** Small multiples: the changes as each party sees them, a panel for each perspective, all on one scale. */
export function ImplicationPanelsChart(props: ChartProps<ImplicationsFigure>) {
  const { figure, width, height, active = null } = props;
  const prefix = useId();
  const needed = panelsLayout(figure, width);
  const layout = panelsLayout(figure, width, Math.max(0, height - needed.height));
  const left = layout.rows.gutter + CHANGE_ROOM;
  const at = (value: number) => left + ((value + 100) / 200) * (width - CHANGE_ROOM - left);
  return (
    // Files are made of the drawing in such a wrapper, whoever drew it.
    <div className="recharts-wrapper">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <MarkPatterns prefix={prefix} series={["gain", "loss"]} />
        {figure.panels.map((panel, place) => (
          <Panel
            key={panel.bars[0]?.key}
            panel={panel}
            place={layout.panels[place]}
            layout={layout}
            width={width}
            at={at}
            prefix={prefix}
            active={active}
            barHeight={grown(CHANGE_BAR.size, needed, height)}
          />
        ))}
      </svg>
    </div>
  );
}

type PanelProps = {
  panel: ImplicationPanel;
  place: PanelsLayout["panels"][number] | undefined;
  layout: PanelsLayout;
  width: number;
  at: (value: number) => number;
  prefix: string;
  active: number | null;
  barHeight: number;
};

function Panel(props: PanelProps) {
  const { panel, place, layout, width, at, prefix, active, barHeight } = props;
  if (!place) return null;
  const { rows, band } = layout;
  const { head, first, y, barsY, axisY } = place;
  // Names that stand above their bars cover the grid; it begins below the first.
  const gridY = barsY + 2 * rows.shift;
  const ticks = CHANGE_TICKS[rows.breadth];
  return (
    <g data-mark="panel">
      <TextBlock
        lines={head}
        x={0}
        y={y + PANEL_HEAD.size}
        step={LINE}
        fill="var(--ink)"
        fontSize={PANEL_HEAD.size}
        fontWeight={600}
      />
      {ticks.map((value) => (
        <path
          key={value}
          d={`M${at(value)},${gridY} V${axisY}`}
          stroke={value === 0 ? "var(--ink)" : "var(--line)"}
          strokeWidth={1}
        />
      ))}
      {panel.bars.map((bar, index) => {
        const middle = barsY + (index + 0.5) * band;
        return (
          <g key={bar.key}>
            <RowName
              labels={rows.labels[first + index]}
              layout={rows}
              middle={middle}
              band={band}
              width={width}
              active={first + index === active}
            />
            <ChangeMark
              bar={bar}
              prefix={prefix}
              at={at}
              y={middle - barHeight / 2 + rows.shift}
              height={barHeight}
            />
          </g>
        );
      })}
      {ticks.map((value) => (
        <text key={value} x={at(value)} y={axisY + AXIS - 12} textAnchor="middle" {...TICK}>
          {change(value)}
        </text>
      ))}
    </g>
  );
}
