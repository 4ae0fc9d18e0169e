import { counted } from "@/lib/format";
import type { CitedEvidence } from "@/lib/series/cited-evidence";
import { ClaimLink } from "./claim-link";

/** More than these are folded away. */
const OPEN_MAX = 12;

/** The judgements that rest on no source. */
export function BareClaims({ found, form }: { found: CitedEvidence; form: string | null }) {
  const { bare, judged } = found;
  const all = counted(judged, "judgement");
  if (bare.length === 0) return <p className="mb-12 text-sm">{`Every one of the ${all} names a source.`}</p>;
  return (
    <details open={bare.length <= OPEN_MAX} className="mb-12 text-sm">
      <summary className="min-h-6 cursor-pointer">{`Without a source: ${bare.length} of ${all}`}</summary>
      <ul className="mt-1 list-disc pl-5 sm:columns-2">
        {bare.map((claim) => (
          <li key={claim.anchor}>
            <ClaimLink claim={claim} form={form} />
          </li>
        ))}
      </ul>
    </details>
  );
}
