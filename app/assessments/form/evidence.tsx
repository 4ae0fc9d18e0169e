"use client";

import { createContext, useCallback, useContext, useMemo, useState } from "react";
import type * as z from "zod";
import { send } from "@/app/ui/send";
import type { Evidence, newEvidence } from "@/lib/model/evidence";

import { accept, type Result } from "@/lib/result";

/** A source as it is entered, before it has an id. */
export type NewSource = z.output<typeof newEvidence>;

export type KnownEvidence = {
  evidence: readonly Evidence[];
  /** Adds a source to the assessment; null where nothing can be entered. */
  add: ((source: NewSource) => Promise<Result<Evidence>>) | null;
};

const EvidenceContext = createContext<KnownEvidence>({ evidence: [], add: null });

/** The evidence that every picker within it offers. */
export const EvidenceProvider = EvidenceContext.Provider;

export function useEvidence(): KnownEvidence {
  return useContext(EvidenceContext);
}

/** The evidence of an assessment as it was loaded, and what has been added to it here since. */
export function useEvidenceOf(assessmentId: string, loaded: Evidence[]) {
  const [added, setAdded] = useState<Evidence[]>([]);
  const add = useCallback(
    async (source: NewSource) => {
      const address = `/api/assessments/${assessmentId}/evidence`;
      const result = await send<{ evidence: Evidence }>("POST", address, source);
      if (!result.ok) return result;
      const { evidence } = result.value;
      setAdded((before) => [...before, evidence]);
      return accept(evidence);
    },
    [assessmentId],
  );
  /** What others added meanwhile. */
  const learn = useCallback(
    (evidence: readonly Evidence[]) => setAdded((before) => [...before, ...evidence]),
    [],
  );
  return useMemo(() => {
    const byId = new Map([...loaded, ...added].map((each) => [each.id, each]));
    return { evidence: [...byId.values()], add, learn };
  }, [loaded, added, add, learn]);
}
