"use client";

import { ChoiceField } from "@/app/ui/choice-field";
import { Notice } from "@/app/ui/notice";
import { ENCODING_NAMES, ENCODINGS } from "@/lib/register/decode-text";
import { DELIMITER_NAMES, DELIMITERS } from "@/lib/register/delimited";
import type { RegisterUnits } from "@/lib/register/mapping";
import type { RegisterSource, TableReading } from "@/lib/register/open-register";

type Option<Key extends string> = { key: Key; label: string };

const DECIMALS: Option<RegisterUnits["decimal"]>[] = [
  { key: ".", label: "Point: 12.5" },
  { key: ",", label: "Comma: 12,5" },
];
const LIKELIHOODS: Option<RegisterUnits["likelihoods"]>[] = [
  { key: "percent", label: "Per cent: 30 is 30 %" },
  { key: "share", label: "Shares: 0.3 is 30 %" },
];
const SEVERITIES: Option<RegisterUnits["severities"]>[] = [
  { key: "level", label: "Levels 1 to 5" },
  { key: "harm", label: "Harm points" },
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
            <ChoiceField
              label={source.kind === "table" && source.marked ? "Encoding (marked in the file)" : "Encoding"}
              chosen={reading.encoding}
              choices={ENCODINGS.map((encoding) => ({ key: encoding, label: ENCODING_NAMES[encoding] }))}
              choose={(encoding) => onReading({ ...reading, encoding })}
            />
            <ChoiceField
              label="Between the cells"
              chosen={reading.delimiter}
              choices={DELIMITERS.map((delimiter) => ({ key: delimiter, label: DELIMITER_NAMES[delimiter] }))}
              choose={(delimiter) => onReading({ ...reading, delimiter })}
            />
          </>
        )}
        <ChoiceField
          label="Decimals"
          chosen={units.decimal}
          choices={DECIMALS}
          choose={(decimal) => onUnits({ ...units, decimal })}
        />
        <ChoiceField
          label="Likelihoods, deliveries and effects"
          chosen={units.likelihoods}
          choices={LIKELIHOODS}
          choose={(likelihoods) => onUnits({ ...units, likelihoods })}
        />
        <ChoiceField
          label="Plain numbers for severity"
          chosen={units.severities}
          choices={SEVERITIES}
          choose={(severities) => onUnits({ ...units, severities })}
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
