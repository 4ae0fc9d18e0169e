import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache, type ReactNode } from "react";
import { assessmentAddress, compareAddress, workbookAddress } from "@/app/assessments/addresses";
import { BriefingActions } from "@/app/assessments/briefing/briefing-actions";
import { BriefingArticle } from "@/app/assessments/briefing/briefing-article";
import { inspected } from "@/app/assessments/inspected";
import { InspectedScenarios } from "@/app/charts/inspect/inspected-scenarios";
import { lastChanged } from "@/app/office/last-changed";
import { fileName } from "@/app/ui/export/file-name";
import { Trail } from "@/app/ui/page-head";
import { comparisonBriefing } from "@/lib/briefing/comparison-briefing";
import { listed } from "@/lib/format";
import { proofOf, proofText } from "@/lib/proof/proof-of";
import { comparison } from "@/lib/series/comparison";
import { chosenScenarios, MAX_COMPARED } from "@/lib/series/comparison-choice";
import type { PairedTask } from "@/lib/series/paired-draws";
import { pairedTask } from "@/lib/series/paired-task";
import { sideBySide } from "@/lib/series/side-by-side";
import { findAssessment } from "@/prisma/assessments";
import { DrawnComparison } from "./drawn-comparison";

type Params = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ scenarios?: string | string[] }>;
};

const find = cache(findAssessment);

async function load({ params, searchParams }: Params) {
  const assessment = await find((await params).id);
  const chosen = assessment && chosenScenarios(assessment, (await searchParams).scenarios);
  const enough = chosen && chosen.length > 1 && chosen.length <= MAX_COMPARED;
  return assessment && enough ? { assessment, chosen } : null;
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const found = await load(props);
  if (!found) return { title: "Not found" };
  return { title: `${listed(found.chosen.map(({ title }) => title))}, briefing – ${found.assessment.title}` };
}

export default async function ComparisonBriefingPage(props: Params) {
  const found = await load(props);
  if (!found) notFound();
  const { assessment, chosen } = found;
  const ids = chosen.map((one) => one.id);
  const side = sideBySide(chosen.map((scenario) => ({ assessment, scenario })));
  const { shared, whole, source } = side;
  const task = pairedTask(shared);
  const briefing = comparisonBriefing(side, assessment);
  return (
    <>
      <div className="mx-auto max-w-[680px] print:hidden">
        <Trail
          crumbs={[
            { href: "/assessments", label: "Assessments" },
            { href: assessmentAddress(assessment.id), label: assessment.title },
            { href: compareAddress(assessment.id, ids), label: "Compare scenarios" },
          ]}
        />
      </div>
      <Drawn task={task.scenarios.length > 1 ? task : null}>
        <BriefingActions
          briefing={briefing}
          workbook={workbookAddress(assessment.id, ids)}
          file={{
            name: fileName({ id: "briefing" }, source, "docx"),
            changed: lastChanged(chosen).toISOString(),
            proof: proofText(proofOf(comparison(shared, whole), source)),
          }}
        />
        <InspectedScenarios
          scenarios={inspected(
            assessment.id,
            side.judged.map(({ scenario }) => scenario),
          )}
        >
          <BriefingArticle briefing={briefing} />
        </InspectedScenarios>
      </Drawn>
    </>
  );
}

/** Where fewer than two stand on common ground, nothing is drawn. */
function Drawn({ task, children }: { task: PairedTask | null; children: ReactNode }) {
  return task ? <DrawnComparison task={task}>{children}</DrawnComparison> : children;
}
