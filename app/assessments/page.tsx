import type { Metadata } from "next";
import { DropToCheck } from "@/app/check/drop-to-check";
import { Announcer } from "@/app/ui/announcer";
import { ButtonLink } from "@/app/ui/button";
import { PageHead } from "@/app/ui/page-head";
import { listRows } from "@/lib/series/list-rows";
import { listAssessments } from "@/prisma/assessments";
import { EXAMPLE_ID } from "@/prisma/example";
import { AcrossHint } from "./across-hint";
import { importAddress } from "./addresses";
import { AssessmentList } from "./assessment-list";
import { askedOfList, type ListParams } from "./list-address";
import { ExampleFoot, FirstSteps, NoMatch } from "./list-empty";
import { ListPager } from "./list-pager";
import { ListSearch } from "./list-search";

export const metadata: Metadata = { title: "Assessments" };

const PAGE_SIZE = 20;

export default async function AssessmentsPage({ searchParams }: { searchParams: Promise<ListParams> }) {
  const { search, before } = askedOfList(await searchParams);
  const { items, next } = await listAssessments({ search, before, limit: PAGE_SIZE });
  const exampleShown = items.some(({ id }) => id === EXAMPLE_ID);
  const nothingYet = items.length === 0 && !search && !before;
  return (
    <Announcer>
      <DropToCheck />
      <PageHead
        title="Assessments"
        lead="What a document puts at risk, what its mitigations carry, and how its variants compare."
        actions={
          <>
            <ButtonLink href={importAddress()}>Import</ButtonLink>
            <ButtonLink href="/assessments/new" tone="primary">
              New assessment
            </ButtonLink>
          </>
        }
      />
      {!nothingYet && <ListSearch search={search} />}
      {items.length > 0 && <AssessmentList rows={listRows(items)} search={search} example={EXAMPLE_ID} />}
      {items.length === 0 && !nothingYet && <NoMatch search={search} />}
      <ListPager search={search} before={before} next={next} />
      {items.length > 1 && <AcrossHint />}
      {nothingYet ? <FirstSteps /> : !exampleShown && <ExampleFoot />}
    </Announcer>
  );
}
