import { UserText } from "@/app/ui/user-text";
import { harm, harmNumberText } from "@/lib/format";
import { type Lack, lacksPhrase } from "@/lib/series/missing-text";

type Totals = {
  inherent: number | null;
  residual: number | null;
  lacks: readonly Lack[];
  noRisks: boolean;
  scenarioCount: number;
};

/** Inherent and residual harm of a scenario in one line, and what is left out of them. */
export function ResidualHeadline({ inherent, residual, lacks, noRisks, scenarioCount }: Totals) {
  const gap = scenarioCount === 0 ? "no scenario yet" : gapText(lacks, noRisks);
  return (
    <>
      {inherent !== null && residual !== null && (
        <span className="whitespace-nowrap">
          <span className="text-muted">{harmNumberText(inherent)}</span>
          <span className="sr-only"> before mitigation, </span>
          <span aria-hidden="true" className="text-muted">
            {" → "}
          </span>
          <strong className="font-semibold">{harm(residual)}</strong>
          <span className="sr-only"> after</span>
        </span>
      )}
      {gap && (
        <span className="ml-auto block max-w-64 whitespace-normal text-muted text-xs ">
          <UserText>{gap}</UserText>
        </span>
      )}
    </>
  );
}

function gapText(lacks: readonly Lack[], noRisks: boolean): string | null {
  if (noRisks) return "no risks yet";
  return lacks.length > 0 ? `incomplete: ${lacksPhrase(lacks)}` : null;
}
