import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { InspectedScenarios } from "@/app/charts/inspect/inspected-scenarios";
import { ButtonLink } from "@/app/ui/button";
import { DownloadPage } from "@/app/ui/export/download-page";
import { PageHead } from "@/app/ui/page-head";
import { listed } from "@/lib/format";
import { askedParts, choices, MAX_COMPARED, wordOf } from "@/lib/series/comparison-choice";
import { decisionRate } from "@/lib/series/decision-rate";
import { scenarioNames } from "@/lib/series/scenario-names";
import { sideBySide } from "@/lib/series/side-by-side";
import { findChoice, listComparable } from "@/prisma/comparable-assessments";
import { assessmentAddress, briefingAddress, compareAddress } from "../../addresses";
import { askedOfList, type ListParams } from "../../list-address";
import { Chooser } from "./chooser";
import { Comparison } from "./comparison";
import { inspectedSide } from "./inspected-side";
import { NotAllThere } from "./not-all-there";
import { TooFew, TooMany } from "./other-counts";
import { Others } from "./others";

type Params = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ scenarios?: string | string[]; rate?: string | string[] } & ListParams>;
};

/** Assessments whose scenarios can be added, on one page. */
const OFFERED = 8;

const find = cache((id: string, asked: string) => findChoice(id, asked));

async function load({ params, searchParams }: Params) {
  return find((await params).id, askedParts((await searchParams).scenarios).join(","));
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const found = await load(props);
  if (!found) return { title: "Not found" };
  const { home, choice } = found;
  const names = listed(scenarioNames(choice.chosen).map(({ short }) => short));
  return { title: `Compare ${names || "scenarios"} – ${home.title}` };
}

export default async function ComparePage(props: Params) {
  const found = await load(props);
  if (!found) notFound();
  const { home, choice } = found;
  const { chosen } = choice;
  const asked = await props.searchParams;
  const rate = decisionRate(asked.rate);
  const words = chosen.map((one) => wordOf(home.id, one));
  const isWhole = choice.gone === 0 && choice.foreign.length === 0;
  const enough = isWhole && chosen.length > 1 && chosen.length <= MAX_COMPARED;
  const side = enough ? sideBySide(chosen) : null;
  const { search, before } = askedOfList(asked);
  const offered =
    home.framework === null
      ? null
      : await listComparable({ framework: home.framework, except: home.id, search, before, limit: OFFERED });
  return (
    <>
      <PageHead
        trail={[
          { href: "/assessments", label: "Assessments" },
          { href: assessmentAddress(home.id), label: home.title },
        ]}
        title="Compare scenarios"
        actions={
          side && (
            <>
              <ButtonLink href="#choice">Change the choice</ButtonLink>
              <ButtonLink href={briefingAddress(home.id, words)}>Briefing and workbook</ButtonLink>
              <DownloadPage />
            </>
          )
        }
      />
      {!isWhole && <NotAllThere home={home} choice={choice} />}
      {isWhole && chosen.length < 2 && (
        <TooFew assessment={home} chosen={chosen} isSharing={(offered?.items.length ?? 0) > 0} />
      )}
      {isWhole && chosen.length > MAX_COMPARED && <TooMany assessmentId={home.id} words={words} />}
      {side && (
        <InspectedScenarios scenarios={inspectedSide(side)}>
          <Comparison home={home.id} words={words} side={side} rate={rate} />
        </InspectedScenarios>
      )}
      <Chooser home={home.id} choices={choices(home, chosen)} rate={rate.text} />
      <Others
        home={home}
        words={words}
        rate={rate.text}
        compare={compareAddress(home.id, words, rate.text)}
        asked={{ search, before }}
        offered={offered}
      />
    </>
  );
}
