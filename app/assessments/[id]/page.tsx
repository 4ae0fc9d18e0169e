import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ButtonLink } from "@/app/ui/button";
import { Notice } from "@/app/ui/notice";
import { PageHead } from "@/app/ui/page-head";
import { UserNote } from "@/app/ui/user-text";
import { scenariosApart } from "@/lib/model/assessment-file-of";
import { scenarioRows } from "@/lib/series/scenario-rows";
import { scored } from "@/lib/series/scored";
import { findAssessment } from "@/prisma/assessments";
import { assessmentAddress, importAddress } from "../addresses";
import { AssessmentActions } from "./assessment-actions";
import { AssessmentFacts } from "./assessment-facts";
import { AssessmentItems } from "./assessment-items";
import { DownloadFile } from "./download-file";
import { NoRisks } from "./no-risks";
import { NoScenarios } from "./no-scenarios";
import { ScenarioTable } from "./scenario-table";

type Params = { params: Promise<{ id: string }> };

const load = cache(findAssessment);

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const found = await load((await params).id);
  return { title: found?.title ?? "Not found" };
}

export default async function AssessmentPage({ params }: Params) {
  const found = await load((await params).id);
  if (!found) notFound();
  const { id, version, title, question, illustrative } = found;
  const rows = scenarioRows(found.scenarios.map((scenario) => scored(found, scenario)));
  const apart = scenariosApart(found).map(({ key, title }) => ({ key, title }));
  return (
    <>
      <PageHead
        trail={[{ href: "/assessments", label: "Assessments" }]}
        title={title}
        lead={question && <UserNote>{question}</UserNote>}
        actions={
          <>
            <ButtonLink href={`${assessmentAddress(id)}/edit`}>Edit definition</ButtonLink>
            <ButtonLink href={importAddress(id)}>Import</ButtonLink>
            <DownloadFile id={id} apart={apart} />
            <AssessmentActions id={id} version={version} title={title} />
          </>
        }
      />
      {illustrative && (
        <Notice>
          This is an illustrative example: its judgements are invented and nobody&apos;s assessment.
        </Notice>
      )}
      {found.risks.length === 0 && <NoRisks id={id} />}
      <AssessmentFacts assessment={found} />
      {rows.length > 0 ? (
        <ScenarioTable assessmentId={id} rows={rows} hasFramework={found.framework !== null} />
      ) : (
        <NoScenarios id={id} />
      )}
      <AssessmentItems assessment={found} />
    </>
  );
}
