import type { Metadata } from "next";
import { Announcer } from "@/app/ui/announcer";
import { EmptyState } from "@/app/ui/empty-state";
import { PageHead } from "@/app/ui/page-head";
import { listBin } from "@/prisma/bin";
import { BinTable } from "./bin-table";

export const metadata: Metadata = { title: "Bin" };

export default async function BinPage() {
  const { assessments, scenarios } = await listBin();
  return (
    <Announcer>
      <PageHead title="Bin" lead="What was deleted lies here until it is restored, or erased for good." />
      {assessments.length + scenarios.length === 0 && (
        <EmptyState title="The bin is empty">
          <p>Deleted assessments and scenarios come here first, so that nothing is lost by a slip.</p>
        </EmptyState>
      )}
      <BinTable
        title="Assessments"
        kind="assessments"
        rows={assessments.map((row) => ({ ...row, holds: row.scenarios }))}
      />
      <BinTable
        title="Scenarios"
        kind="scenarios"
        rows={scenarios.map((row) => ({
          ...row,
          home: { id: row.assessmentId, title: row.assessmentTitle },
        }))}
      />
    </Announcer>
  );
}
