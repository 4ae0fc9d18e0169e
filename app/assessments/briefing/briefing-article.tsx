"use client";

import "./briefing.css";
import { PaperWidth } from "@/app/ui/measured";
import { UserText } from "@/app/ui/user-text";
import type { Briefing } from "@/lib/briefing/block";
import { headHandling } from "@/lib/model/head-handling";
import { Blocks } from "./block-view";
import { PaperHeads } from "./paper-heads";

/** 180 mm, the width of the text on A4 and Letter, in CSS pixels. */
const PAPER_WIDTH = 680;

/** The first sheet holds findings beside its figure: on paper, that is drawn so much smaller. */
const FRONT_FIGURE = 0.72;

/** A briefing as a page that is printed as it stands: its findings on the first sheet, what they rest on after it. */
export function BriefingArticle({ briefing }: { briefing: Briefing }) {
  const { title, subtitle, handling, front, annex, origin } = briefing;
  const head = handling === null ? null : headHandling(handling);
  return (
    <PaperWidth value={PAPER_WIDTH}>
      <PaperHeads title={title} handling={head} source="Counterweight" />
      <article className="briefing mx-auto max-w-[680px]">
        {handling !== null && (
          <p className={`mb-2 font-semibold text-sm ${head === handling ? "print:hidden" : ""}`}>
            <span className="sr-only">Handling: </span>
            <UserText>{handling}</UserText>
          </p>
        )}
        <h1 className="[overflow-wrap:anywhere]">
          <UserText>{title}</UserText>
        </h1>
        <p className="mt-1 mb-4 text-muted">
          <UserText>{subtitle}</UserText>
        </p>
        <div className="briefing-front">
          <Blocks blocks={front} most={FRONT_FIGURE} />
        </div>
        <div className="briefing-annex mt-12">
          <Blocks blocks={annex} />
          <Blocks blocks={origin} />
        </div>
      </article>
    </PaperWidth>
  );
}
