import { Button } from "@/app/ui/button";
import { StackTable } from "@/app/ui/stack-table";
import { UserText } from "@/app/ui/user-text";
import { harmDifferenceNumber, harmNumberText } from "@/lib/format";
import { type WhatIfTask, whatIfRows, whatIfSentence } from "@/lib/series/what-if";
import { type Change, WhatIfControls } from "./what-if-controls";

const COLUMNS = [
  { key: "risk", label: "Risk" },
  { key: "judged", label: "As judged, hp", numeric: true },
  { key: "changed", label: "Changed, hp", numeric: true },
  { key: "difference", label: "Difference, hp", numeric: true },
];

/** A scenario as it is judged: what the choice begins with. */
export const asJudged = (mitigation: string): Change => ({ mitigation, kind: "judged", share: 0.5 });

/** What remains after a change, beside its choice. Without `onChange` it is a likeness of the panel that takes none. */
export function WhatIfView(props: { task: WhatIfTask; change: Change; onChange?: (change: Change) => void }) {
  const { task, change, onChange } = props;
  const rows = whatIfRows(task, change);
  return (
    <section
      aria-labelledby="what-if"
      className="mb-12 border-line border-t pt-5 noscript:hidden print:hidden"
    >
      <h3 id="what-if" className="mb-1">
        Take one out, weaken or delay it
      </h3>
      <p className="mb-4 max-w-prose text-muted text-sm">
        Computed here as you choose, each judgement at its mean. Nothing is saved, and the judgements stay as
        they are.
      </p>
      <div className="mb-4 flex flex-wrap items-end gap-x-6 gap-y-3">
        <WhatIfControls
          mitigations={task.names.mitigations}
          change={change}
          {...(onChange && { onChange })}
        />
        <Button
          disabled={change.kind === "judged"}
          {...(onChange && { onClick: () => onChange(asJudged(change.mitigation)) })}
        >
          Back to as judged
        </Button>
      </div>
      <p role="status" className="mb-3 min-h-12 max-w-prose font-medium">
        <UserText>{whatIfSentence(task, change, rows)}</UserText>
      </p>
      <StackTable
        caption="Residual expected harm in harm points (hp). A plus: more remains than as judged."
        columns={COLUMNS}
        rows={rows.map(({ key, label, judged, changed, difference }) => ({
          key,
          cells: {
            risk: <UserText>{label}</UserText>,
            judged: harmNumberText(judged),
            changed: <strong className="font-semibold">{harmNumberText(changed)}</strong>,
            difference: harmDifferenceNumber(difference, [judged, changed]),
          },
        }))}
      />
    </section>
  );
}
