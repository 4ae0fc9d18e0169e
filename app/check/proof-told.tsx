import type { ReactNode } from "react";
import { FigureTable } from "@/app/ui/figure-table";
import { InOrder } from "@/app/ui/in-order";
import { UserText } from "@/app/ui/user-text";
import { counted, day, number } from "@/lib/format";
import type { Proof } from "@/lib/proof/proof";

/** What a file says of itself, whether it is so or not. */
export function ProofTold({ proof }: { proof: Proof }) {
  const { assessment, scenarios, drawnWith, figure, simulation, lexicons, rate } = proof;
  const others = drawnWith.filter(
    ({ id, key }) => !scenarios.some((one) => one.id === id && one.key === key),
  );
  return (
    <section aria-labelledby="told" className="mt-10">
      <h2 id="told" className="mb-2">
        What the file says of itself
      </h2>
      {proof.handling && (
        <p className="mb-2 font-medium">
          Handling: <UserText>{proof.handling}</UserText>
        </p>
      )}
      {proof.illustrative && <p className="mb-2">Its judgements are invented for illustration.</p>}
      <dl className="grid max-w-3xl gap-x-6 gap-y-1 text-sm sm:grid-cols-[max-content_1fr]">
        <Fact name="Finding">
          <UserText>{figure.finding}</UserText>
        </Fact>
        <Fact name="Assessment">
          <UserText>{assessment.title}</UserText>
        </Fact>
        <Fact name={scenarios.length === 1 ? "Scenario" : "Scenarios"}>
          {/* A stranger's file may name one twice, here and below. */}
          <InOrder of={scenarios}>{(one) => <ScenarioTold scenario={one} />}</InOrder>
        </Fact>
        {others.length > 0 && (
          <Fact name="Drawn with">
            <InOrder of={others}>{(one) => <ScenarioTold scenario={one} />}</InOrder>
          </Fact>
        )}
        <Fact name="As of">{day(proof.asOf)}</Fact>
        <Fact name="Method">
          <UserText>{proof.methodVersion}</UserText>
        </Fact>
        {lexicons.length > 0 && (
          <Fact name="Lexicon">
            <UserText>{lexicons.join(", ")}</UserText>
          </Fact>
        )}
        {simulation && (
          <Fact name="Draws">
            {counted(simulation.draws, "draw")} from seed {simulation.seed}
          </Fact>
        )}
        {rate !== null && <Fact name="A unit of cost weighs">{number(rate)} hp</Fact>}
      </dl>
      <details className="mt-4">
        <summary className="min-h-6 cursor-pointer font-medium text-sm">Its numbers</summary>
        <div className="mt-2">
          <FigureTable
            figure={{
              ...figure,
              title: figure.finding,
              subtitle: "As the file has them",
              sentence: "",
              needs: null,
              legend: [],
            }}
          />
        </div>
      </details>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="mb-1 min-w-0">{children}</dd>
    </>
  );
}

function ScenarioTold({ scenario }: { scenario: Proof["scenarios"][number] }) {
  const { title, version, frozen, inputsHash, assessment } = scenario;
  const states = [version !== null && `version ${version}`, frozen && "frozen"].filter(Boolean).join(", ");
  return (
    <p>
      “<UserText>{title}</UserText>”
      {assessment && (
        <>
          {" "}
          of <UserText>{assessment.title}</UserText>
        </>
      )}
      {states && ` (${states})`}
      <span className="block break-all text-muted text-xs">Inputs {inputsHash}</span>
    </p>
  );
}
