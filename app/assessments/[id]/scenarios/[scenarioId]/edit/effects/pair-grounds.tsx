"use client";

import { useFormContext } from "react-hook-form";
import { GroundsFields } from "@/app/assessments/form/grounds-fields";
import { useGrouped } from "@/app/assessments/form/grouped";
import { effectId } from "@/app/assessments/form/place-of";
import { isPairEntered, type ScenarioForm } from "@/app/assessments/form/scenario-form";
import { NO_EFFECT } from "@/lib/model/effect";
import type { Scales } from "@/lib/scoring/mean";
import { BackfireField } from "./backfire-field";

type Item = { key: string; label: string };

/** What a pair rests on, and whether it also works the other way. A pair of which anything is said is judged: none, if nothing else. */
export function PairGrounds(props: { pair: number; mitigation: Item; risk: Item; scales: Scales }) {
  const { pair, mitigation, risk, scales } = props;
  const { getValues, setValue } = useFormContext<ScenarioForm>();
  const grouped = useGrouped();
  const of = `${mitigation.label} on ${risk.label}`;
  const id = (field: string) => effectId(mitigation.key, risk.key, field);
  const left = () => {
    const said = getValues(`effects.${pair}`);
    if (said.likelihood !== null || said.severity !== null || !isPairEntered(said)) return;
    grouped(of, () => {
      setValue(`effects.${pair}.likelihood`, NO_EFFECT, { shouldDirty: true });
      setValue(`effects.${pair}.severity`, NO_EFFECT, { shouldDirty: true });
    });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing to do here, but to hear when one of its fields is left
    <div className="mt-2 grid gap-2" onBlur={left}>
      <GroundsFields name={`effects.${pair}`} id={id} of={of} />
      <BackfireField name={`effects.${pair}.backfire`} id={id("backfire")} of={of} scales={scales} />
    </div>
  );
}
