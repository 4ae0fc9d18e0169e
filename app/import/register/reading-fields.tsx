"use client";

import { Field } from "@/app/ui/field";
import { Notice } from "@/app/ui/notice";
import { ENCODING_NAMES, ENCODINGS, type Encoding } from "@/lib/register/decode-text";
import { DELIMITER_NAMES, DELIMITERS, type Delimiter } from "@/lib/register/delimited";
import type { RegisterUnits } from "@/lib/register/mapping";
import type { RegisterSource, TableReading } from "@/lib/register/open-register";

type Option<T extends string> = readonly [value: T, text: string];

const DECIMALS: Option<RegisterUnits["decimal"]>[] = [
  [".", "Point: 12.5"],
  [",", "Comma: 12,5"],
];
const LIKELIHOODS: Option<RegisterUnits["likelihoods"]>[] = [
  ["percent", "Per cent: 30 is 30 %"],
  ["share", "Shares: 0.3 is 30 %"],
];
const SEVERITIES: Option<RegisterUnits["severities"]>[] = [
  ["level", "Levels 1 to 5"],
  ["harm", "Harm points"],
];

/** How the file was read, as it was recognised; each can be said otherwise. */
export function ReadingFields(props: {
  source: RegisterSource;
  units: RegisterUnits;
  doubt: string | null;
  onReading: (reading: TableReading) => void;
  onUnits: (units: RegisterUnits) => void;
}) {
  const { source, units, doubt, onReading, onUnits } = props;
  const reading = source.kind === "table" ? source.reading : null;
  return (
    <section aria-labelledby="reading" className="mb-8">
      <h2 id="reading">How it was read</h2>
      <p className="mt-1 mb-4 text-muted text-sm">
        Recognised from what is in the file. Change what is not right.
      </p>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {reading && (
          <>
            <Select<Encoding>
              label={source.kind === "table" && source.marked ? "Encoding (marked in the file)" : "Encoding"}
              value={reading.encoding}
              options={ENCODINGS.map((encoding) => [encoding, ENCODING_NAMES[encoding]])}
              onChange={(encoding) => onReading({ ...reading, encoding })}
            />
            <Select<Delimiter>
              label="Between the cells"
              value={reading.delimiter}
              options={DELIMITERS.map((delimiter) => [delimiter, DELIMITER_NAMES[delimiter]])}
              onChange={(delimiter) => onReading({ ...reading, delimiter })}
            />
          </>
        )}
        <Select
          label="Decimals"
          value={units.decimal}
          options={DECIMALS}
          onChange={(decimal) => onUnits({ ...units, decimal })}
        />
        <Select
          label="Likelihoods, deliveries and effects"
          value={units.likelihoods}
          options={LIKELIHOODS}
          onChange={(likelihoods) => onUnits({ ...units, likelihoods })}
        />
        <Select
          label="Plain numbers for severity"
          value={units.severities}
          options={SEVERITIES}
          onChange={(severities) => onUnits({ ...units, severities })}
        />
      </div>
      {doubt && (
        <div className="mt-4">
          <Notice>{doubt}</Notice>
        </div>
      )}
    </section>
  );
}

function Select<T extends string>(props: {
  label: string;
  value: T;
  options: readonly Option<T>[];
  onChange: (value: T) => void;
}) {
  const { label, value, options, onChange } = props;
  return (
    <Field label={label}>
      {(control) => (
        <select
          {...control}
          className="input"
          value={value}
          onChange={(event) => {
            const found = options.find(([each]) => each === event.target.value);
            if (found) onChange(found[0]);
          }}
        >
          {options.map(([each, text]) => (
            <option key={each} value={each}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
