import { StackTable } from "@/app/ui/stack-table";
import { UserText } from "@/app/ui/user-text";
import { counted } from "@/lib/format";
import type { CitedEvidence } from "@/lib/series/cited-evidence";
import { gradeText } from "@/lib/series/sources-text";
import { ClaimLink } from "./claim-link";

/** Each piece of evidence with its grades, its origin and the judgements that rest on it. */
export function CitedPieces({ found, form }: { found: CitedEvidence; form: string | null }) {
  const { cited, unused } = found;
  return (
    <>
      {cited.length > 0 && (
        <details className="-mt-8 mb-6 text-sm">
          <summary className="min-h-6 cursor-pointer">
            {counted(cited.length, "piece of evidence", "pieces of evidence")} and what rests on{" "}
            {cited.length === 1 ? "it" : "them"}
          </summary>
          <StackTable
            caption="Evidence of this scenario, and the judgements that rest on it"
            hideCaption
            columns={[
              { key: "piece", label: "Evidence" },
              { key: "grade", label: "Grades" },
              { key: "origin", label: "Origin" },
              { key: "claims", label: "What rests on it" },
            ]}
            rows={cited.map(({ piece, claims }) => ({
              key: piece.id,
              cells: {
                piece: <UserText>{piece.citation || piece.id}</UserText>,
                grade: gradeText(piece),
                origin: piece.origin ? <UserText>{piece.origin}</UserText> : "not stated",
                claims: (
                  <ul>
                    {claims.map((claim) => (
                      <li key={claim.anchor}>
                        <ClaimLink claim={claim} form={form} />
                      </li>
                    ))}
                  </ul>
                ),
              },
            }))}
          />
        </details>
      )}
      {unused.length > 0 && (
        <p className="mb-4 max-w-prose text-muted text-sm">
          {`${counted(unused.length, "more piece", "more pieces")} of evidence of this assessment ${unused.length === 1 ? "is" : "are"} named by no judgement here, and so not in the grid.`}
        </p>
      )}
    </>
  );
}
