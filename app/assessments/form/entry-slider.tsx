"use client";

import { useState } from "react";
import { Button } from "@/app/ui/button";
import { RangeSlider } from "@/app/ui/form/range-slider";
import { change, harm, percent } from "@/lib/format";
import type { Dist } from "@/lib/model/dist";
import { readNumber, writeNumber } from "@/lib/model/dist-text";
import type { Scales } from "@/lib/scoring/mean";
import {
  type EntryAxis,
  type EntryShape,
  entryAxis,
  entryNumbers,
  entryOf,
  placeOn,
  type Quantity,
  reshaped,
  valueAt,
} from "@/lib/series/entry-axis";
import type { Entry } from "@/lib/series/entry-text";
import { TYPING } from "./typing";

const SHAPES: { shape: EntryShape; name: string }[] = [
  { shape: "one", name: "One number" },
  { shape: "range", name: "Range" },
  { shape: "three", name: "Low, likely, high" },
];
const NAMES: Record<EntryShape, string[]> = {
  one: ["Number"],
  range: ["Low", "High"],
  three: ["Low", "Likely", "High"],
};

/** The same judgement on a line: a slider and a number for each of its ends. Nothing is set before a hand sets it. */
export function EntrySlider(props: {
  id: string;
  of: string;
  entry: Entry;
  quantity: Quantity;
  scales: Scales;
  onEntry: (entry: Dist) => void;
  onClose: () => void;
}) {
  const { id, of, entry, quantity, scales, onEntry, onClose } = props;
  const axis = entryAxis(quantity, scales);
  const dist = entry === null || entry.kind === "unread" ? null : entry;
  const [wanted, setWanted] = useState<EntryShape>("range");
  const numbers = dist ? entryNumbers(dist, scales) : [];
  const shape = dist ? shapeOf(numbers) : wanted;
  const names = dist?.kind === "quantiles" ? ["P10", "P50", "P90"] : NAMES[shape];
  const put = (values: readonly number[]) => {
    const next = entryOf(values, quantity, dist);
    if (next) onEntry(next);
  };
  const set = (index: number, value: number) =>
    put(names.map((_name, each) => (each === index ? value : (numbers[each] ?? startOf(axis, shape, each)))));
  const places = names.map((_name, index) => placeOn(axis, numbers[index] ?? startOf(axis, shape, index)));
  const write = (value: number) => WRITE[quantity](value);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves it from any of its controls
    <div
      className="mt-1 grid gap-2 border-line border-l-2 py-1 pl-3 text-sm"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <fieldset className="flex flex-wrap items-center gap-x-3">
        <legend className="sr-only">{of}, given by</legend>
        {SHAPES.map((each) => (
          <label key={each.shape} className="flex min-h-6 items-center gap-1 text-xs">
            <input
              type="radio"
              name={`${id}.shape`}
              className="size-4 accent-accent"
              checked={each.shape === shape}
              onChange={() => {
                setWanted(each.shape);
                if (dist) put(reshaped(dist, each.shape, scales, axis));
              }}
            />
            {each.name}
          </label>
        ))}
      </fieldset>
      <RangeSlider
        of={of}
        blank={dist === null}
        thumbs={names.map((name, index) => ({
          name,
          place: places[index] ?? 0,
          text: write(numbers[index] ?? 0),
        }))}
        bands={axis.bands.map(({ name, min, max }) => ({
          name,
          from: placeOn(axis, min),
          to: placeOn(axis, max),
        }))}
        ends={[write(axis.min), write(axis.max)]}
        onMove={(index, place) => set(index, valueAt(axis, place))}
      />
      <div className="flex flex-wrap items-end gap-2">
        {names.map((name, index) => (
          <NumberBox
            key={name}
            id={`${id}.number.${index}`}
            of={of}
            name={name}
            value={numbers[index] ?? null}
            quantity={quantity}
            onValue={(value) => set(index, value)}
          />
        ))}
        <Button tone="quiet" onClick={onClose}>
          Close<span className="sr-only"> the slider of {of}</span>
        </Button>
      </div>
    </div>
  );
}

function NumberBox(props: {
  id: string;
  of: string;
  name: string;
  value: number | null;
  quantity: Quantity;
  onValue: (value: number) => void;
}) {
  const { id, of, name, value, quantity, onValue } = props;
  const { unit, sign } = TYPING[quantity];
  const [typed, setTyped] = useState<string | null>(null);
  const written = value === null ? "" : writeNumber(value, unit);
  return (
    <div>
      <label htmlFor={id} className="block text-muted text-xs">
        <span className="sr-only">{of}, </span>
        {name}
        {sign && `, ${sign}`}
      </label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className="input w-20"
        value={typed !== null && (readNumber(typed, unit) ?? value) === value ? typed : written}
        onChange={(event) => {
          setTyped(event.target.value);
          const next = readNumber(event.target.value, unit);
          if (next !== null) onValue(next);
        }}
        onBlur={() => setTyped(null)}
      />
    </div>
  );
}

const WRITE: Record<Quantity, (value: number) => string> = {
  probability: percent,
  fraction: percent,
  severity: harm,
  change,
};

function shapeOf(numbers: readonly number[]): EntryShape {
  return numbers.length === 1 ? "one" : numbers.length === 2 ? "range" : "three";
}

/** Where a thumb stands while nothing is set: at the ends, so that no number is suggested, the middle one between. */
function startOf(axis: EntryAxis, shape: EntryShape, index: number): number {
  if (shape === "three" && index === 1) return valueAt(axis, 0.5);
  return shape !== "one" && index > 0 ? axis.max : shape === "one" ? valueAt(axis, 0.5) : axis.min;
}
