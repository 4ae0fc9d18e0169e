"use client";

import { useId } from "react";
import { ChoiceField } from "../choice-field";
import type { PictureOptions } from "./picture";
import { SIZES, type SizeName } from "./sheet-layout";

// The keys of the shapes are their names.
const SHAPES = Object.entries(SIZES).map(([name, { label }]) => ({ key: name as SizeName, label }));

type Props = { options: PictureOptions; change: (options: PictureOptions) => void };

/** What a picture may vary in: shape, title, ground, and whether it carries its proof. */
export function PictureChoices({ options, change }: Props) {
  return (
    <>
      <div className="mt-3 flex flex-wrap items-end gap-x-6 gap-y-2 text-sm">
        <ChoiceField
          label="Shape"
          className="w-56"
          chosen={options.size}
          choose={(size) => change({ ...options, size })}
          choices={SHAPES}
        />
        <Tick
          label="With title"
          checked={options.titled}
          change={(titled) => change({ ...options, titled })}
        />
        <Tick
          label="Transparent background"
          checked={options.background === "transparent"}
          change={(clear) => change({ ...options, background: clear ? "transparent" : "white" })}
        />
      </div>
      <ProofChoice options={options} change={change} />
    </>
  );
}

function ProofChoice({ options, change }: Props) {
  const hint = useId();
  return (
    <div className="mt-2 text-sm">
      <Tick
        label="Without proof"
        checked={!options.proof}
        change={(without) => change({ ...options, proof: !without })}
        describedBy={hint}
      />
      <p id={hint} className="max-w-prose text-muted text-xs">
        {options.proof ? CARRIED : `${LEFT_OUT} ${options.titled ? TOLD : UNTOLD}`}
      </p>
    </div>
  );
}

const CARRIED =
  "The file carries what is needed to look it up and to compute it again: ids and versions, the hash of the inputs, seed, draws, method, lexicon and its numbers.";
const LEFT_OUT =
  "Left out of pictures and CSV: the proof with hash, seed, draws and ids; names and versions of assessment and scenarios, method and lexicon in the source line, the columns and the file’s name. What stays: all that is drawn, whose title, names and legend may tell more; the day, the handling line, and that an example is invented.";
const TOLD =
  "With its title, the finding and the sentence that describes the figure are also written into the file as text, for screen readers.";
const UNTOLD =
  "Without its title, neither the finding nor the sentence that describes the figure is in the file: to screen readers it names the figure’s kind alone.";

function Tick(props: {
  label: string;
  checked: boolean;
  change: (checked: boolean) => void;
  describedBy?: string;
}) {
  const { label, checked, change, describedBy } = props;
  return (
    <label className="flex min-h-9 items-center gap-2">
      <input
        type="checkbox"
        className="size-5 shrink-0 accent-accent"
        checked={checked}
        aria-describedby={describedBy}
        onChange={({ target }) => change(target.checked)}
      />
      {label}
    </label>
  );
}
