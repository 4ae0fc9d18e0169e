import { MarkArea, Whisker } from "@/app/ui/figure-mark";
import { change } from "@/lib/format";
import type { ChangeBar } from "@/lib/series/change-bar";
import { ValueLabel } from "./value-label";

/** The whole scale, always: a change is read against what could be, and two figures can be laid side by side. */
export const CHANGE_TICKS = {
  wide: [-100, -75, -50, -25, 0, 25, 50, 75, 100],
  narrow: [-100, -50, 0, 50, 100],
};
/** Room for a value beyond either end of the scale. */
export const CHANGE_ROOM = 36;

/** One change: a bar from nought with its value, the judged range as a whisker; a word where none is judged. */
export function ChangeMark(props: {
  bar: ChangeBar;
  prefix: string;
  /** Where a value lies across. */
  at: (value: number) => number;
  y: number;
  height: number;
}) {
  const { bar, prefix, at, y, height } = props;
  const middle = y + height / 2;
  if (bar.mean === null) {
    return (
      <g data-mark="missing">
        <ValueLabel x={at(0) + 6} y={middle} quiet>
          not judged
        </ValueLabel>
      </g>
    );
  }
  const { mean, range } = bar;
  const [low, high] = [Math.min(mean, range?.low ?? mean), Math.max(mean, range?.high ?? mean)];
  return (
    <g data-mark="change">
      <MarkArea
        prefix={prefix}
        series={mean < 0 ? "loss" : "gain"}
        x={Math.min(at(0), at(mean))}
        y={y}
        width={Math.abs(at(mean) - at(0))}
        height={height}
      />
      {range && range.low !== range.high && <Whisker from={at(range.low)} to={at(range.high)} y={middle} />}
      {mean < 0 ? (
        <ValueLabel x={Math.min(at(low), at(0)) - 6} y={middle} anchor="end">
          {change(mean)}
        </ValueLabel>
      ) : (
        <ValueLabel x={Math.max(at(high), at(0)) + 6} y={middle}>
          {change(mean)}
        </ValueLabel>
      )}
    </g>
  );
}
