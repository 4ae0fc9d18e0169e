"use client";

import { useFormContext } from "react-hook-form";
import { EffectField } from "@/app/assessments/form/judgement-fields";
import { effectId } from "@/app/assessments/form/place-of";
import type { ScenarioForm } from "@/app/assessments/form/scenario-form";
import type { Scales } from "@/lib/scoring/mean";
import { CHANNELS, type Channel } from "./matrix-place";
import { type EffectEntry, pairAfter } from "./pair-after";
import { PairGrounds } from "./pair-grounds";

type Item = { key: string; label: string };

/** What one mitigation does to one risk, in ordinary fields. */
export function PlainPair(props: { mitigation: Item; risk: Item; pair: number; scales: Scales }) {
  const { mitigation, risk, pair, scales } = props;
  const { getValues, setValue } = useFormContext<ScenarioForm>();
  /** Brings the pair to what it is once one channel is set or cleared. */
  const settle = (channel: Channel, entry: EffectEntry) => {
    const now = getValues(`effects.${pair}`);
    const after = pairAfter(now, { [channel]: entry });
    for (const each of CHANNELS)
      if (JSON.stringify(now[each]) !== JSON.stringify(after[each]))
        setValue(`effects.${pair}.${each}`, after[each], { shouldDirty: true });
  };
  return (
    <>
      <div className="mt-2 grid gap-x-4 gap-y-3 sm:grid-cols-2">
        {CHANNELS.map((channel) => (
          <EffectField
            key={channel}
            name={`effects.${pair}.${channel}`}
            id={effectId(mitigation.key, risk.key, channel)}
            of={`${mitigation.label} on ${risk.label}`}
            label={`Takes off the ${channel}`}
            scales={scales}
            onEntry={() => {
              const entry = getValues(`effects.${pair}.${channel}`);
              if (entry !== null) settle(channel, entry);
            }}
            onLeave={(entry) => {
              if (entry === null) settle(channel, null);
            }}
          />
        ))}
      </div>
      <PairGrounds pair={pair} mitigation={mitigation} risk={risk} scales={scales} />
    </>
  );
}
