import Link from "next/link";
import { UserText } from "@/app/ui/user-text";
import type { Choice } from "@/lib/series/comparison-choice";
import { compareAddress, resultsAddress } from "../../addresses";

const PLACES = { baseline: "baseline", compared: "compared", "not-chosen": "not chosen" } as const;

/** Which scenarios stand side by side, and which is the baseline. Every choice is an address of its own. */
export function Chooser(props: { assessmentId: string; choices: Choice[]; rate: string }) {
  const { assessmentId, choices, rate } = props;
  return (
    <section aria-labelledby="choice" className="print:hidden">
      <h2 id="choice" className="mb-2">
        Scenarios to compare
      </h2>
      <ul className="max-w-3xl border-line border-t text-sm">
        {choices.map((choice) => (
          <li
            key={choice.id}
            className="flex flex-wrap items-center justify-between gap-x-4 border-line border-b py-1"
          >
            <span className="min-w-0">
              <Link href={resultsAddress(assessmentId, choice.id)} className="text-accent hover:underline">
                <UserText>{choice.title}</UserText>
              </Link>
              <span className="text-muted"> {PLACES[choice.place]}</span>
            </span>
            <Steps assessmentId={assessmentId} choice={choice} rate={rate} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Steps({ assessmentId, choice, rate }: { assessmentId: string; choice: Choice; rate: string }) {
  const steps = [
    { label: "Make baseline", ids: choice.asBaseline },
    { label: "Remove", ids: choice.without },
    { label: "Add", ids: choice.added },
  ];
  return (
    <span className="flex gap-1">
      {steps.map(
        ({ label, ids }) =>
          ids && (
            <Link
              key={label}
              href={compareAddress(assessmentId, ids, rate)}
              scroll={false}
              className="button"
              data-tone="quiet"
            >
              {label}
              <span className="sr-only"> {choice.title}</span>
            </Link>
          ),
      )}
    </span>
  );
}
