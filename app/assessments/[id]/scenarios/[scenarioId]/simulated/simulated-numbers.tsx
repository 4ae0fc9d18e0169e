"use client";

import { StackTable } from "@/app/ui/stack-table";
import { UnbrokenRanges } from "@/app/ui/unbroken-ranges";
import { WithRoom } from "@/app/ui/with-room";
import { drawsSentence, knowledgeSentence, simulatedRows } from "@/lib/series/simulated-numbers";
import { useSimulated } from "./simulated";
import { SimulationProgress } from "./simulation-progress";

const COLUMNS = [
  { key: "label", label: "With every judgement left uncertain" },
  { key: "value", label: "Simulated", numeric: true },
  { key: "interval", label: "Interval", numeric: true },
  { key: "spans", label: "What the interval spans" },
];

/** The numbers of a result that only a simulation gives. Their place is kept from the start, so that nothing moves. */
export function SimulatedNumbers(props: {
  tolerance: number;
  /** What remains with every judgement at its mean, as the findings say it. */
  exact: number | null;
  leftOut: string | null;
}) {
  const { tolerance, exact, leftOut } = props;
  const numbers = useSimulated("numbers");
  const knowledge = useSimulated("knowledge");
  const known = numbers && knowledge;
  return (
    <section aria-labelledby="simulated" className="mb-12 max-w-4xl">
      <h2 id="simulated" className="mb-1">
        How it may turn out
      </h2>
      <p className="mb-2 hidden text-sm noscript:block">These numbers are simulated where scripts may run.</p>
      <StackTable
        caption="Total harm in harm points (hp) and probabilities over many draws: in each, what is judged, what is delivered and what happens is drawn anew."
        columns={COLUMNS}
        rows={simulatedRows(numbers, { tolerance, exact }).map(
          ({ key, label, beside, value, interval, spans }) => ({
            key,
            cells: {
              label: (
                <>
                  {label}
                  {beside && <span className="block text-muted text-xs">{beside}</span>}
                </>
              ),
              value: <Filled name={`${key}-value`} text={value} width="min-w-20" className="font-semibold" />,
              interval: <Filled name={`${key}-interval`} text={interval} width="min-w-36" />,
              spans: <span className="text-muted text-xs">{spans}</span>,
            },
          }),
        )}
      />
      <WithRoom for={LONGEST} className="mt-3 max-w-3xl text-sm">
        {known ? (
          <p>
            <UnbrokenRanges>{`${drawsSentence(numbers)} ${knowledgeSentence(knowledge.share)}`}</UnbrokenRanges>
          </p>
        ) : (
          <SimulationProgress doing="Telling chance from lack of knowledge" />
        )}
      </WithRoom>
      {leftOut && <p className="mt-1 text-muted text-sm">Left out of every draw: {leftOut}.</p>}
    </section>
  );
}

/** As long as what is written here can be: it keeps the place of the sentences until they are known. */
const LONGEST = `${drawsSentence({
  seed: 1_000_000_000,
  draws: 100_000,
  summary: { mean: 0.12345, standardError: 0.00012345 },
})} ${knowledgeSentence(0.5)}`;

/** A value in a cell whose width doesn't depend on it. It can be written before the page is alive (simulation-early.ts). */
function Filled(props: { name: string; text: string | null; width: string; className?: string }) {
  const { name, text, width, className = "" } = props;
  return (
    <span className={`inline-block whitespace-nowrap text-right ${width}`}>
      <span data-simulated={name} suppressHydrationWarning className={`peer ${className}`}>
        {text ?? ""}
      </span>
      <span className="text-muted peer-[:not(:empty)]:hidden">
        <span aria-hidden="true">…</span>
        <span className="sr-only">not simulated yet</span>
      </span>
    </span>
  );
}
