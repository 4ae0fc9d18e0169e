"use client";

import { startTransition, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { effectId } from "@/app/assessments/form/place-of";
import { whenSought } from "@/app/ui/form/go-to-field";
import { UserText } from "@/app/ui/user-text";
import { Fixed } from "../section";
import { itemsAt, type Matrix } from "./matrix";
import { channelAt, type Place, pairAt, placeOfPair } from "./matrix-place";
import { PairGrounds } from "./pair-grounds";

/** How long the hand rests before the details follow. */
const REST_MS = 250;

/** What the active pair rests on, below the matrix. It follows the cursor when the hand rests, so that no key waits. */
export function PairDetails({ matrix }: { matrix: Matrix }) {
  const { cursor, size, definition, readOnly } = matrix;
  const [pair, setPair] = useState(() => pairAt(cursor.get().active, size));
  const place: Place = placeOfPair(pair, "likelihood", size);
  const { mitigation, risk } = itemsAt(matrix, place);

  useEffect(() => {
    const follow = () => setPair(pairAt(cursor.get().active, size));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = cursor.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(() => startTransition(follow), REST_MS);
    });
    // Whoever leaves the matrix for its details finds those of the cell that was left.
    const leave = ({ key }: KeyboardEvent) => {
      if (key === "Tab") flushSync(follow);
    };
    document.addEventListener("keydown", leave, { capture: true });
    return () => {
      clearTimeout(timer);
      unsubscribe();
      document.removeEventListener("keydown", leave, { capture: true });
    };
  }, [cursor, size]);
  useEffect(
    () =>
      whenSought((id) => {
        const sought = pairOfField(definition, id);
        if (sought === null) return;
        flushSync(() => {
          cursor.moveTo(placeOfPair(sought, channelAt(cursor.get().active), size));
          setPair(sought);
        });
      }),
    [cursor, definition, size],
  );
  return (
    <section aria-labelledby="effect-details" className="mt-3 mb-6 border-line border-t pt-3">
      <h3 id="effect-details">
        <UserText>{mitigation.label}</UserText> on <UserText>{risk.label}</UserText>
      </h3>
      <Fixed fixed={readOnly}>
        <PairGrounds key={pair} pair={pair} mitigation={mitigation} risk={risk} scales={definition} />
      </Fixed>
    </section>
  );
}

/** The pair that a field's id belongs to; null for the id of something else. */
export function pairOfField(definition: Matrix["definition"], id: string): number | null {
  const { mitigations, risks } = definition;
  for (const [row, mitigation] of mitigations.entries())
    for (const [column, risk] of risks.entries())
      if (id.startsWith(effectId(mitigation.key, risk.key, ""))) return row * risks.length + column;
  return null;
}
