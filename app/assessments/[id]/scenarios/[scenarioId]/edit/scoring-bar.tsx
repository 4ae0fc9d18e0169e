import Link from "next/link";
import { SectionLinks } from "./section-links";
import { SaveLine } from "./session/save-line";
import { StepButtons } from "./session/step-buttons";
import type { Session } from "./session/use-session";

/** What stays in view while one scores: the parts of the form, undo and redo, and how saving stands. */
export function ScoringBar({ session, results }: { session: Session; results: string }) {
  return (
    <div className="z-10 -mx-4 mb-6 flex flex-wrap items-center justify-between gap-x-6 border-line border-y bg-paper px-4 py-1.5 sm:mx-0 sm:px-0 sm:shadow-[-0.5rem_0_var(--paper),0.5rem_0_var(--paper)] [@media(min-height:30rem)]:sticky [@media(min-height:30rem)]:top-0">
      <SectionLinks />
      <div className="flex items-center justify-between gap-3 max-sm:w-full">
        <a
          href="#result"
          className="inline-flex min-h-9 items-center text-accent text-sm underline underline-offset-2 lg:hidden"
        >
          Result
        </a>
        <Link
          href={results}
          prefetch={false}
          className="inline-flex min-h-9 items-center text-accent text-sm underline underline-offset-2 max-lg:hidden"
        >
          Results
        </Link>
        <SaveLine session={session} />
        <StepButtons steps={session.history} />
      </div>
    </div>
  );
}
