import { UserText } from "@/app/ui/user-text";
import { counted, harm, harmNumberText, harmRangeNumbers, percent } from "@/lib/format";
import type { Assessment } from "@/lib/model/assessment";
import type { PlugIn } from "@/lib/scoring/score";
import { type LiveRow, liveRows } from "@/lib/series/live-rows";
import type { SimulatedPart } from "./live-result";

/** Harm before and after the mitigations for each scored risk and in total, with its band and its interval. */
export function LiveTotals(props: {
  plugIn: PlugIn;
  simulated: SimulatedPart | null;
  definition: Assessment;
}) {
  const { plugIn, simulated, definition } = props;
  const { inherent, residual } = plugIn;
  const reduction = inherent.total > 0 ? 1 - residual.total / inherent.total : null;
  return (
    <>
      <table className="table mt-2 w-full table-fixed">
        <caption className="sr-only">
          Expected harm in harm points: before and after the mitigations, how far it depends on how they
          combine, and its 80 % interval
        </caption>
        <thead>
          <tr className="text-xs">
            <th scope="col" className="figure">
              <span className="sr-only">Expected harm, hp, </span>Inherent
            </th>
            <th scope="col" className="figure">
              Residual
            </th>
            <th scope="col" className="figure">
              Band
            </th>
            <th scope="col" className="figure">
              80 %
            </th>
          </tr>
        </thead>
        {liveRows(definition, plugIn, simulated?.summary ?? null).map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </table>
      <dl className="mt-3 grid gap-1.5 text-muted">
        <Fact term="Taken off">{percent(reduction)}</Fact>
        <Fact term="At least one risk occurs">{percent(residual.pAny)}</Fact>
        <Fact term="Tolerance">{harm(definition.toleranceHarm)}</Fact>
      </dl>
      <p className="mt-3 text-muted text-xs">
        Inherent and Residual are expected harm in harm points, without and with the mitigations. Band: the
        mitigations combined at their best and at their worst. 80 %: what your ranges and whether each
        mitigation is delivered leave open
        {simulated ? `, in ${counted(simulated.draws, "draw")}` : ""}.
      </p>
    </>
  );
}

function Row({ row }: { row: LiveRow }) {
  const { label, before, after, band, interval } = row;
  return (
    <tbody className="last:font-semibold">
      <tr>
        <th scope="rowgroup" colSpan={4} className="!border-b-0 !pb-0 font-[inherit]">
          <UserText>{label}</UserText>
        </th>
      </tr>
      <tr className="[&>td]:!pt-0 [&>td]:align-top">
        <td className="figure">{harmNumberText(before)}</td>
        <td className="figure">{harmNumberText(after)}</td>
        <td className="figure text-xs font-normal">{harmRangeNumbers(band)}</td>
        <td className="figure text-xs font-normal">{harmRangeNumbers(interval)}</td>
      </tr>
    </tbody>
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
