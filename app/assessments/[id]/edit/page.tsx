import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { assessmentAddress } from "@/app/assessments/addresses";
import { definitionOf } from "@/app/assessments/form/stored";
import { PageHead } from "@/app/ui/page-head";
import { findAssessment } from "@/prisma/assessments";
import { DefinitionEditor } from "./definition-editor";
import { evidenceUses, judgedIn } from "./judged-in";

type Params = { params: Promise<{ id: string }> };

const load = cache(findAssessment);

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const found = await load((await params).id);
  return { title: found ? `Definition of ${found.title}` : "Not found" };
}

export default async function DefinitionPage({ params }: Params) {
  const found = await load((await params).id);
  if (!found) notFound();
  const { id, version, title } = found;
  return (
    <>
      <PageHead
        trail={[
          { href: "/assessments", label: "Assessments" },
          { href: assessmentAddress(id), label: title },
        ]}
        title="Definition"
        lead="What all scenarios of this assessment share: the question, the scales, and what is judged."
      />
      <DefinitionEditor
        key={id}
        id={id}
        version={version}
        definition={definitionOf(found)}
        additivityAccepted={found.additivityAccepted}
        judged={judgedIn(found)}
        evidenceUses={evidenceUses(found)}
      />
    </>
  );
}
