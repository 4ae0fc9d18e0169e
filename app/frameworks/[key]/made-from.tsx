import Link from "next/link";
import { assessmentAddress, compareAddress } from "@/app/assessments/addresses";
import { UserText } from "@/app/ui/user-text";
import { counted, day } from "@/lib/format";
import type { ComparableAssessment } from "@/lib/model/saved";

/** The newest assessments that were made from a framework, each with the way to compare it with the others. */
export function MadeFrom({ items, isAll }: { items: ComparableAssessment[]; isAll: boolean }) {
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="made" className="mb-10 border-edge border-t pt-4">
      <h2 id="made">{isAll ? "Assessments made from it" : "Newest assessments made from it"}</h2>
      <p className="mt-1 mb-3 max-w-prose text-muted text-sm">
        Their scenarios can be compared across assessments: items are matched by their keys.
      </p>
      <ul className="max-w-3xl border-line border-t text-sm">
        {items.map(({ id, title, asOf, scenarios }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-4 border-line border-b py-1"
          >
            <span className="min-w-0">
              <Link href={assessmentAddress(id)} className="text-accent hover:underline">
                <UserText>{title}</UserText>
              </Link>
              <span className="text-muted">{`, as of ${day(asOf)}, ${counted(scenarios.length, "scenario")}`}</span>
            </span>
            <Link
              href={compareAddress(
                id,
                scenarios.slice(0, 1).map((first) => first.id),
              )}
              className="button"
              data-tone="quiet"
            >
              Compare
              <span className="sr-only"> {title}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
