import { ChartFigure } from "@/app/charts/chart-figure";
import { sobolHeights, tornadoHeights } from "@/app/charts/figure-heights";
import { StackTable } from "@/app/ui/stack-table";
import { UserText } from "@/app/ui/user-text";
import { harm, percentNumber } from "@/lib/format";
import type { Assessment } from "@/lib/model/assessment";
import { NOTCHES } from "@/lib/scoring/notches";
import { breakEvenRows } from "@/lib/series/break-even-rows";
import type { FigureSource } from "@/lib/series/figure";
import type { FoundSoFar } from "@/lib/series/found-so-far";
import { sobolFigure, variedFrom } from "@/lib/series/sobol-figure";
import { type TornadoBar, tornadoFigure } from "@/lib/series/tornado-figure";
import { Reserved } from "./reserved";
import { SimulationProgress } from "./simulation-progress";

export type DriversProps = {
  definition: Pick<Assessment, "risks" | "mitigations" | "toleranceHarm">;
  /** The mitigations that are scored, by key. */
  mitigations: readonly string[];
  places: TornadoBar[];
  sobolPlaces: { label: string }[];
  source: FigureSource;
  leftOut: string | null;
};

/** What would change the answer, as far as it is found: in sentences first, then judgement by judgement, then delivery by delivery. */
export function DriversView(
  props: DriversProps & { found: Pick<FoundSoFar, "numbers" | "drivers" | "sobol">; sobolDone: number },
) {
  const { definition, mitigations, places, sobolPlaces, source, leftOut, sobolDone } = props;
  const { numbers, drivers, sobol } = props.found;
  const drawn = drivers ? { ...source, simulation: drivers.simulation } : source;
  const varied = { ...source, simulation: variedFrom({ numbers, sobol }) };
  const waiting = <span className="text-muted">…</span>;
  return (
    <section aria-labelledby="drivers">
      <h2 id="drivers" className="mb-2">
        What would change the answer
      </h2>
      <p className="mb-2 max-w-prose text-muted text-sm">
        How far the answer is from another is counted in notches: one is {percentNumber(1 / NOTCHES)}{" "}
        percentage points of a likelihood, a delivery or an effect, or a quarter of a severity level.
      </p>
      <div className="mb-2 min-h-64 max-w-3xl sm:min-h-36">
        {drivers ? (
          <Sentences sentences={drivers.flips ?? [NO_FLIPS]} />
        ) : (
          <SimulationProgress doing="Looking for what would change the answer" />
        )}
      </div>
      <details className="mb-6 max-w-3xl">
        <summary className="min-h-6 cursor-pointer text-muted">What else the answer hangs on</summary>
        {drivers ? <Sentences sentences={drivers.reasons} /> : <p>Not computed yet.</p>}
      </details>
      {leftOut && <p className="mb-4 text-muted text-sm">Left out of all of this: {leftOut}.</p>}
      <Reserved heights={tornadoHeights({ bars: places })} wordy>
        <ChartFigure figure={tornadoFigure(definition, drivers?.tornado ?? null)} source={drawn} level={3} />
      </Reserved>
      <Reserved heights={sobolHeights({ pairs: sobolPlaces })} wordy>
        <ChartFigure figure={sobolFigure(definition, sobol)} source={varied} level={3} />
        {drivers && !sobol && <SimulationProgress doing="Varying all judgements" done={sobolDone} />}
      </Reserved>
      {mitigations.length > 0 && (
        <section aria-labelledby="break-even" className="mb-12">
          <h3 id="break-even" className="mb-1">
            What delivery the tolerance needs
          </h3>
          <StackTable
            caption={`The least probability of delivery with which expected harm stays within ${harm(definition.toleranceHarm)}, all else as judged. None: it stays within it without the mitigation. Out of reach: not even certain delivery is enough.`}
            columns={BREAK_EVEN}
            rows={breakEvenRows(definition.mitigations, mitigations, drivers?.breakEven ?? null).map(
              (row) => ({
                key: row.key,
                cells: {
                  label: <UserText>{row.label}</UserText>,
                  now: <span className="inline-block min-w-16 text-right">{row.now ?? waiting}</span>,
                  needed: <span className="inline-block min-w-32 text-right">{row.needed ?? waiting}</span>,
                },
              }),
            )}
          />
        </section>
      )}
    </section>
  );
}

const NO_FLIPS =
  "So many mitigations act on one risk that how far the answer is from another is not computed.";

const BREAK_EVEN = [
  { key: "label", label: "Mitigation" },
  { key: "now", label: "Delivery judged", numeric: true },
  { key: "needed", label: "Delivery needed", numeric: true },
];

function Sentences({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 0) return <p>Nothing that was looked for.</p>;
  return (
    <ul className="grid list-disc gap-1 pl-5">
      {sentences.map((sentence) => (
        <li key={sentence}>
          <UserText>{sentence}</UserText>
        </li>
      ))}
    </ul>
  );
}
