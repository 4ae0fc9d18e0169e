"use client";

import type { ReactNode } from "react";
import { useWatch } from "react-hook-form";
import { sourcesText } from "@/lib/series/sources-text";
import { useEvidence } from "./evidence";
import type { JudgementName } from "./grounds-fields";
import type { ScenarioForm } from "./scenario-form";

/** Folds the further grounds of a judgement away; its one line says what is in them. */
export function GroundsFold(props: {
  name: JudgementName;
  of: string;
  className?: string;
  children: ReactNode;
}) {
  const { name, of, className = "", children } = props;
  const summary = useSummary(name);
  return (
    <details className={`min-w-0 text-sm ${className}`}>
      <summary className="flex cursor-pointer items-baseline gap-2 py-1 text-muted marker:content-none [&::-webkit-details-marker]:hidden">
        <span aria-hidden="true" className="shrink-0 text-xs [details[open]>summary>&]:rotate-90">
          ▸
        </span>
        <span className="sr-only">{of}, </span>
        <span className="shrink-0">Evidence and confidence</span>
        <span className="min-w-0 truncate text-ink">{summary}</span>
      </summary>
      <div className="grid gap-3 border-line border-l pt-1 pb-2 pl-4">{children}</div>
    </details>
  );
}

function useSummary(name: JudgementName): string {
  const [ids, because, change] = useWatch<
    ScenarioForm,
    [`${JudgementName}.evidence`, `${JudgementName}.confidenceReasons`, `${JudgementName}.wouldChangeIf`]
  >({ name: [`${name}.evidence`, `${name}.confidenceReasons`, `${name}.wouldChangeIf`] });
  const { evidence } = useEvidence();
  const sources = evidence.filter(({ id }) => ids.includes(id));
  return [
    sources.length > 0 && sourcesText(sources),
    because.trim() && `because ${because.trim()}`,
    change.trim() && `would change if ${change.trim()}`,
  ]
    .filter(Boolean)
    .join("; ");
}
