import type { Metadata } from "next";
import { PageHead } from "@/app/ui/page-head";
import { NewAssessmentForm } from "./new-assessment-form";
import { topics } from "./topics";

export const metadata: Metadata = { title: "New assessment" };

type Search = { searchParams: Promise<{ framework?: string | string[] }> };

export default async function NewAssessmentPage({ searchParams }: Search) {
  const { framework } = await searchParams;
  const offered = topics();
  const begin = offered.find((topic) => topic.framework === framework) ?? offered[0] ?? null;
  return (
    <>
      <PageHead
        trail={[{ href: "/assessments", label: "Assessments" }]}
        title="New assessment"
        lead="What is asked, of which document, and what is to be judged. All of it can be changed later."
      />
      <NewAssessmentForm topics={offered} begin={begin} today={new Date().toISOString().slice(0, 10)} />
    </>
  );
}
