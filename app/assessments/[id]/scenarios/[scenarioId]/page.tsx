import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { InspectedScenarios } from "@/app/charts/inspect/inspected-scenarios";
import { InTurn } from "@/app/ui/in-turn";
import { PageHead } from "@/app/ui/page-head";
import { UserNote } from "@/app/ui/user-text";
import { headline } from "@/lib/series/headline";
import { lacks, lacksPhrase } from "@/lib/series/missing-text";
import { riskRows } from "@/lib/series/risk-rows";
import { scored } from "@/lib/series/scored";
import { simulationTask } from "@/lib/series/simulation-task";
import { sourceOf } from "@/lib/series/source";
import { findAssessmentWith } from "@/prisma/assessments";
import { assessmentAddress } from "../../../addresses";
import { inspected } from "../../../inspected";
import { EvidenceSection } from "./evidence/evidence-section";
import { Findings } from "./findings";
import { FrozenBanner } from "./frozen-banner";
import { LeftOut } from "./left-out";
import { MethodLine } from "./method-line";
import { NotAdditive } from "./not-additive";
import { matrixChoice } from "./plane/matrix-choice";
import { ResultActions } from "./result-actions";
import { ResultFigures } from "./result-figures";
import { ResultParts } from "./result-parts";
import { RiskTable } from "./risk-table";
import { Simulated } from "./simulated/simulated";
import { SimulatedNumbers } from "./simulated/simulated-numbers";
import { SimulatedParts } from "./simulated/simulated-parts";
import { SimulationCode } from "./simulated/simulation-code";

type Params = {
  params: Promise<{ id: string; scenarioId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

// A note of a few sentences introduces the page; a longer one would stand between the reader and the finding.
const LEAD_MAX = 300;

const load = cache(async (params: Params["params"]) => findAssessmentWith(await params));

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const found = await load(params);
  return { title: found ? `${found.scenario.title}, results – ${found.assessment.title}` : "Not found" };
}

export default async function ResultsPage({ params, searchParams }: Params) {
  const found = await load(params);
  if (!found) notFound();
  const { assessment, scenario } = found;
  const result = scored(assessment, scenario);
  const missing = lacks(result.definition, result.score.missing);
  const source = sourceOf([result], assessment);
  const task = simulationTask(result);
  const leftOut = missing.length > 0 ? lacksPhrase(missing) : null;
  const { toleranceHarm } = result.definition;
  const exact = result.score.plugIn?.residual.total ?? null;
  const short = scenario.notes.length <= LEAD_MAX;
  return (
    <>
      <PageHead
        trail={[
          { href: "/assessments", label: "Assessments" },
          { href: assessmentAddress(assessment.id), label: assessment.title },
        ]}
        title={scenario.title}
        lead={short && <UserNote>{scenario.notes}</UserNote>}
        actions={<ResultActions assessment={assessment} scenario={scenario} />}
      />
      <FrozenBanner scenario={scenario} />
      <LeftOut
        assessmentId={assessment.id}
        scenario={scenario}
        lacks={missing}
        score={result.score}
        risks={result.definition.risks.length > 0}
      />
      <InspectedScenarios scenarios={inspected(assessment.id, [scenario])}>
        <Simulated task={task}>
          {task && <SimulationCode />}
          <Findings headline={headline(result)} />
          {!assessment.additivityAccepted && <NotAdditive />}
          <MethodLine score={result.score} />
          <ResultParts result={result} />
          {task && <SimulatedNumbers tolerance={toleranceHarm} exact={exact} leftOut={leftOut} />}
          <RiskTable rows={riskRows(result)} />
          <ResultFigures result={result} source={source} matrices={matrixChoice(await searchParams)}>
            {task && <SimulatedParts result={result} task={task} leftOut={leftOut} source={source} />}
          </ResultFigures>
        </Simulated>
        <InTurn>
          <EvidenceSection assessmentId={assessment.id} result={result} source={source} />
        </InTurn>
      </InspectedScenarios>
      {scenario.notes && !short && (
        <section aria-labelledby="notes">
          <h2 id="notes" className="mb-2">
            Note on this scenario
          </h2>
          <UserNote>{scenario.notes}</UserNote>
        </section>
      )}
    </>
  );
}
