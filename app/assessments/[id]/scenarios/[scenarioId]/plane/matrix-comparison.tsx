import { InOrder } from "@/app/ui/in-order";
import { ScrollRegion } from "@/app/ui/scroll-region";
import { StackTable } from "@/app/ui/stack-table";
import { UserText } from "@/app/ui/user-text";
import { counted, harmNumberText } from "@/lib/format";
import type { RiskMatrix } from "@/lib/model/risk-matrix";
import { matrixReadings, type Stage } from "@/lib/series/matrix-readings";
import type { PlaneRisk } from "@/lib/series/plane-risk";

/** Each risk's colour in each matrix, and all that changes from one matrix to another. */
export function MatrixComparison(props: {
  risks: readonly PlaneRisk[];
  stage: Stage;
  matrices: readonly RiskMatrix[];
}) {
  const { risks, stage, matrices } = props;
  const { rows, against, changes } = matrixReadings(risks, stage, matrices);
  return (
    <div className="mt-3 grid gap-4 text-sm">
      <ScrollRegion label="Table: the risks in several matrices">
        <StackTable
          caption={`Colour of each risk ${stage} mitigation, counted from the lowest colour, beside its expected harm`}
          columns={[
            { key: "risk", label: "Risk" },
            { key: "harm", label: "Expected harm, hp", numeric: true },
            ...matrices.map(({ key, title }) => ({ key: `in-${key}`, label: <UserText>{title}</UserText> })),
          ]}
          rows={rows.map(({ key, label, harm, colours }) => ({
            key,
            cells: {
              risk: <UserText>{label}</UserText>,
              harm: harmNumberText(harm),
              ...Object.fromEntries(
                matrices.map((matrix, index) => [`in-${matrix.key}`, colours[index] ?? ""]),
              ),
            },
          }))}
        />
      </ScrollRegion>
      <Sentences sentences={against} />
      {changes.map(({ between, colours, reversals, ties }) => (
        <div key={between}>
          <h3 className="text-sm">
            <UserText>{`Between ${between}`}</UserText>
          </h3>
          <Changes name="change" of="of colour" sentences={colours} />
          <Changes name="reversal" of="of order" sentences={reversals} />
          {ties && <p className="text-muted">{ties}</p>}
        </div>
      ))}
    </div>
  );
}

/** More than these are folded away. */
const OPEN_MAX = 12;

function Changes({ name, of, sentences }: { name: string; of: string; sentences: string[] }) {
  if (sentences.length === 0) return <p className="text-muted">{`No ${name} ${of}.`}</p>;
  return (
    <details open={sentences.length <= OPEN_MAX}>
      <summary className="min-h-6 cursor-pointer">{`${counted(sentences.length, name)} ${of}`}</summary>
      <Sentences sentences={sentences} />
    </details>
  );
}

function Sentences({ sentences }: { sentences: string[] }) {
  return (
    <ul className="max-w-prose list-disc pl-5">
      {/* Two risks may bear one name, so two sentences may be alike. */}
      <InOrder of={sentences}>
        {(sentence) => (
          <li>
            <UserText>{sentence}</UserText>
          </li>
        )}
      </InOrder>
    </ul>
  );
}
