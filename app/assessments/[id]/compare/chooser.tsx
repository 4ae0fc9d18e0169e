import Link from "next/link";
import { UserText } from "@/app/ui/user-text";
import type { Choice } from "@/lib/series/comparison-choice";
import { compareAddress, resultsAddress } from "../../addresses";

const PLACES = { baseline: "baseline", compared: "compared", "not-chosen": "not chosen" } as const;

/** Which scenarios stand side by side, and which is the baseline. Every choice is an address of its own. */
export function Chooser({ home, choices, rate }: { home: string; choices: Choice[]; rate: string }) {
  return (
    <section aria-labelledby="choice" className="print:hidden">
      <h2 id="choice" className="mb-2">
        Scenarios to compare
      </h2>
      <ul className="max-w-3xl border-line border-t text-sm">
        {choices.map((choice) => (
          <li
            key={choice.scenario.id}
            className="flex flex-wrap items-center justify-between gap-x-4 border-line border-b py-1"
          >
            <span className="min-w-0">
              <Link
                href={resultsAddress(choice.assessment.id, choice.scenario.id)}
                className="text-accent hover:underline"
              >
                <UserText>{choice.scenario.title}</UserText>
              </Link>
              {choice.assessment.id !== home && (
                <span>
                  {" of "}
                  <UserText>{choice.assessment.title}</UserText>
                </span>
              )}
              <span className="text-muted"> {PLACES[choice.place]}</span>
            </span>
            <Steps home={home} choice={choice} rate={rate} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Steps({ home, choice, rate }: { home: string; choice: Choice; rate: string }) {
  const steps = [
    { label: "Make baseline", words: choice.asBaseline },
    { label: "Remove", words: choice.without },
    { label: "Add", words: choice.added },
  ];
  const whose = choice.assessment.id === home ? "" : ` of ${choice.assessment.title}`;
  return (
    <span className="flex gap-1">
      {steps.map(
        ({ label, words }) =>
          words && (
            <Link
              key={label}
              href={compareAddress(home, words, rate)}
              scroll={false}
              className="button"
              data-tone="quiet"
            >
              {label}
              <span className="sr-only">{` ${choice.scenario.title}${whose}`}</span>
            </Link>
          ),
      )}
    </span>
  );
}
