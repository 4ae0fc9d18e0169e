import type { Metadata } from "next";
import { assessmentAddress } from "@/app/assessments/addresses";
import { PageHead } from "@/app/ui/page-head";
import { findAssessment } from "@/prisma/assessments";
import { listImportTargets } from "@/prisma/import";
import { ImportDesk } from "./import-desk";

export const metadata: Metadata = { title: "Import" };

type Search = { searchParams: Promise<{ into?: string | string[] }> };

export default async function ImportPage({ searchParams }: Search) {
  const { into } = await searchParams;
  const target = typeof into === "string" ? await findAssessment(into) : null;
  const place = target ? [{ href: assessmentAddress(target.id), label: target.title }] : [];
  const own = target && { id: target.id, title: target.title };
  const others = (await listImportTargets()).filter(({ id }) => id !== own?.id);
  const targets = [...(own ? [own] : []), ...others.map(({ id, title }) => ({ id, title }))];
  return (
    <>
      <PageHead
        trail={[{ href: "/assessments", label: "Assessments" }, ...place]}
        title="Import"
        lead="An assessment file of this program, or a register of risks and mitigations as CSV or XLSX. It is read first and shown; nothing is kept before you confirm."
      />
      <ImportDesk into={own} targets={targets} today={new Date().toISOString().slice(0, 10)} />
    </>
  );
}
