"use client";

import { useFormContext } from "react-hook-form";
import type { Entry } from "@/app/assessments/form/entry-field";
import { EffectField } from "@/app/assessments/form/judgement-fields";
import { effectId } from "@/app/assessments/form/place-of";
import { NO_EFFECT, type ScenarioForm } from "@/app/assessments/form/scenario-form";
import { TextAreaField } from "@/app/ui/form/text-field";
import { UserText } from "@/app/ui/user-text";
import type { Assessment } from "@/lib/model/assessment";

type Item = { key: string; label: string };
type Channel = "likelihood" | "severity";

/** What one mitigation does to one risk. */
export function EffectRow(props: { mitigation: Item; risk: Item; place: number; definition: Assessment }) {
  const { mitigation, risk, place, definition } = props;
  const pair = usePair(place);
  const field = <Name extends string>(name: Name) => ({
    name: `effects.${place}.${name}` as const,
    id: effectId(mitigation.key, risk.key, name),
    of: `${mitigation.label} on ${risk.label}`,
    headed: true,
  });
  const channel = (name: Channel, label: string) => (
    <EffectField
      {...field(name)}
      label={label}
      scales={definition}
      onEntry={(entry) => pair.entered(name, entry)}
      onLeave={(entry) => pair.left(name, entry)}
    />
  );
  return (
    <>
      <p className="text-sm max-lg:font-medium lg:pt-2">
        <span className="text-muted lg:hidden">On </span>
        <UserText>{risk.label}</UserText>
      </p>
      {channel("likelihood", "Takes off the likelihood")}
      {channel("severity", "Takes off the severity")}
      <TextAreaField {...field("rationale")} label="Reason" onLeave={pair.reasoned} />
    </>
  );
}

const OTHER = { likelihood: "severity", severity: "likelihood" } as const;

/**
 * A pair is stored with both channels or not at all, so where one is set the other reads none; and where all that is
 * left of a pair is such a none, it is blank again.
 */
function usePair(place: number) {
  const { getValues, setValue } = useFormContext<ScenarioForm>();
  const put = (channel: Channel, entry: typeof NO_EFFECT | null) =>
    setValue(`effects.${place}.${channel}`, entry, { shouldValidate: true });
  return {
    entered(channel: Channel, entry: Entry) {
      if (entry !== null && getValues(`effects.${place}.${OTHER[channel]}`) === null)
        put(OTHER[channel], NO_EFFECT);
    },
    left(channel: Channel, entry: Entry) {
      const { [OTHER[channel]]: other, rationale, backfire } = getValues(`effects.${place}`);
      if (entry !== null || other === null) return;
      const nothingElse = isNone(other) && rationale.trim() === "" && backfire === null;
      put(nothingElse ? OTHER[channel] : channel, nothingElse ? null : NO_EFFECT);
    },
    reasoned() {
      const { likelihood, severity, rationale } = getValues(`effects.${place}`);
      if (rationale.trim() === "" || likelihood !== null || severity !== null) return;
      put("likelihood", NO_EFFECT);
      put("severity", NO_EFFECT);
    },
  };
}

function isNone(entry: Entry): boolean {
  return entry?.kind === "point" && entry.value === 0;
}
