"use client";

import { SelectField } from "@/app/ui/form/select-field";
import { TextAreaField, TextField } from "@/app/ui/form/text-field";
import { CREDIBILITY_WORDS, RELIABILITY_WORDS } from "@/lib/model/source-grade";
import type { NewSource } from "./evidence";

export const NEW_SOURCE: NewSource = {
  citation: "",
  url: "",
  origin: "",
  reliability: "F",
  credibility: "6",
};

const grades = (words: Record<string, string>) =>
  Object.entries(words).map(([value, text]) => ({ value, text: `${value}: ${text}` }));
const RELIABILITIES = grades(RELIABILITY_WORDS);
const CREDIBILITIES = grades(CREDIBILITY_WORDS);

/** What is entered of a source. `name` is where the form holds it, with its dot; ids begin with `id`. */
export function SourceFields({ name, id, of }: { name: string; id: string; of: string }) {
  const field = (part: keyof NewSource) => ({ name: `${name}${part}`, id: `${id}.${part}`, of });
  return (
    <div className="grid gap-3">
      <TextAreaField {...field("citation")} label="Citation" hint="Who says what, where and when." />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          {...field("origin")}
          label="Origin"
          hint="Who it comes from in the first place. Sources of one origin count once."
        />
        <TextField {...field("url")} label="Address" hint="Begins with https:// if there is one." />
        <SelectField
          {...field("reliability")}
          label="Reliability of the source"
          hint="F means unknown, not worst."
          choices={RELIABILITIES}
        />
        <SelectField
          {...field("credibility")}
          label="Credibility of what it says"
          hint="6 means unknown, not worst."
          choices={CREDIBILITIES}
        />
      </div>
    </div>
  );
}
