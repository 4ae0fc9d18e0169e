import { UserText } from "@/app/ui/user-text";
import { harm, harmNumberText, harmRange, percent } from "@/lib/format";
import type { Assessment } from "@/lib/model/assessment";
import type { PlugIn } from "@/lib/scoring/score";

/** Harm before and after the mitigations, for each scored risk and in total. */
export function LiveTotals({ plugIn, definition }: { plugIn: PlugIn; definition: Assessment }) {
  const { inherent, residual, band, risks } = plugIn;
  const labels = new Map(definition.risks.map(({ key, label }) => [key, label]));
  const reduction = inherent.total > 0 ? 1 - residual.total / inherent.total : null;
  return (
    <>
      <table className="table mt-2">
        <caption className="sr-only">Expected harm in harm points, before and after the mitigations</caption>
        <thead>
          <tr>
            <th scope="col">Expected harm, hp</th>
            <th scope="col" className="figure">
              Before
            </th>
            <th scope="col" className="figure">
              After
            </th>
          </tr>
        </thead>
        <tbody>
          {risks.map((risk) => (
            <tr key={risk.key}>
              <th scope="row" className="font-normal">
                <UserText>{labels.get(risk.key) ?? risk.key}</UserText>
              </th>
              <td className="figure">{harmNumberText(risk.inherent)}</td>
              <td className="figure">{harmNumberText(risk.residual)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row" className="font-semibold">
              Total
            </th>
            <td className="figure font-semibold">{harmNumberText(inherent.total)}</td>
            <td className="figure font-semibold">{harmNumberText(residual.total)}</td>
          </tr>
        </tbody>
      </table>
      <dl className="mt-3 grid gap-1.5 text-muted">
        <Fact term="Taken off">{percent(reduction)}</Fact>
        {harm(band.best) !== harm(band.worst) && (
          <Fact term="Depending on how they combine">{harmRange({ min: band.best, max: band.worst })}</Fact>
        )}
        <Fact term="At least one risk occurs">{percent(residual.pAny)}</Fact>
        <Fact term="Tolerance">{harm(definition.toleranceHarm)}</Fact>
      </dl>
    </>
  );
}

function Fact({ term, children }: { term: string; children: string }) {
  return (
    <div className="flex items-end justify-between gap-4">
      <dt>{term}</dt>
      <dd className="whitespace-nowrap text-ink">{children}</dd>
    </div>
  );
}
