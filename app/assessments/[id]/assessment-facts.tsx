import { UserText } from "@/app/ui/user-text";
import { counted, day, harm } from "@/lib/format";
import type { Assessment } from "@/lib/model/assessment";
import { lexiconOf } from "@/lib/model/lexicon";
import { horizonEnd } from "@/lib/series/horizon";

/** What all scenarios of the assessment share, each fact with its name. */
export function AssessmentFacts({ assessment }: { assessment: Assessment }) {
  const { handling, perspective, asOf, horizonMonths, toleranceHarm, lexicon, document } = assessment;
  const source = [document?.title, document?.source].filter(Boolean).join(", ");
  const facts = [
    ...(handling ? [{ name: "Handling", text: handling }] : []),
    { name: "Document", text: source || "none named" },
    { name: "Harm as seen by", text: perspective || "nobody named" },
    { name: "As of", text: day(asOf) },
    {
      name: "Horizon",
      text: `${counted(horizonMonths, "month")}, to ${day(horizonEnd(asOf, horizonMonths))}`,
    },
    { name: "Tolerance", text: `${harm(toleranceHarm)} of expected harm` },
    { name: "Likelihood words", text: lexiconOf(lexicon).name },
  ];
  return (
    <dl className="mb-10 grid gap-x-8 gap-y-3 border-line border-y py-4 text-sm sm:grid-cols-2 lg:grid-cols-3">
      {facts.map(({ name, text }) => (
        <div key={name} className="min-w-0">
          <dt className="text-muted text-xs">{name}</dt>
          <dd>
            <UserText>{text}</UserText>
          </dd>
        </div>
      ))}
    </dl>
  );
}
