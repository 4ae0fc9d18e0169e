"use client";

import Link from "next/link";
import { useCallback, useEffect, useState } from "react";
import { Button } from "@/app/ui/button";
import { UserText } from "@/app/ui/user-text";
import { percent } from "@/lib/format";
import type { Proof } from "@/lib/proof/proof";
import { verdict } from "@/lib/proof/verdict";
import type { Result } from "@/lib/result";
import { useWork } from "../assessments/[id]/compare/use-work";
import { ChangedNumbers } from "./changed-numbers";
import type { CheckTask } from "./check-worker";
import { figureAddress } from "./figure-address";
import { type LookedUp, lookUp } from "./look-up";
import { ProofTold } from "./proof-told";
import type { Rechecked } from "./recheck";

/** What a file says of itself: looked up here, computed again, and told. */
export function ProofChecked({ name, proof }: { name: string; proof: Proof }) {
  const [found, setFound] = useState<Result<LookedUp> | null>(null);
  const look = useCallback(() => {
    setFound(null);
    let gone = false;
    void lookUp(proof).then((result) => {
      if (!gone) setFound(result);
    });
    return () => {
      gone = true;
    };
  }, [proof]);
  useEffect(look, [look]);
  return (
    <>
      <section aria-labelledby="verdict">
        {found === null && (
          <p role="status" className="text-muted text-sm">
            Looking it up…
          </p>
        )}
        {found?.ok === false && (
          <div role="status" className="flex flex-wrap items-center gap-3">
            <p>{found.issues[0]?.message}</p>
            <Button onClick={look}>Look it up again</Button>
          </div>
        )}
        {found?.ok && <Computed name={name} task={{ proof, ...found.value }} />}
      </section>
      <ProofTold proof={proof} />
    </>
  );
}

const openWorker = () => new Worker(new URL("./check-worker.ts", import.meta.url), { type: "module" });

function Computed({ name, task }: { name: string; task: CheckTask }) {
  const { work, stop, start } = useWork<CheckTask, Rechecked>(task, openWorker);
  const { proof, scenarios, drawnWith } = task;
  const isHere = [...scenarios, ...drawnWith].every((one) => one !== null);
  const address = isHere ? figureAddress(proof) : null;
  return (
    <>
      <div role="status" className="min-h-24 max-w-prose">
        {work.state === "done" ? (
          <Told name={name} proof={proof} rechecked={work.result} />
        ) : (
          <p className="flex flex-wrap items-center gap-3 text-sm">
            {work.state === "working" && (
              <>
                <progress value={work.share > 0 ? work.share : undefined} aria-label="Computed again" />
                Computing it again{work.share > 0 && `: ${percent(work.share)}`}
                <Button onClick={stop}>Cancel</Button>
              </>
            )}
            {work.state === "stopped" && "It was not computed again."}
            {work.state === "failed" && "It could not be computed again in this browser."}
            {work.state !== "working" && <Button onClick={start}>Compute it again</Button>}
          </p>
        )}
      </div>
      {address && (
        <p className="mt-3">
          <Link href={address} className="text-accent underline underline-offset-2">
            Open the figure in its assessment
          </Link>
        </p>
      )}
      {work.state === "done" && work.result.numbers && <ChangedNumbers held={work.result.numbers} />}
    </>
  );
}

/** Beside the words, so that no verdict hangs on a colour. */
const SIGNS = { holds: "✓", changed: "≠", unknown: "?" } as const;

function Told({ name, proof, rechecked }: { name: string; proof: Proof; rechecked: Rechecked }) {
  const { kind, title, reasons } = verdict({ proof, ...rechecked });
  return (
    <>
      <h2 id="verdict">
        <span aria-hidden="true">{SIGNS[kind]} </span>
        {title}
      </h2>
      <p className="mt-1 text-muted text-sm">
        <UserText>{name}</UserText>
      </p>
      <ul className="mt-2 list-disc pl-5">
        {reasons.map((reason) => (
          <li key={reason}>
            <UserText>{reason}</UserText>
          </li>
        ))}
      </ul>
    </>
  );
}
