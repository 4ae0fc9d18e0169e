import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { assessmentAddress, resultsAddress } from "@/app/assessments/addresses";
import { ButtonLink } from "@/app/ui/button";
import { PageHead } from "@/app/ui/page-head";
import { findAssessmentWith } from "@/prisma/assessments";
import { Scoring } from "./scoring";

type Params = { params: Promise<{ id: string; scenarioId: string }> };

const load = cache(async (params: Params["params"]) => findAssessmentWith(await params));

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const found = await load(params);
  return { title: found ? `Score ${found.scenario.title} – ${found.assessment.title}` : "Not found" };
}

export default async function ScoringPage({ params }: Params) {
  const found = await load(params);
  if (!found) notFound();
  const { assessment, scenario } = found;
  const trail = [
    { href: "/assessments", label: "Assessments" },
    { href: assessmentAddress(assessment.id), label: assessment.title },
  ];
  return (
    <>
      <PageHead
        trail={trail}
        title={`${scenario.frozen ? "Judgements" : "Score"}: ${scenario.title}`}
        actions={<ButtonLink href={resultsAddress(assessment.id, scenario.id)}>Results</ButtonLink>}
      />
      <Scoring assessment={assessment} scenario={scenario} />
    </>
  );
}
