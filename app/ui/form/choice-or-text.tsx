"use client";

import { Control, type ControlProps } from "./control";
import type { Choice } from "./select-field";

/** What the list holds besides the choices: nothing chosen, and what is typed. */
export const BLANK = "";
export const TYPED = "typed";

export type ChoiceOrTextProps = ControlProps & {
  choices: readonly Choice[];
  /** The names of the two: "Not judged", "A number or a range…". */
  blank: string;
  typed: string;
  /** A choice's value, BLANK or TYPED; the text is open while it is TYPED. */
  chosen: string;
  text: string;
  unit: string;
  placeholder: string;
  onChoose: (value: string) => void;
  onText: (text: string) => void;
  onBlur: () => void;
};

/** A native list of words; its last entry opens a text for a number or a range. Without words there is only the text. */
export function ChoiceOrText(props: ChoiceOrTextProps) {
  const { choices, blank, typed, chosen, text, unit, placeholder, onChoose, onText, onBlur, ...control } =
    props;
  const listed = choices.length > 0;
  const open = !listed || chosen === TYPED;
  // Links to the field lead to where its entry is.
  const choiceId = open ? `${control.id}.choice` : control.id;
  const name = control.of ? `${control.of}, ${control.label.toLowerCase()}` : control.label;
  const list = (aria: object) => (
    <select
      {...aria}
      id={choiceId}
      className="input"
      value={chosen}
      onChange={(event) => onChoose(event.target.value)}
      onBlur={onBlur}
    >
      <option value={BLANK}>{blank}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.text}
        </option>
      ))}
      <option value={TYPED}>{typed}</option>
    </select>
  );
  return (
    <Control {...control}>
      {(aria) =>
        open ? (
          <>
            {listed && list({ "aria-label": `${name}, by word or number` })}
            <span className={`flex items-center gap-1.5 ${listed ? "mt-1" : ""}`}>
              <input
                {...aria}
                type="text"
                autoComplete="off"
                className="input"
                placeholder={placeholder}
                value={text}
                onChange={(event) => onText(event.target.value)}
                onBlur={onBlur}
              />
              <span aria-hidden="true" className="shrink-0 text-muted text-sm">
                {unit}
              </span>
            </span>
          </>
        ) : (
          list(aria)
        )
      }
    </Control>
  );
}
