import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { assessmentAddress, resultsAddress, workbookAddress } from "@/app/assessments/addresses";
import { BriefingActions } from "@/app/assessments/briefing/briefing-actions";
import { BriefingArticle } from "@/app/assessments/briefing/briefing-article";
import { inspected } from "@/app/assessments/inspected";
import { InspectedScenarios } from "@/app/charts/inspect/inspected-scenarios";
import { lastChanged } from "@/app/office/last-changed";
import { paperOf } from "@/app/office/papers";
import { fileName } from "@/app/ui/export/file-name";
import { Trail } from "@/app/ui/page-head";
import { scenarioBriefing } from "@/lib/briefing/scenario-briefing";
import { proofOf, proofText } from "@/lib/proof/proof-of";
import { inherentResidual } from "@/lib/series/inherent-residual";
import { scored } from "@/lib/series/scored";
import { simulationTask } from "@/lib/series/simulation-task";
import { sourceOf } from "@/lib/series/source";
import { findAssessmentWith } from "@/prisma/assessments";
import { SimulationCode } from "../simulated/simulation-code";
import { DrawnScenario } from "./drawn-scenario";

type Params = {
  params: Promise<{ id: string; scenarioId: string }>;
  searchParams: Promise<{ paper?: string | string[] }>;
};

const load = cache(async (params: Params["params"]) => findAssessmentWith(await params));

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const found = await load(params);
  return { title: found ? `${found.scenario.title}, briefing – ${found.assessment.title}` : "Not found" };
}

export default async function BriefingPage({ params, searchParams }: Params) {
  const found = await load(params);
  if (!found) notFound();
  const { assessment, scenario } = found;
  const result = scored(assessment, scenario);
  const source = sourceOf([result], assessment);
  const task = simulationTask(result);
  const briefing = scenarioBriefing(result, task, {
    source,
    additivityAccepted: assessment.additivityAccepted,
  });
  return (
    <>
      <div className="mx-auto max-w-[680px] print:hidden">
        <Trail
          crumbs={[
            { href: "/assessments", label: "Assessments" },
            { href: assessmentAddress(assessment.id), label: assessment.title },
            { href: resultsAddress(assessment.id, scenario.id), label: scenario.title },
          ]}
        />
      </div>
      <DrawnScenario task={task}>
        {task && <SimulationCode />}
        <BriefingActions
          briefing={briefing}
          workbook={workbookAddress(assessment.id, [scenario.id])}
          paper={paperOf((await searchParams).paper)}
          file={{
            name: fileName({ id: "briefing" }, source, "docx"),
            changed: lastChanged([scenario]).toISOString(),
            proof: proofText(proofOf(inherentResidual(result), source)),
          }}
        />
        <InspectedScenarios scenarios={inspected(assessment.id, [scenario])}>
          <BriefingArticle briefing={briefing} />
        </InspectedScenarios>
      </DrawnScenario>
    </>
  );
}
