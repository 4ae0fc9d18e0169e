"use client";

import "./range-slider.css";

/** A thumb of a slider, at a place from 0 to 1. */
export type Thumb = { name: string; place: number; text: string };

/**
 * One to three thumbs on one line, as native sliders one upon the other. No thumb passes another: whoever asks for more
 * gets the other's place. `bands` are drawn under them, `ends` named below.
 */
export function RangeSlider(props: {
  /** What is set, before each thumb's own name. */
  of: string;
  thumbs: readonly Thumb[];
  /** Nothing is set yet: the thumbs only stand at hand. */
  blank: boolean;
  bands: readonly { name: string; from: number; to: number }[];
  ends: readonly string[];
  onMove: (index: number, place: number) => void;
}) {
  const { of, thumbs, blank, bands, ends, onMove } = props;
  const [first = 0, last = 1] = [thumbs.length > 1 ? thumbs[0]?.place : 0, thumbs.at(-1)?.place];
  return (
    <div>
      <div className="relative h-9">
        <div aria-hidden="true" className="absolute inset-x-3 top-3 h-3">
          {bands.length === 0 && <span className="absolute inset-x-0 top-1 h-1 bg-line" />}
          {bands.map(({ name, from, to }) => (
            <span
              key={name}
              className="absolute inset-y-0 border-edge border-x bg-line"
              style={{ left: along(from), width: along(to - from) }}
            />
          ))}
          {!blank && (
            <span
              className="absolute top-1 h-1 bg-accent"
              style={{ left: along(first), width: along(Math.max(last - first, 0)) }}
            />
          )}
        </div>
        {thumbs.map(({ name, place, text }, index) => (
          <input
            key={name}
            type="range"
            min={0}
            max={1}
            step={0.01}
            aria-label={`${of}, ${name.toLowerCase()}, slider`}
            aria-valuetext={blank ? "not set" : text}
            className="range-thumb"
            data-blank={blank}
            value={place}
            // Where several lie at one end, the one that can still move lies on top.
            style={{ zIndex: place > 0.5 ? thumbs.length - index : index + 1 }}
            onChange={(event) => {
              const low = blank ? 0 : (thumbs[index - 1]?.place ?? 0);
              const high = blank ? 1 : (thumbs[index + 1]?.place ?? 1);
              onMove(index, Math.min(Math.max(event.target.valueAsNumber, low), high));
            }}
          />
        ))}
      </div>
      <div aria-hidden="true" className="flex justify-between text-muted text-xs">
        {ends.map((end) => (
          <span key={end}>{end}</span>
        ))}
      </div>
    </div>
  );
}

function along(share: number): string {
  return `calc(100% * ${share})`;
}
