"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { scenarioApi } from "@/app/assessments/addresses";
import { type Keeper, startKeeper } from "@/app/assessments/drafts/keeper";
import { sameValue } from "@/app/assessments/form/history";
import { placeInScenario } from "@/app/assessments/form/place-of";
import {
  issuesInForm,
  rememberedCheck,
  scenarioCheck,
  storablePart,
} from "@/app/assessments/form/scenario-check";
import { type ScenarioForm, scenarioForm } from "@/app/assessments/form/scenario-form";
import { placeIssues } from "@/app/ui/form/place-issues";
import { send } from "@/app/ui/send";
import type { Assessment } from "@/lib/model/assessment";
import type { Evidence } from "@/lib/model/evidence";
import type { Conflict } from "@/lib/model/merge";
import type { ScenarioInputs } from "@/lib/model/scenario";
import { adoptInto } from "./adopt";
import { type Saver, type SaveStatus, type Stored, startSaver } from "./saver";
import type { Opened, Start } from "./start";
import { type FormHistory, useHistory } from "./use-history";

export type Session = {
  status: SaveStatus;
  /** The entries that can't be stored as they are written, by their paths. */
  refused: readonly string[];
  /** What a field is called, by its path. */
  nameOf: (path: string) => string;
  /** False where the browser keeps nothing on this device. */
  keeps: boolean;
  /** What happened to the form without the analyst's doing, in a sentence. */
  said: string;
  history: FormHistory;
  /** Sends at once; true when nothing is left to send. */
  flush: () => Promise<boolean>;
  settle: (take: (conflict: Conflict) => "yours" | "theirs") => void;
  /** What was entered is safe in another place, so that nothing needs keeping here. */
  keptElsewhere: () => void;
};

/** What is judged, with the evidence known so far, and who is told when others changed it. */
export type SessionDefinition = {
  definition: Assessment;
  learn: (evidence: readonly Evidence[]) => void;
  /** Begins anew where the assessment itself was changed elsewhere. */
  reopen: (start: Start) => void;
};

/**
 * Everything that keeps what is entered: steps to undo, sending within a second, keeping on this device what could
 * not be sent, and bringing together what two people entered.
 */
export function useSession(
  form: UseFormReturn<ScenarioForm, unknown, ScenarioInputs>,
  { assessmentId, scenario: { id: scenarioId, title } }: Opened,
  start: Start,
  { definition, learn, reopen }: SessionDefinition,
): Session {
  const [status, setStatus] = useState<SaveStatus>({ kind: "clean" });
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [keeps, setKeeps] = useState(true);
  const [said, setSaid] = useState(start.said);
  const saver = useRef<Saver>(null);
  const keeper = useRef<Keeper>(null);
  const latest = useRef<SaveStatus>({ kind: "clean" });
  // Evidence is added while one types, which ends no session.
  const known = useRef(definition);
  useEffect(() => {
    known.current = definition;
  });

  const nameOf = useMemo(() => nameIn(definition), [definition]);
  const changed = useCallback(() => {
    saver.current?.changed();
    keeper.current?.changed(false);
  }, []);
  const history = useHistory(form, { nameOf, changed, begun: start.history });
  const { unrecorded, present } = history;

  useEffect(() => {
    const address = scenarioApi(assessmentId, scenarioId);
    const base = () => saver.current?.base() ?? start.base;
    let check = { definition: known.current, of: rememberedCheck(scenarioCheck(known.current)) };
    const storable = () => {
      const definition = known.current;
      if (check.definition !== definition)
        check = { definition, of: rememberedCheck(scenarioCheck(definition)) };
      const { inputs, refused } = storablePart(check.of, form.getValues(), () =>
        scenarioForm(definition, base().inputs),
      );
      setRefused((before) => (sameValue(before, refused) ? before : refused));
      return { inputs: inputs ?? base().inputs, complete: inputs !== null && refused.length === 0 };
    };
    const writing = startKeeper(
      scenarioId,
      () => ({
        assessmentId,
        scenarioId,
        title,
        base: base(),
        definition: known.current,
        form: form.getValues(),
        history: present(),
        keptAt: new Date(),
      }),
      () => setKeeps(false),
    );
    const anew = (next: Start) => {
      sending.end();
      reopen(next);
    };
    const sending = startSaver({
      base: start.base,
      current: () => storable().inputs,
      write: (version, inputs) => send("PUT", address, { version, inputs }),
      read: () => send<Stored>("GET", address),
      adopt: (merged, stored) => {
        const definition = known.current;
        const yours = storable().inputs;
        learn(stored.definition.evidence);
        if (adoptInto({ form, definition, yours, merged, stored, unrecorded, reopen: anew }) > 0)
          setSaid(MERGED);
      },
      report: (next) => {
        latest.current = next;
        if (next.kind === "refused")
          placeIssues(form.setError, issuesInForm(known.current, form.getValues(), next.issues));
        setStatus(next);
        // What can't be stored as written is on this device alone, however much of the rest is stored.
        writing.changed(isSettled(next) && storable().complete);
      },
    });
    saver.current = sending;
    keeper.current = writing;
    if (start.said !== "") sending.changed();
    window.addEventListener("pagehide", writing.now);
    return () => {
      window.removeEventListener("pagehide", writing.now);
      writing.now();
      sending.end();
    };
  }, [assessmentId, scenarioId, title, start, form, unrecorded, present, learn, reopen]);

  useSendAgain(() => void saver.current?.flush());

  return {
    status,
    refused,
    nameOf,
    keeps,
    said,
    history,
    flush: async () => {
      await saver.current?.flush();
      return isSettled(latest.current);
    },
    settle: (take) => saver.current?.settle(take),
    keptElsewhere: () => keeper.current?.drop(),
  };
}

/** Whether the server has all that it can take. */
export function isSettled({ kind }: SaveStatus): boolean {
  return kind === "clean" || kind === "saved";
}

const MERGED =
  "Someone else changed this scenario meanwhile. Their changes and yours are both here: they concern different fields.";

/** What a step on a field is called. */
function nameIn(definition: Start["definition"]): (path: string) => string {
  const placeOf = placeInScenario(definition);
  return (path) => placeOf(path)?.text ?? (path === "modelForm" ? "How effects are read" : "Change");
}

/** Sends when there is reason to think that it may work, or be the last chance. */
function useSendAgain(flush: () => void): void {
  const router = useRouter();
  const latest = useRef(flush);
  useEffect(() => {
    latest.current = flush;
  });
  useEffect(() => {
    const online = () => latest.current();
    const hidden = () => {
      if (document.visibilityState === "hidden") latest.current();
    };
    window.addEventListener("online", online);
    document.addEventListener("visibilitychange", hidden);
    return () => {
      window.removeEventListener("online", online);
      document.removeEventListener("visibilitychange", hidden);
      // So that coming back by the browser's history finds what was saved, and not what was loaded.
      router.refresh();
    };
  }, [router]);
}
