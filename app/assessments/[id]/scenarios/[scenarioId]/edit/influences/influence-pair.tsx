"use client";

import { useWatch } from "react-hook-form";
import { GroundsFields } from "@/app/assessments/form/grounds-fields";
import { influenceId } from "@/app/assessments/form/place-of";
import { isPairEntered, type ScenarioForm } from "@/app/assessments/form/scenario-form";
import { SelectField } from "@/app/ui/form/select-field";
import { INFLUENCE_WORDS } from "@/lib/model/influence";

type Item = { key: string; label: string };

const CHOICES = INFLUENCE_WORDS.toReversed().map(({ word }) => ({ value: word, text: word }));

/** What one impact does to one implication; what that rests on is asked once anything is said of the pair. */
export function InfluencePair(props: { impact: Item; implication: Item; pair: number }) {
  const { impact, implication, pair } = props;
  const said = useWatch<ScenarioForm, `influences.${number}`>({ name: `influences.${pair}` });
  const id = (field: string) => influenceId(impact.key, implication.key, field);
  const anchor = INFLUENCE_WORDS.find(({ word }) => word === said.strength)?.anchor;
  return (
    <li className="grid gap-x-6 gap-y-2 border-line border-t border-dotted py-3 sm:grid-cols-[minmax(0,14rem)_minmax(0,1fr)]">
      <SelectField
        name={`influences.${pair}.strength`}
        id={id("strength")}
        of={implication.label}
        label={impact.label}
        blank="No influence judged"
        choices={CHOICES}
        echo={anchor}
      />
      {isPairEntered(said) && (
        <GroundsFields name={`influences.${pair}`} id={id} of={`${impact.label} on ${implication.label}`} />
      )}
    </li>
  );
}
