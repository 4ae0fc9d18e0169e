import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { cache, type ReactNode } from "react";
import { assessmentAddress, compareAddress, workbookAddress } from "@/app/assessments/addresses";
import { BriefingActions } from "@/app/assessments/briefing/briefing-actions";
import { BriefingArticle } from "@/app/assessments/briefing/briefing-article";
import { comparedIn } from "@/app/assessments/compared-in";
import { InspectedScenarios } from "@/app/charts/inspect/inspected-scenarios";
import { lastChanged } from "@/app/office/last-changed";
import { paperOf } from "@/app/office/papers";
import { fileName } from "@/app/ui/export/file-name";
import { Trail } from "@/app/ui/page-head";
import { comparisonBriefing } from "@/lib/briefing/comparison-briefing";
import { listed } from "@/lib/format";
import { proofOf, proofText } from "@/lib/proof/proof-of";
import { comparison } from "@/lib/series/comparison";
import { askedParts, wordOf } from "@/lib/series/comparison-choice";
import type { PairedTask } from "@/lib/series/paired-draws";
import { pairedTask } from "@/lib/series/paired-task";
import { scenarioNames } from "@/lib/series/scenario-names";
import { sideBySide } from "@/lib/series/side-by-side";
import { findChoice } from "@/prisma/comparable-assessments";
import { inspectedSide } from "../inspected-side";
import { DrawnComparison } from "./drawn-comparison";

type Params = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ scenarios?: string | string[]; paper?: string | string[] }>;
};

const find = cache((id: string, asked: string) => findChoice(id, asked));

async function load({ params, searchParams }: Params) {
  return find((await params).id, askedParts((await searchParams).scenarios).join(","));
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const found = await load(props);
  if (!found) return { title: "Not found" };
  const names = listed(scenarioNames(found.choice.chosen).map(({ short }) => short));
  return { title: `${names || "Comparison"}, briefing – ${found.home.title}` };
}

export default async function ComparisonBriefingPage(props: Params) {
  const found = await load(props);
  if (!found) notFound();
  const { home, choice } = found;
  const chosen = comparedIn(choice);
  if (!chosen.ok) {
    // The page of the comparison says what is the matter, and leads to what can be compared.
    const asked = askedParts((await props.searchParams).scenarios).map(encodeURIComponent);
    redirect(compareAddress(home.id, asked));
  }
  const words = chosen.value.map((one) => wordOf(home.id, one));
  const [{ assessment: baseline } = { assessment: home }] = chosen.value;
  const side = sideBySide(chosen.value);
  const { shared, whole, source } = side;
  const task = pairedTask(shared);
  const briefing = comparisonBriefing(side, baseline);
  return (
    <>
      <div className="mx-auto max-w-[680px] print:hidden">
        <Trail
          crumbs={[
            { href: "/assessments", label: "Assessments" },
            { href: assessmentAddress(home.id), label: home.title },
            { href: compareAddress(home.id, words), label: "Compare scenarios" },
          ]}
        />
      </div>
      <Drawn task={task.scenarios.length > 1 ? task : null}>
        <BriefingActions
          briefing={briefing}
          workbook={workbookAddress(home.id, words)}
          paper={paperOf((await props.searchParams).paper)}
          file={{
            name: fileName({ id: "briefing" }, source, "docx"),
            changed: lastChanged(chosen.value.map(({ scenario }) => scenario)).toISOString(),
            proof: proofText(proofOf(comparison(shared, whole), source)),
          }}
        />
        <InspectedScenarios scenarios={inspectedSide(side)}>
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
