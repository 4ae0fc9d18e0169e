"use client";

import type { Assessment } from "@/lib/model/assessment";
import { LiveChecks } from "./live-checks";
import { LiveMissing } from "./live-missing";
import { LiveRefused } from "./live-refused";
import { LiveTotals } from "./live-totals";
import { LiveUnjudged } from "./live-unjudged";
import type { Live } from "./use-live";

/** What follows from the form as it stands; entries that can't be read yet are left out, and named. */
export function LivePanel(props: { definition: Assessment; live: Live; results: string }) {
  const { definition, live, results } = props;
  const { exact, simulated, failed } = live;
  return (
    <aside id="result" aria-labelledby="live-title" className="scroll-mt-28 text-sm">
      <h2 className="text-base">
        <span id="live-title">Result so far</span>{" "}
        <span className="font-normal text-muted text-xs">in harm points (hp)</span>
      </h2>
      {exact?.score?.plugIn ? (
        <LiveTotals plugIn={exact.score.plugIn} simulated={simulated} definition={definition} />
      ) : (
        <p className="mt-1 text-muted">{failed ? FAILED : waitingFor(definition)}</p>
      )}
      <LiveRefused definition={definition} refused={exact?.refused ?? []} />
      {exact && <LiveChecks definition={definition} checks={exact.checks} />}
      {exact?.score && (
        <LiveMissing
          definition={definition}
          missing={exact.score.missing}
          checks={exact.checks}
          results={results}
        />
      )}
      <LiveUnjudged unjudged={exact?.unjudged ?? []} />
    </aside>
  );
}

const FAILED =
  "It could not be computed here. What you enter is saved all the same; Results shows what follows.";

function waitingFor({ risks }: Assessment): string {
  if (risks.length === 0) return "The assessment names no risks yet.";
  return "It appears here as soon as one risk has both a likelihood and a severity.";
}
