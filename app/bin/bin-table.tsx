import Link from "next/link";
import { StackTable } from "@/app/ui/stack-table";
import { UserText } from "@/app/ui/user-text";
import { counted, day } from "@/lib/format";
import { BinActions } from "./bin-actions";

type BinRow = {
  id: string;
  title: string;
  deletedAt: Date;
  frozen?: boolean;
  /** How many scenarios an assessment brings along. */
  holds?: number;
  /** The assessment that a scenario belongs to. */
  home?: { id: string; title: string };
};

const COLUMNS = [
  { key: "title", label: "Title" },
  { key: "deleted", label: "Deleted", numeric: true },
  { key: "actions", label: "Actions" },
];

/** The deleted assessments, or scenarios, the latest first. */
export function BinTable(props: { title: string; kind: "assessments" | "scenarios"; rows: BinRow[] }) {
  const { title, kind, rows } = props;
  if (rows.length === 0) return null;
  return (
    <section className="mb-10">
      <h2 className="mb-2">{title}</h2>
      <StackTable
        caption={`${title} in the bin, the latest first`}
        hideCaption
        columns={COLUMNS}
        rows={rows.map((row) => ({
          key: row.id,
          cells: {
            title: <Title row={row} />,
            deleted: <time dateTime={row.deletedAt.toISOString()}>{day(row.deletedAt)}</time>,
            actions: <BinActions kind={kind} id={row.id} title={row.title} />,
          },
        }))}
      />
    </section>
  );
}

function Title({ row: { title, frozen, holds, home } }: { row: BinRow }) {
  return (
    <>
      <UserText>{title}</UserText>
      <span className="block font-normal text-muted text-xs">
        {holds !== undefined && `with ${counted(holds, "scenario")}`}
        {frozen && "frozen, "}
        {home && (
          <>
            of{" "}
            <Link href={`/assessments/${home.id}`} className="text-accent hover:underline">
              <UserText>{home.title}</UserText>
            </Link>
          </>
        )}
      </span>
    </>
  );
}
