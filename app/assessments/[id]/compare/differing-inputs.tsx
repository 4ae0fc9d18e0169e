import { ScrollRegion } from "@/app/ui/scroll-region";
import { JudgementText, UserText } from "@/app/ui/user-text";
import type { DifferingField, DifferingItem } from "@/lib/series/input-rows";
import { NOT_THERE } from "@/lib/series/not-there";
import { comparisonColumns, FIRST_COLUMN } from "./columns";

/** The judgements that are not the same everywhere, in words, item by item. */
export function DifferingInputs(props: {
  scenarios: { id: string; title: string }[];
  items: DifferingItem[];
}) {
  const { scenarios, items } = props;
  const widths = comparisonColumns(
    scenarios.length,
    items.flatMap(({ fields }) => fields.map(({ field }) => field)),
    INDENT,
  );
  return (
    <section aria-labelledby="inputs" className="mb-12">
      <h2 id="inputs" className="mb-2">
        Judgements that differ
      </h2>
      <p className="mb-3 text-muted text-sm">
        {items.length === 0
          ? "None: all judgements are the same in these scenarios."
          : "Only what differs. = stands before what is as in the baseline."}
      </p>
      {items.length > 0 && (
        <ScrollRegion label="Judgements that differ, table">
          <table className="table table-fixed" style={widths.table}>
            <caption className="sr-only">Judgements that differ</caption>
            <thead>
              <tr>
                <th scope="col" className={FIRST_COLUMN} style={widths.first}>
                  Judgement
                </th>
                {scenarios.map(({ id, title }) => (
                  <th key={id} scope="col" className="hyphens-auto" style={widths.each}>
                    <UserText>{title}</UserText>
                  </th>
                ))}
              </tr>
            </thead>
            {items.map(({ item, fields }) => (
              <tbody key={fields[0]?.path ?? item}>
                <tr>
                  <th scope="rowgroup" colSpan={scenarios.length + 1} className="pt-5!">
                    <UserText>{item}</UserText>
                  </th>
                </tr>
                {fields.map((field) => (
                  <Field key={field.path} field={field} columns={scenarios} />
                ))}
              </tbody>
            ))}
          </table>
        </ScrollRegion>
      )}
    </section>
  );
}

/** How far a field stands in from its item, in pixels; its cell's class says the same. */
const INDENT = 12;

function Field(props: { field: DifferingField; columns: readonly { id: string }[] }) {
  const { field, entries } = props.field;
  return (
    <tr>
      <th scope="row" className={`${FIRST_COLUMN} pl-3! font-normal!`}>
        {field}
      </th>
      {entries.map(({ text, same }, index) => {
        const asBaseline = same && index > 0;
        return (
          <td
            key={props.columns[index]?.id}
            className={asBaseline || text === NOT_THERE ? "text-muted" : undefined}
          >
            {asBaseline && <AsBaseline />}
            {text ? <JudgementText>{text}</JudgementText> : "none"}
          </td>
        );
      })}
    </tr>
  );
}

/** Says without colour what the grey says with it. */
function AsBaseline() {
  return (
    <>
      <span aria-hidden="true">= </span>
      <span className="sr-only">As in the baseline: </span>
    </>
  );
}
