import { TextBlock } from "@/app/ui/text-block";
import type { RiskPlaneFigure } from "@/lib/series/plane-figure";
import type { PlanePlace } from "@/lib/series/plane-places";
import { NAME, NAME_LINE, type PlaneLayout } from "./plane-layout";

const RADIUS = 10;
const MOST = 24;

/** How large a place is drawn: its area grows with the risks in it, up to a bubble that still leaves room. */
export function placeRadius(count: number): number {
  return count === 1 ? RADIUS : Math.min(MOST, 11 + 2 * Math.sqrt(count));
}

/** A place of the plane: a circle with its letter, larger and with a count where several risks stand in it. */
export function PlaceMark(props: { place: PlanePlace; x: number; y: number; active: boolean }) {
  const { place, x, y, active } = props;
  const count = place.members.length;
  const radius = placeRadius(count);
  return (
    <g data-mark="place">
      {active && (
        <circle
          cx={x}
          cy={y}
          r={radius + 4}
          fill="none"
          stroke="var(--accent)"
          strokeWidth={2}
          data-active="true"
        />
      )}
      <circle cx={x} cy={y} r={radius} fill="var(--paper)" stroke="var(--ink)" strokeWidth={1.5} />
      <PlaceText x={x} y={count > 1 ? y - 6 : y} strong>
        {place.letter}
      </PlaceText>
      {count > 1 && (
        <PlaceText x={x} y={y + 7}>
          {`×${count}`}
        </PlaceText>
      )}
    </g>
  );
}

function PlaceText(props: { x: number; y: number; strong?: boolean; children: string }) {
  const { x, y, strong = false, children } = props;
  return (
    <text
      x={x}
      y={y}
      dy="0.355em"
      textAnchor="middle"
      fontSize={strong ? 12 : 11}
      fontWeight={strong ? 600 : 400}
      fill="var(--ink)"
    >
      {children}
    </text>
  );
}

/** What each letter stands for. */
export function PlaneNames(props: { figure: RiskPlaneFigure; layout: PlaneLayout; active: number | null }) {
  const { figure, layout, active } = props;
  const { namesX, names } = layout;
  return (
    <g>
      {names.map(({ letter, place, lines, y }) => {
        const members = place === null ? [] : (figure.plane?.places[place]?.members ?? []);
        const weight = active !== null && members.includes(active) ? 600 : 400;
        return (
          <g key={letter || "more"} data-mark={letter ? "name" : "more"}>
            <text x={namesX} y={y + NAME.size} fontSize={NAME.size} fontWeight={600} fill="var(--ink)">
              {letter}
            </text>
            <TextBlock
              lines={lines}
              x={namesX + (letter ? 24 : 0)}
              y={y + NAME.size}
              step={NAME_LINE}
              fill={letter ? "var(--ink)" : "var(--muted)"}
              fontSize={NAME.size}
              fontWeight={weight}
            />
          </g>
        );
      })}
    </g>
  );
}
