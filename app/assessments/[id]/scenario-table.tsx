import Link from "next/link";
import { Announcer } from "@/app/ui/announcer";
import { Button } from "@/app/ui/button";
import { StackTable } from "@/app/ui/stack-table";
import { UserText } from "@/app/ui/user-text";
import { day, harmDifference, harmNumberText, percent } from "@/lib/format";
import { MAX_ENUMERATED } from "@/lib/scoring/delivery-states";
import { lacksPhrase } from "@/lib/series/missing-text";
import type { ScenarioRow } from "@/lib/series/scenario-rows";
import { assessmentAddress, compareAddress, resultsAddress } from "../addresses";
import { ScenarioActions } from "./scenario-actions";

const COMPARE_FORM = "compare-scenarios";

const COLUMNS = [
  { key: "title", label: "Scenario" },
  { key: "inherent", label: "Inherent, hp", numeric: true },
  { key: "residual", label: "Residual, hp", numeric: true },
  { key: "difference", label: "Change to the first", numeric: true },
  { key: "any", label: "Any risk occurs", numeric: true },
  { key: "updated", label: "Last change", numeric: true },
];

/** The scenarios with their results, their actions, and the choice of those to compare. */
export function ScenarioTable(props: {
  assessmentId: string;
  rows: ScenarioRow[];
  /** Whether it was made from a framework, which others may share. */
  hasFramework: boolean;
}) {
  const { assessmentId, rows, hasFramework } = props;
  const several = rows.length > 1;
  return (
    <section aria-labelledby="scenarios" className="mb-10">
      <h2 id="scenarios" className="mb-1">
        Scenarios
      </h2>
      <Announcer>
        <StackTable
          caption="Expected harm in harm points (hp), before and after mitigation"
          columns={COLUMNS}
          rows={rows.map((row) => ({
            key: row.id,
            cells: {
              title: <Title assessmentId={assessmentId} row={row} choosable={several} last={!several} />,
              inherent: harmNumberText(row.inherent),
              residual: <strong className="font-semibold">{harmNumberText(row.residual)}</strong>,
              difference:
                row.id === rows[0]?.id
                  ? ""
                  : harmDifference(row.difference, [rows[0]?.residual ?? null, row.residual]),
              any: percent(row.pAny),
              updated: <time dateTime={row.updatedAt.toISOString()}>{day(row.updatedAt)}</time>,
            },
          }))}
        />
        {several && (
          <form
            id={COMPARE_FORM}
            action={`${assessmentAddress(assessmentId)}/compare`}
            className="mt-4 flex flex-wrap items-center gap-3 print:hidden"
          >
            <Button type="submit" tone="primary">
              Compare chosen scenarios
            </Button>
            <span className="text-muted text-sm">Choose two to six.</span>
          </form>
        )}
      </Announcer>
      {hasFramework && (
        <p className="mt-3 text-sm print:hidden">
          <Link href={`${compareAddress(assessmentId, [])}#others`} className="text-accent hover:underline">
            Compare with scenarios of other assessments
          </Link>
        </p>
      )}
    </section>
  );
}

function Title(props: { assessmentId: string; row: ScenarioRow; choosable: boolean; last: boolean }) {
  const { assessmentId, row, choosable, last } = props;
  return (
    <div className="flex items-start gap-2">
      {choosable && (
        <input
          type="checkbox"
          form={COMPARE_FORM}
          name="scenarios"
          value={row.id}
          aria-label={`Compare ${row.title}`}
          className="mt-0.5 size-4 shrink-0 accent-accent print:hidden"
        />
      )}
      <div className="min-w-0">
        <Link href={resultsAddress(assessmentId, row.id)} className="text-accent hover:underline">
          <UserText>{row.title}</UserText>
        </Link>
        <Marks row={row} />
        <ScenarioActions
          assessmentId={assessmentId}
          scenario={{ id: row.id, key: row.key, version: row.version, title: row.title, notes: row.notes }}
          frozen={row.frozenAt !== null}
          last={last}
        />
      </div>
    </div>
  );
}

function Marks({ row: { frozenAt, lacks, simulated } }: { row: ScenarioRow }) {
  return (
    <div className="font-normal text-muted text-xs [overflow-wrap:anywhere]">
      {frozenAt && <p>Frozen {day(frozenAt)}</p>}
      {lacks.length > 0 && (
        <p>
          Incomplete: <UserText>{lacksPhrase(lacks)}</UserText>
        </p>
      )}
      {simulated && <p>Simulated in part: more than {MAX_ENUMERATED} mitigations are included</p>}
    </div>
  );
}
