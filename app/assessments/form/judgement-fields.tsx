"use client";

import { effectChoices, likelihoodChoices, severityChoices } from "@/lib/series/entry-choices";
import { EntryField, type EntryFieldProps } from "./entry-field";

type JudgementProps = Omit<EntryFieldProps, "quantity" | "choices">;

/** How likely: a word of the lexicon with its range, a number or a range, in per cent. */
export function LikelihoodField(props: JudgementProps) {
  return <EntryField {...props} quantity="probability" choices={likelihoodChoices(props.scales)} />;
}

/** How severe if it happens: a level of the harm scale with its range, or harm points. */
export function SeverityField(props: JudgementProps) {
  return <EntryField {...props} quantity="severity" choices={severityChoices(props.scales)} />;
}

/** What share is taken off: a word with its range, a number or a range, in per cent. */
export function EffectField(props: JudgementProps) {
  return <EntryField {...props} quantity="fraction" choices={effectChoices()} />;
}

/** A change against today, −100 … +100: a number or a range. */
export function ChangeField(props: JudgementProps) {
  return <EntryField {...props} quantity="change" choices={[]} />;
}
