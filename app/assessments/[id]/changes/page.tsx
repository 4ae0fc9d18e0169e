import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ButtonLink } from "@/app/ui/button";
import { Notice } from "@/app/ui/notice";
import { PageHead } from "@/app/ui/page-head";
import { changesChoice } from "@/lib/series/changes-choice";
import { findAssessment } from "@/prisma/assessments";
import { assessmentAddress, changesAddress, compareAddress } from "../../addresses";
import { ChooseTwo } from "./choose-two";
import { WhatChanged } from "./what-changed";

type Params = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<"from" | "to" | "scenarios", string | string[]>>;
};

const find = cache(findAssessment);

async function load({ params, searchParams }: Params) {
  const assessment = await find((await params).id);
  const choice = assessment && changesChoice(assessment, await searchParams);
  return assessment && choice ? { assessment, ...choice } : null;
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const found = await load(props);
  if (!found) return { title: "Not found" };
  const { assessment, from, to } = found;
  const between = from && to ? ` from ${from.scenario.title} to ${to.scenario.title}` : "";
  return { title: `What changed${between} – ${assessment.title}` };
}

export default async function ChangesPage(props: Params) {
  const found = await load(props);
  if (!found) notFound();
  const { assessment, from, to, compared } = found;
  const { id, title, scenarios } = assessment;
  const ids = compared.length > 0 ? compared : [from, to].flatMap((one) => one?.scenario.id ?? []);
  return (
    <>
      <PageHead
        trail={[
          { href: "/assessments", label: "Assessments" },
          { href: assessmentAddress(id), label: title },
          { href: compareAddress(id, ids), label: "Compare scenarios" },
        ]}
        title="What changed"
        actions={
          from &&
          to && (
            <ButtonLink href={changesAddress(id, to.scenario.id, from.scenario.id, compared)}>
              The other way round
            </ButtonLink>
          )
        }
      />
      {scenarios.length > 1 && (
        <ChooseTwo
          assessmentId={id}
          scenarios={scenarios}
          from={from?.scenario.id}
          to={to?.scenario.id}
          compared={compared}
        />
      )}
      {from && to && from.scenario.id !== to.scenario.id ? (
        <WhatChanged assessment={assessment} from={from} to={to} />
      ) : (
        <Notice title="Choose two scenarios">
          <p>
            The change is told from the first to the second
            {scenarios.length < 2 && "; this assessment has fewer than two"}.
          </p>
        </Notice>
      )}
    </>
  );
}
