"use client";

import { useId } from "react";
import { Field } from "@/app/ui/field";
import { StackTable } from "@/app/ui/stack-table";
import { UserText } from "@/app/ui/user-text";
import { type FieldId, REGISTER_FIELDS } from "@/lib/register/fields";
import { columnsOf, headingRows, type SheetMapping } from "@/lib/register/mapping";
import type { Sheet, SheetRow } from "@/lib/register/sheet";

const COLUMNS = [
  { key: "column", label: "Column" },
  { key: "samples", label: "For example" },
  { key: "field", label: "Read as" },
];
const SAMPLES = 3;

/** Which column of a sheet is what: guessed by the headings, each to be chosen by hand. */
export function ColumnMapping(props: {
  sheet: Sheet;
  mapping: SheetMapping;
  onChange: (mapping: SheetMapping) => void;
}) {
  const { sheet, mapping, onChange } = props;
  const id = useId();
  const heading = sheet.rows.find(({ number }) => number === mapping.headings);
  const body = sheet.rows.filter(({ number }) => number > mapping.headings);
  const width = Math.max(heading?.cells.length ?? 0, ...body.slice(0, 100).map(({ cells }) => cells.length));
  const choose = (column: number, field: string) => {
    const rest = Object.entries(mapping.columns).filter(([name, at]) => at !== column && name !== field);
    const columns = Object.fromEntries(
      field === "" ? rest : [...rest, [field, column]],
    ) as SheetMapping["columns"];
    onChange({ ...mapping, columns, used: true });
  };
  return (
    <section aria-labelledby={id} className="mb-8">
      <h2 id={id} className="mb-2">
        {sheet.name === "" ? (
          "The columns"
        ) : (
          <>
            Sheet <UserText>{sheet.name}</UserText>
          </>
        )}
      </h2>
      <label className="mb-3 inline-flex min-h-9 items-center gap-2 text-sm">
        <input
          type="checkbox"
          className="size-5 accent-accent"
          checked={mapping.used}
          onChange={(event) => onChange({ ...mapping, used: event.target.checked })}
        />
        Read {sheet.name === "" ? "this table" : "this sheet"}
      </label>
      {mapping.used && (
        <>
          <Field label="Headings stand in" className="mb-4 max-w-sm">
            {(control) => (
              <select
                {...control}
                className="input"
                value={mapping.headings}
                onChange={(event) => {
                  const row = sheet.rows.find(({ number }) => number === Number(event.target.value));
                  if (row) onChange({ headings: row.number, columns: columnsOf(row), used: true });
                }}
              >
                {headingRows(sheet).map((row) => (
                  <option key={row.number} value={row.number}>
                    {`Row ${row.number}: ${row.cells.filter(Boolean).slice(0, 4).join(", ").slice(0, 60)}`}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <StackTable
            caption={`Columns of ${sheet.name === "" ? "the table" : sheet.name}, and what each is read as`}
            hideCaption
            columns={COLUMNS}
            rows={Array.from({ length: width }, (_, column) => {
              const name = heading?.cells[column]?.trim() || `Column ${column + 1}`;
              return {
                key: String(column),
                cells: {
                  column: <UserText>{name}</UserText>,
                  samples: <UserText>{samples(body, column)}</UserText>,
                  field: (
                    <select
                      aria-label={`Column ${name} is read as`}
                      className="input sm:min-w-52"
                      value={fieldAt(mapping, column)}
                      onChange={(event) => choose(column, event.target.value)}
                    >
                      <option value="">not imported</option>
                      {REGISTER_FIELDS.map(({ id: field, label }) => (
                        <option key={field} value={field}>
                          {label}
                        </option>
                      ))}
                    </select>
                  ),
                },
              };
            })}
          />
        </>
      )}
    </section>
  );
}

function fieldAt({ columns }: SheetMapping, column: number): FieldId | "" {
  return REGISTER_FIELDS.find(({ id }) => columns[id] === column)?.id ?? "";
}

function samples(rows: readonly SheetRow[], column: number): string {
  const found = new Set<string>();
  for (const { cells } of rows.slice(0, 200)) {
    const cell = cells[column]?.trim() ?? "";
    if (cell !== "") found.add(cell.length > 40 ? `${cell.slice(0, 40)}…` : cell);
    if (found.size === SAMPLES) break;
  }
  return [...found].join(" · ") || "empty";
}
