"use client";

import type { ReactNode } from "react";
import { SelectField } from "@/app/ui/form/select-field";
import { TextAreaField, TextField } from "@/app/ui/form/text-field";
import { LEXICONS } from "@/lib/model/lexicon";
import { FormPart } from "./form-part";
import { LexiconWords } from "./lexicon-words";
import { NumberField } from "./number-field";

const at = (name: string) => ({ name, id: name });
const LEXICON_CHOICES = LEXICONS.map(({ id, name }) => ({ value: id, text: name }));

/** What is asked, and whose harm counts. */
export function QuestionFields({ begin = false }: { begin?: boolean }) {
  return (
    <>
      <TextField {...at("title")} label="Title" {...(begin && { input: { autoFocus: true } })} />
      <TextAreaField
        {...at("question")}
        label="Question"
        hint="What the assessment is to answer, as whoever asked it would put it."
        rows={2}
      />
      <TextField
        {...at("perspective")}
        label="Perspective"
        hint="Whose harm counts: a country, an alliance, a region."
      />
    </>
  );
}

export function HandlingField() {
  return (
    <TextField
      {...at("handling")}
      label="Handling line"
      hint="Optional, such as “Official – sensitive”. It stands on every page of a briefing and in every file."
    />
  );
}

/** From which day until when is judged, and what may remain. */
export function TermsFields() {
  return (
    <div className="grid gap-4 sm:grid-cols-3">
      <TextField {...at("asOf")} label="As of" hint="The day of the judgement." input={{ type: "date" }} />
      <NumberField
        {...at("horizonMonths")}
        label="Horizon"
        hint="By then a risk has happened or not."
        sign="months"
      />
      <NumberField
        {...at("toleranceHarm")}
        label="Tolerance"
        hint="Expected harm that may remain."
        sign="hp"
      />
    </div>
  );
}

export function DocumentFields() {
  return (
    <FormPart title="The document">
      <TextField {...at("document.title")} label="Title of the document" />
      <TextField
        {...at("document.source")}
        label="Source"
        hint="Where it can be found: publisher, date, address or file."
      />
    </FormPart>
  );
}

export function LexiconFields({ folded }: { folded?: ReactNode }) {
  return (
    <FormPart
      title="Likelihood words"
      folded={folded}
      lead="Likelihood can be given by word; the range always stands beside it. A number or a range of your own works everywhere, too."
    >
      <SelectField {...at("lexicon")} label="List of words" choices={LEXICON_CHOICES} className="max-w-sm" />
      <LexiconWords />
    </FormPart>
  );
}
