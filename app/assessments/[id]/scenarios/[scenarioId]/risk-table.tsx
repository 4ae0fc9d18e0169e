import { StackTable } from "@/app/ui/stack-table";
import { UnbrokenRanges } from "@/app/ui/unbroken-ranges";
import { UserNote, UserText } from "@/app/ui/user-text";
import { harmNumberText, percent } from "@/lib/format";
import { wordsBeforeAfter } from "@/lib/series/likelihood-words";
import type { Probability, RiskRow } from "@/lib/series/risk-rows";

const COLUMNS = [
  { key: "risk", label: "Risk" },
  { key: "likelihood", label: "Likelihood, before → after" },
  { key: "severity", label: "Severity, hp", numeric: true },
  { key: "inherent", label: "Inherent, hp", numeric: true },
  { key: "residual", label: "Residual, hp", numeric: true },
  { key: "band", label: "Band, hp", numeric: true },
  { key: "reduction", label: "Reduction", numeric: true },
];

/** Every risk of the scenario with its numbers, words and ranges; the reasons on demand. */
export function RiskTable({ rows }: { rows: RiskRow[] }) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="by-risk" className="mb-12">
      <h2 id="by-risk" className="mb-1">
        Risk by risk
      </h2>
      <StackTable
        caption="Expected harm in harm points (hp): likelihood × severity. The band spans the best and the worst way the mitigations can combine."
        columns={COLUMNS}
        rows={rows.map((row) => ({
          key: row.key,
          cells: {
            risk: <Risk row={row} />,
            likelihood: row.likelihood ? <Likelihood {...row.likelihood} /> : "–",
            severity: harmNumberText(row.severity),
            inherent: harmNumberText(row.inherent),
            residual: <strong className="font-semibold">{harmNumberText(row.residual)}</strong>,
            band: row.band ? rangeText(row.band) : "–",
            reduction: percent(row.reduction),
          },
        }))}
      />
    </section>
  );
}

function rangeText({ min, max }: { min: number; max: number }): string {
  const [low, high] = [harmNumberText(min), harmNumberText(max)];
  return low === high ? low : `${low}–${high}`;
}

function Likelihood({ before, after }: { before: Probability; after: Probability }) {
  return (
    <>
      {percent(before.value)}
      <span className="text-muted"> → </span>
      {percent(after.value)}
      <span className="block text-muted text-xs">
        <UnbrokenRanges>{wordsBeforeAfter(before.words, after.words)}</UnbrokenRanges>
      </span>
    </>
  );
}

function Risk({ row }: { row: RiskRow }) {
  const { label, statement, resolution, judged, confidence, rationale, evidence } = row;
  return (
    <>
      <UserText>{label}</UserText>
      <details className="mt-1 max-w-md font-normal text-sm">
        <summary className="min-h-6 cursor-pointer text-muted">
          Judgement and reason<span className="sr-only"> for {label}</span>
        </summary>
        <dl className="mt-1 mb-2 grid gap-1">
          <Entry name="Event" text={statement} />
          <Entry name="Has happened when" text={resolution} />
          <Entry name="Likelihood judged" text={judged.likelihood || "missing"} />
          <Entry name="Severity judged" text={judged.severity || "missing"} />
          <Entry name="Confidence" text={confidence ?? "not stated"} />
          <Entry name="Reason" text={rationale || "none given"} />
          <Entry name="Evidence" text={evidence.join("\n")} />
        </dl>
      </details>
    </>
  );
}

function Entry({ name, text }: { name: string; text: string }) {
  if (!text) return null;
  return (
    <div>
      <dt className="text-muted text-xs">{name}</dt>
      <dd>
        <UserNote>{text}</UserNote>
      </dd>
    </div>
  );
}
