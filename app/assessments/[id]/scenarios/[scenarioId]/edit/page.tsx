import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { assessmentAddress, resultsAddress } from "@/app/assessments/addresses";
import { ButtonLink } from "@/app/ui/button";
import { PageHead } from "@/app/ui/page-head";
import { findAssessment } from "@/prisma/assessments";
import { Scoring } from "./scoring";

type Params = { params: Promise<{ id: string; scenarioId: string }> };

const load = cache(async (id: string, scenarioId: string) => {
  const assessment = await findAssessment(id);
  const scenario = assessment?.scenarios.find((each) => each.id === scenarioId);
  return assessment && scenario ? { assessment, scenario } : null;
});

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { id, scenarioId } = await params;
  const found = await load(id, scenarioId);
  return { title: found ? `Score ${found.scenario.title} – ${found.assessment.title}` : "Not found" };
}

export default async function ScoringPage({ params }: Params) {
  const { id, scenarioId } = await params;
  const found = await load(id, scenarioId);
  if (!found) notFound();
  const { assessment, scenario } = found;
  const trail = [
    { href: "/assessments", label: "Assessments" },
    { href: assessmentAddress(id), label: assessment.title },
  ];
  return (
    <>
      <PageHead
        trail={trail}
        title={`${scenario.frozen ? "Judgements" : "Score"}: ${scenario.title}`}
        actions={<ButtonLink href={resultsAddress(id, scenarioId)}>Results</ButtonLink>}
      />
      <Scoring assessment={assessment} scenario={scenario} />
    </>
  );
}
