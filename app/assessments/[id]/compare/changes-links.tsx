import Link from "next/link";
import { UserText } from "@/app/ui/user-text";
import type { SideColumn } from "@/lib/series/side-by-side";
import { NOT_SPLIT } from "@/lib/series/what-changed";
import { changesAddress } from "../../addresses";

/** The way from the baseline to each other scenario of its assessment; from there, any two can be chosen. */
export function ChangesLinks({ columns }: { columns: SideColumn[] }) {
  const [base, ...rest] = columns;
  if (!base) return null;
  const within = columns.filter(({ assessmentId }) => assessmentId === base.assessmentId);
  const others = within.filter((one) => one !== base);
  return (
    <section aria-labelledby="changes" className="mb-12">
      <h2 id="changes" className="mb-2">
        Why they differ
      </h2>
      {others.length > 0 && (
        <>
          <p className="mb-2 text-muted text-sm">
            The difference by its causes, and both reasons of every judgement; there, any two can be chosen.
          </p>
          <ul className="text-sm">
            {others.map(({ id, title }) => (
              <li key={id} className="py-1">
                <Link
                  href={changesAddress(
                    base.assessmentId,
                    base.id,
                    id,
                    within.map((one) => one.id),
                  )}
                  className="text-accent hover:underline"
                >
                  What changed from “<UserText>{base.title}</UserText>” to “<UserText>{title}</UserText>”
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {others.length < rest.length && (
        <p className="mt-2 max-w-prose text-muted text-sm">{`${NOT_SPLIT} What differs is listed below.`}</p>
      )}
    </section>
  );
}
