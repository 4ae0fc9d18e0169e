import { cellText, headText } from "@/app/ui/figure-text";
import { InOrder } from "@/app/ui/in-order";
import { StackTable } from "@/app/ui/stack-table";
import { UserText } from "@/app/ui/user-text";
import { counted } from "@/lib/format";
import type { Held } from "@/lib/proof/held";

const COLUMNS = [
  { key: "row", label: "Row" },
  { key: "column", label: "Number or text" },
  { key: "was", label: "In the file", numeric: true },
  { key: "now", label: "Now", numeric: true },
];

const SHOWN = 50;

/** The numbers of a figure that are others now, with the rows and columns that have left it or come. */
export function ChangedNumbers({ held: { changes, reworded, gone, added } }: { held: Held }) {
  const cells = [...changes, ...reworded];
  if (cells.length + gone.length + added.length === 0) return null;
  const rest = cells.length - SHOWN;
  return (
    <section aria-labelledby="changed" className="mt-8 max-w-3xl">
      <h3 id="changed" className="mb-2">
        What is another now
      </h3>
      {cells.length > 0 && (
        <StackTable
          caption={
            rest > 0
              ? `The first ${SHOWN}; ${counted(rest, "cell")} more differ`
              : "Every number and text that differs"
          }
          columns={COLUMNS}
          // A row may stand twice under one name; its place tells it apart.
          rows={cells.slice(0, SHOWN).map(({ row, column, was, now }, index) => ({
            key: String(index),
            cells: {
              row: <UserText>{row}</UserText>,
              column: <UserText>{headText(column)}</UserText>,
              was: <UserText>{cellText(column, was)}</UserText>,
              now: <UserText>{cellText(column, now)}</UserText>,
            },
          }))}
        />
      )}
      <Names title="Rows and columns that are no longer there" names={gone} />
      <Names title="Rows and columns that are new" names={added} />
    </section>
  );
}

function Names({ title, names }: { title: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <>
      <p className="mt-3 font-medium text-sm">{title}</p>
      <ul className="list-disc pl-5 text-sm">
        {/* Two rows may bear one name. */}
        <InOrder of={names.slice(0, SHOWN)}>
          {(name) => (
            <li>
              <UserText>{name}</UserText>
            </li>
          )}
        </InOrder>
      </ul>
    </>
  );
}
