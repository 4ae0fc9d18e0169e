import Link from "next/link";
import { StackTable } from "@/app/ui/stack-table";
import { UserText } from "@/app/ui/user-text";
import { counted, day } from "@/lib/format";
import type { ListRow } from "@/lib/series/list-rows";
import { assessmentAddress } from "./addresses";
import { RemoveExample } from "./example-actions";
import { ResidualHeadline } from "./residual-headline";

const COLUMNS = [
  { key: "title", label: "Assessment" },
  { key: "residual", label: "Expected harm, first scenario", numeric: true },
  { key: "scenarios", label: "Scenarios", numeric: true },
  { key: "updated", label: "Updated", numeric: true },
];

export function AssessmentList(props: {
  rows: ListRow[];
  search: string;
  /** The id of the one assessment that one click removes. */
  example: string;
}) {
  const { rows, search, example } = props;
  const caption = search
    ? `${counted(rows.length, "assessment")} on this page with “${search}” in the title`
    : "Newest first. Expected harm in harm points (hp), before → after mitigation";
  return (
    <StackTable
      caption={<span className="[overflow-wrap:anywhere]">{caption}</span>}
      columns={COLUMNS}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          title: <Title row={row} removable={row.id === example} />,
          residual: <ResidualHeadline {...row} />,
          scenarios: row.scenarioCount,
          updated: <time dateTime={row.updatedAt.toISOString()}>{day(row.updatedAt)}</time>,
        },
      }))}
    />
  );
}

function Title({ row: { id, title, illustrative }, removable }: { row: ListRow; removable: boolean }) {
  return (
    <>
      <Link href={assessmentAddress(id)} className="text-accent hover:underline">
        <UserText>{title}</UserText>
      </Link>
      {illustrative && (
        <span className="block font-normal text-muted text-xs">
          Illustrative: its judgements are invented. {removable && <RemoveExample />}
        </span>
      )}
    </>
  );
}
