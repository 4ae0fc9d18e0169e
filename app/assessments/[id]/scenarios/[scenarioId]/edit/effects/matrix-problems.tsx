"use client";

import { useSyncExternalStore } from "react";
import { goToField } from "@/app/ui/form/go-to-field";
import { UserText } from "@/app/ui/user-text";
import { counted } from "@/lib/format";
import { cellId, cellName, type Matrix } from "./matrix";

const SHOWN = 12;

/** The cells that can't be taken as they are written, each line a link to its cell. */
export function MatrixProblems({ matrix }: { matrix: Matrix }) {
  const { cells } = matrix;
  const problems = useSyncExternalStore(cells.subscribeToProblems, cells.problems, cells.problems);
  if (problems.length === 0) return null;
  return (
    <section
      aria-label="Effects to mend"
      className="my-3 border-danger border-l-4 bg-raised px-4 py-2 text-sm"
    >
      <p className="font-medium">{counted(problems.length, "effect")} can&apos;t be taken as written:</p>
      <ul className="mt-1">
        {problems.slice(0, SHOWN).map(({ place, message }) => {
          const id = cellId(matrix, place);
          return (
            <li key={id}>
              <a
                href={`#${id}`}
                className="inline-block break-words py-1 text-danger underline underline-offset-2"
                onClick={(event) => {
                  event.preventDefault();
                  goToField(id);
                }}
              >
                <UserText>{cellName(matrix, place)}</UserText>: {message}
              </a>
            </li>
          );
        })}
      </ul>
      {problems.length > SHOWN && <p>and {counted(problems.length - SHOWN, "more", "more")}</p>}
    </section>
  );
}
