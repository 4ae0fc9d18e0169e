import Link from "next/link";
import { MAX_ENUMERATED } from "@/lib/scoring/delivery-states";
import type { Score } from "@/lib/scoring/score";

const FORMS = {
  relative: "an effect removes a share of the likelihood (relative form)",
  rate: "an effect removes a share of the rate at which the event occurs (rate form)",
} as const;

const BASES = {
  enumeration: "Exact over every combination of delivered mitigations",
  simulation: `Simulated in part, since more than ${MAX_ENUMERATED} mitigations are included`,
} as const;

/** How the numbers were made, in one line. */
export function MethodLine({ score: { methodVersion, modelForm, plugIn, basis } }: { score: Score }) {
  if (!plugIn) return null;
  return (
    <p className="mb-10 max-w-3xl text-muted text-sm">
      {BASES[basis]}, each judgement at its mean; {FORMS[modelForm]}.{" "}
      <Link href="/method" className="text-accent underline underline-offset-2">
        Method {methodVersion}
      </Link>
    </p>
  );
}
