import { UserText } from "@/app/ui/user-text";
import { counted } from "@/lib/format";
import type { RiskMatrix } from "@/lib/model/risk-matrix";
import { contradictions } from "@/lib/series/matrix-words";

/** Where the matrix behind the plane contradicts itself, pair by pair in words. */
export function MatrixContradictions({ matrix }: { matrix: RiskMatrix }) {
  const { summary, pairs } = contradictions(matrix);
  return (
    <div className="max-w-prose text-sm" role="status">
      <p>
        <UserText>{summary}</UserText>
      </p>
      {matrix.about && (
        <p className="text-muted">
          <UserText>{matrix.about}</UserText>
        </p>
      )}
      {pairs.length > 0 && (
        <details open={pairs.length <= 10}>
          <summary className="min-h-6 cursor-pointer text-muted">{counted(pairs.length, "pair")}</summary>
          <ul className="mt-1 list-disc pl-5">
            {pairs.map((pair) => (
              <li key={pair}>{pair}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
