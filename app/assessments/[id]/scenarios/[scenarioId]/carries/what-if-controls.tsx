import { useId } from "react";
import { ChoiceField } from "@/app/ui/choice-field";
import { Field } from "@/app/ui/field";
import { percent } from "@/lib/format";

/** What is chosen; `share` is kept while it has no say, so that a choice can be tried again. */
export type Change = { mitigation: string; kind: "judged" | "out" | "weaker" | "delayed"; share: number };

const KINDS = [
  { kind: "judged", label: "As judged" },
  { kind: "out", label: "Take it out" },
  { kind: "weaker", label: "Weaken it" },
  { kind: "delayed", label: "Delay it" },
] as const;

const SHARES = {
  weaker: {
    label: "Effects left",
    hint: "Of what it takes off likelihood and severity, and of its backfire.",
  },
  delayed: {
    label: "Probability of delivery left",
    hint: "The model knows no dates before the horizon: a delay is a lower probability of being delivered in time.",
  },
};

/** Which mitigation is changed, how, and how much of it is left. Without `onChange` it shows the choice and takes none. */
export function WhatIfControls(props: {
  mitigations: readonly { key: string; label: string }[];
  change: Change;
  onChange?: (change: Change) => void;
}) {
  const { mitigations, change, onChange } = props;
  const name = useId();
  const { kind } = change;
  return (
    <>
      <ChoiceField
        label="Mitigation"
        className="w-full max-w-xs"
        chosen={change.mitigation}
        choose={onChange && ((mitigation) => onChange({ ...change, mitigation }))}
        choices={mitigations}
      />
      <fieldset>
        <legend className="mb-1 font-medium text-sm">What if</legend>
        <div className="flex flex-wrap gap-x-4 gap-y-1">
          {KINDS.map((one) => (
            <label key={one.kind} className="flex min-h-9 items-center gap-2 text-sm">
              <input
                type="radio"
                name={name}
                className="size-5 shrink-0 accent-accent"
                {...(onChange
                  ? { checked: kind === one.kind, onChange: () => onChange({ ...change, kind: one.kind }) }
                  : { defaultChecked: kind === one.kind })}
              />
              {one.label}
            </label>
          ))}
        </div>
      </fieldset>
      {(kind === "weaker" || kind === "delayed") && (
        <Field
          label={`${SHARES[kind].label}: ${percent(change.share)} of what was judged`}
          hint={SHARES[kind].hint}
          className="w-full max-w-sm"
        >
          {(control) => (
            <input
              {...control}
              type="range"
              min={0}
              max={1}
              step={0.05}
              aria-valuetext={percent(change.share)}
              className="h-9 w-full accent-accent"
              value={change.share}
              onChange={(event) => onChange?.({ ...change, share: event.target.valueAsNumber })}
            />
          )}
        </Field>
      )}
    </>
  );
}
