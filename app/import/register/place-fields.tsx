"use client";

import { ChoiceField } from "@/app/ui/choice-field";
import { Field } from "@/app/ui/field";
import { DEFAULT_LEXICON, LEXICONS } from "@/lib/model/lexicon";
import type { Into } from "../import-desk";

/** Where a register goes: into an assessment that is there, by its id, or into a new one. */
export type Place = {
  into: string;
  title: string;
  asOf: string;
  horizonMonths: string;
  lexicon: string;
  scenario: string;
};

export const NEW: Place = {
  into: "",
  title: "",
  asOf: "",
  horizonMonths: "24",
  lexicon: DEFAULT_LEXICON,
  scenario: "As registered",
};

/** Asks where the register goes, and for what a new assessment needs and no register says. */
export function PlaceFields(props: {
  place: Place;
  targets: readonly Into[];
  onChange: (place: Place) => void;
}) {
  const { place, targets, onChange } = props;
  const text = (name: "title" | "asOf" | "horizonMonths" | "scenario", label: string, type = "text") => (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          type={type}
          dir={type === "text" ? "auto" : undefined}
          autoComplete="off"
          className="input"
          value={place[name]}
          onChange={(event) => onChange({ ...place, [name]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <section aria-labelledby="place" className="mb-6">
      <h2 id="place" className="mb-3">
        Where it goes
      </h2>
      <div className="grid gap-4 sm:grid-cols-2">
        <ChoiceField
          label="Import"
          className="sm:col-span-2"
          chosen={place.into}
          choose={(into) => onChange({ ...place, into })}
          choices={[
            { key: "", label: "as a new assessment" },
            ...targets.map(({ id, title }) => ({ key: id, label: `as a scenario of ${title}` })),
          ]}
        />
        {place.into === "" && (
          <>
            {text("title", "Title of the assessment")}
            {text("asOf", "As of", "date")}
            {text("horizonMonths", "Horizon in months", "number")}
            <ChoiceField
              label="Likelihood words"
              chosen={place.lexicon}
              choose={(lexicon) => onChange({ ...place, lexicon })}
              choices={LEXICONS.map(({ id, name }) => ({ key: id, label: name }))}
            />
          </>
        )}
        {text("scenario", "Title of the scenario")}
      </div>
      <p className="mt-3 max-w-prose text-muted text-xs">
        {place.into === ""
          ? "The harm scale is half a decade a level with 100 harm points at the top, the tolerance 10 harm points; both can be changed in the definition."
          : "Risks and mitigations are matched with its own by ID or name, and read by its scales. What it has no item for stays out, and is named before."}
      </p>
    </section>
  );
}
