import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { InspectedScenarios } from "@/app/charts/inspect/inspected-scenarios";
import { ButtonLink } from "@/app/ui/button";
import { DownloadPage } from "@/app/ui/export/download-page";
import { PageHead } from "@/app/ui/page-head";
import { listed } from "@/lib/format";
import { choices, chosenScenarios, MAX_COMPARED } from "@/lib/series/comparison-choice";
import { decisionRate } from "@/lib/series/decision-rate";
import { scored } from "@/lib/series/scored";
import { findAssessment } from "@/prisma/assessments";
import { assessmentAddress, briefingAddress } from "../../addresses";
import { inspected } from "../../inspected";
import { Chooser } from "./chooser";
import { Comparison } from "./comparison";
import { TooFew, TooMany } from "./other-counts";

type Params = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ scenarios?: string | string[]; rate?: string | string[] }>;
};

const find = cache(findAssessment);

async function load({ params, searchParams }: Params) {
  const assessment = await find((await params).id);
  const chosen = assessment && chosenScenarios(assessment, (await searchParams).scenarios);
  return assessment && chosen ? { assessment, chosen } : null;
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const found = await load(props);
  if (!found) return { title: "Not found" };
  const names = listed(found.chosen.map(({ title }) => title));
  return { title: `Compare ${names || "scenarios"} – ${found.assessment.title}` };
}

export default async function ComparePage(props: Params) {
  const found = await load(props);
  if (!found) notFound();
  const { assessment, chosen } = found;
  const rate = decisionRate((await props.searchParams).rate);
  const enough = chosen.length > 1 && chosen.length <= MAX_COMPARED;
  return (
    <>
      <PageHead
        trail={[
          { href: "/assessments", label: "Assessments" },
          { href: assessmentAddress(assessment.id), label: assessment.title },
        ]}
        title="Compare scenarios"
        actions={
          enough && (
            <>
              <ButtonLink href="#choice">Change the choice</ButtonLink>
              <ButtonLink
                href={briefingAddress(
                  assessment.id,
                  chosen.map((one) => one.id),
                )}
              >
                Briefing and workbook
              </ButtonLink>
              <DownloadPage />
            </>
          )
        }
      />
      {chosen.length < 2 && <TooFew assessment={assessment} chosen={chosen} />}
      {chosen.length > MAX_COMPARED && <TooMany assessmentId={assessment.id} chosen={chosen} />}
      {enough && (
        <InspectedScenarios scenarios={inspected(assessment.id, chosen)}>
          <Comparison
            assessment={assessment}
            all={chosen.map((one) => scored(assessment, one))}
            rate={rate}
          />
        </InspectedScenarios>
      )}
      <Chooser
        assessmentId={assessment.id}
        choices={choices(assessment.scenarios, chosen)}
        rate={rate.text}
      />
    </>
  );
}
