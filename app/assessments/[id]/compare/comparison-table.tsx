import Link from "next/link";
import { ScrollRegion } from "@/app/ui/scroll-region";
import { UserText } from "@/app/ui/user-text";
import type { ComparisonGroup, ComparisonKind, ComparisonRow } from "@/lib/series/comparison-rows";
import { ABOUT_NOUGHT, measureDifference, measureText } from "@/lib/series/measure-text";
import { NOT_THERE } from "@/lib/series/not-there";
import type { SideColumn } from "@/lib/series/side-by-side";
import { resultsAddress } from "../../addresses";
import { comparisonColumns, FIRST_COLUMN } from "./columns";

/** The results side by side: each measure a row, each scenario a column, differences against the first. */
export function ComparisonTable(props: { scenarios: SideColumn[]; groups: ComparisonGroup[] }) {
  const { scenarios, groups } = props;
  const widths = comparisonColumns(
    scenarios.length,
    groups.flatMap(({ rows }) => rows.map(({ label }) => label)),
  );
  return (
    <section aria-labelledby="results" className="mb-12">
      <h2 id="results" className="mb-2">
        Results side by side
      </h2>
      <p className="mb-3 text-muted text-sm">
        Each difference is against the baseline, the first column; {ABOUT_NOUGHT}. Impacts and implications
        run from −100 to +100 and are never added to harm.
      </p>
      <ScrollRegion label="Results side by side, table">
        <table className="table table-fixed" style={widths.table}>
          <caption className="sr-only">Results side by side</caption>
          <thead>
            <tr>
              <th scope="col" className={FIRST_COLUMN} style={widths.first}>
                Measure
              </th>
              {scenarios.map(({ id, title, assessmentId }, index) => (
                <th
                  key={id}
                  scope="col"
                  className="text-right! hyphens-auto [overflow-wrap:anywhere]"
                  style={widths.each}
                >
                  <Link href={resultsAddress(assessmentId, id)} className="text-accent hover:underline">
                    <UserText>{title}</UserText>
                  </Link>
                  {index === 0 && <span className="block text-xs">baseline</span>}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(({ title, rows }) => (
            <tbody key={title}>
              <tr>
                <th scope="rowgroup" colSpan={scenarios.length + 1} className="pt-5! text-muted!">
                  {title}
                </th>
              </tr>
              {rows.map((row) => (
                <Measure key={row.key} row={row} columns={scenarios} />
              ))}
            </tbody>
          ))}
        </table>
      </ScrollRegion>
    </section>
  );
}

function Measure(props: { row: ComparisonRow; columns: readonly { id: string }[] }) {
  const { label, kind, cells } = props.row;
  return (
    <tr>
      <th scope="row" className={FIRST_COLUMN}>
        <UserText>{label}</UserText>
        <span className="font-normal text-muted text-xs">{UNITS[kind]}</span>
      </th>
      {cells.map(({ value, difference, absent }, index, [base]) => (
        <td key={props.columns[index]?.id} className="figure">
          {absent ? (
            <span className="whitespace-normal text-muted text-xs">{NOT_THERE}</span>
          ) : (
            measureText(kind, value)
          )}
          {difference !== null && (
            <span className="block whitespace-normal text-muted text-xs">
              {measureDifference(kind, difference, [base?.value ?? null, value])}
            </span>
          )}
        </td>
      ))}
    </tr>
  );
}

const UNITS: Record<ComparisonKind, string> = { harm: ",\u00a0hp", probability: "", change: "" };
