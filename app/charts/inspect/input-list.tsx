"use client";

import { useEffect, useState } from "react";
import { send } from "@/app/ui/send";
import { UserText } from "@/app/ui/user-text";
import type { OpenedScenario } from "@/lib/model/saved";
import type { Result } from "@/lib/result";
import { type Input, inputs } from "@/lib/series/input-rows";
import type { InspectedScenario } from "./inspected-scenarios";

/** The judgements of one scenario in words, as they are stored now. */
export function InputList({ scenario }: { scenario: InspectedScenario }) {
  const { title, address, version } = scenario;
  const [read, setRead] = useState<Result<OpenedScenario> | null>(null);
  useEffect(() => {
    let gone = false;
    void send<OpenedScenario>("GET", address).then((result) => {
      if (!gone) setRead(result);
    });
    return () => {
      gone = true;
    };
  }, [address]);
  return (
    <section className="mb-6" aria-label={`Inputs of ${title}`}>
      <h3 className="mb-2">
        <UserText>{title}</UserText>
      </h3>
      {read === null && <p className="text-muted text-sm">One moment…</p>}
      {read?.ok === false && <p>{read.issues[0]?.message ?? "The judgements can't be read."}</p>}
      {read?.ok && (
        <>
          {read.value.version !== version && (
            <p className="mb-2 text-sm">
              These judgements were changed since this page was loaded: load it again to see what follows from
              them.
            </p>
          )}
          <dl>
            {byItem(inputs({ scenario: read.value.inputs, definition: read.value.definition })).map(
              ({ place, item, fields }) => (
                <div key={place} className="border-line border-t py-2 text-sm">
                  <dt className="font-medium [overflow-wrap:anywhere]">
                    <UserText>{item}</UserText>
                  </dt>
                  {fields.map(({ path, field, text }) => (
                    <dd key={path} className="[overflow-wrap:anywhere]">
                      <span className="text-muted">{field}:</span> <UserText>{text}</UserText>
                    </dd>
                  ))}
                </div>
              ),
            )}
          </dl>
        </>
      )}
    </section>
  );
}

type Item = { place: string; item: string; fields: Input[] };

function byItem(all: readonly Input[]): Item[] {
  const items = new Map<string, Item>();
  for (const input of all) {
    const place = input.path.slice(0, input.path.lastIndexOf("."));
    const item = items.get(place) ?? { place, item: input.item, fields: [] };
    item.fields.push(input);
    items.set(place, item);
  }
  return [...items.values()];
}
