import { UserText } from "@/app/ui/user-text";
import { harm, harmNumberText } from "@/lib/format";
import { type Lack, lacksPhrase } from "@/lib/series/missing-text";

type Totals = {
  inherent: number | null;
  residual: number | null;
  lacks: readonly Lack[];
  obstacle: "no-risks" | "too-many-mitigations" | null;
};

/** Inherent and residual harm of a scenario in one line, and what is left out of them. */
export function ResidualHeadline({ inherent, residual, lacks, obstacle }: Totals) {
  const gap = gapText(lacks, obstacle);
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

function gapText(lacks: readonly Lack[], obstacle: Totals["obstacle"]): string | null {
  if (obstacle === "no-risks") return "no risks yet";
  if (obstacle) return "not scored: more than 12 mitigations are included";
  return lacks.length > 0 ? `incomplete: ${lacksPhrase(lacks)}` : null;
}
