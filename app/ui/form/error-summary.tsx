"use client";

import { useEffect, useRef, useState } from "react";
import { get, useFormState } from "react-hook-form";
import { errorsIn, type FormError } from "./form-errors";
import { goToField } from "./go-to-field";

/** Where an error is mended: the field's id, and what the field is called. Null where no field is to blame. */
export type PlaceOf = (name: string) => { id: string; text: string } | null;

/**
 * What a refused form needs, each line a link to its field. It appears and takes the focus when the form was sent, and
 * lines only leave it while one types, so that nothing is pushed down under the hand.
 */
export function ErrorSummary({ placeOf }: { placeOf: PlaceOf }) {
  const { errors, submitCount } = useFormState();
  const [listed, setListed] = useState<{ at: number; found: FormError[] }>({ at: 0, found: [] });
  const summary = useRef<HTMLDivElement>(null);
  if (listed.at !== submitCount) setListed({ at: submitCount, found: errorsIn(errors) });
  const open = listed.found.filter(({ name }) => get(errors, name) !== undefined);

  useEffect(() => {
    if (submitCount > 0) summary.current?.focus();
  }, [submitCount]);

  if (open.length === 0) return null;
  return (
    <div
      ref={summary}
      tabIndex={-1}
      role="alert"
      className="mb-6 border-danger border-l-4 bg-raised px-4 py-3"
    >
      <h2 className="text-base">This was not saved yet. What you entered is still here.</h2>
      <ul className="mt-2 grid gap-1 text-sm">
        {open.map(({ name, message }) => (
          <li key={name}>
            <Line place={placeOf(name)} message={message} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Line({ place, message }: { place: ReturnType<PlaceOf>; message: string }) {
  if (!place) return <span className="break-words">{message}</span>;
  return (
    <a
      href={`#${place.id}`}
      className="inline-block break-words py-0.5 text-danger underline underline-offset-2"
      onClick={(event) => {
        event.preventDefault();
        goToField(place.id);
      }}
    >
      {place.text}: {message}
    </a>
  );
}
