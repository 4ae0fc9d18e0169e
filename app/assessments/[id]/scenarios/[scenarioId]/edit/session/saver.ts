import type { Assessment } from "@/lib/model/assessment";
import { type Conflict, mergeInputs, resolveConflicts } from "@/lib/model/merge";
import { sameValue } from "@/lib/model/same-value";
import type { ScenarioInputs } from "@/lib/model/scenario";
import type { Issue, Refusal, Result } from "@/lib/result";

/** A scenario as the server has it. */
export type Stored = {
  version: number;
  frozen: boolean;
  inputs: ScenarioInputs;
  definition: Assessment;
};

export type Base = Pick<Stored, "version" | "inputs">;

/** How what was entered stands with the server. */
export type SaveStatus =
  | { kind: "clean" }
  | { kind: "waiting" }
  | { kind: "sending" }
  | { kind: "saved"; at: Date }
  | { kind: "offline" }
  | { kind: "conflict"; conflicts: readonly Conflict[] }
  | { kind: "stopped"; why: "frozen" | "not-found" }
  | { kind: "refused"; issues: readonly Issue[] };

/** What a saver needs of the page and of the server. */
export type SaverPorts = {
  base: Base;
  /** What of the form can be stored as it stands. */
  current: () => ScenarioInputs;
  write: (version: number, inputs: ScenarioInputs) => Promise<Result<{ version: number }>>;
  read: () => Promise<Result<Stored>>;
  /** Puts what others stored meanwhile into the form: `merged` holds it together with what was entered here. */
  adopt: (merged: ScenarioInputs, stored: Stored) => void;
  report: (status: SaveStatus) => void;
};

export type Saver = {
  /** Something was entered: it is sent within a second. */
  changed: () => void;
  /** Sends at once what is not sent yet; done when the server answered, or didn't. */
  flush: () => Promise<void>;
  /** Settles a conflict, field by field. */
  settle: (take: (conflict: Conflict) => "yours" | "theirs") => void;
  base: () => Base;
  end: () => void;
};

/** Waits for a pause in typing, but no longer than that a change is sent within a second of being made. */
const PAUSE = 350;
const LONGEST = 800;
/** How long to wait for a server that didn't answer, from one try to the next. */
const RETRIES = [1000, 2000, 4000, 8000];

/**
 * Keeps a form stored: one write at a time, each naming the version it goes on from, again until the server answers.
 * A write whose answer was lost is recognised by what is stored, so nothing is written twice; what others wrote
 * meanwhile is merged field by field, and where both changed one field, the analyst decides.
 */
export function startSaver(ports: SaverPorts): Saver {
  let base = ports.base;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstAt: number | null = null;
  let running: Promise<void> | null = null;
  let failures = 0;
  let ended = false;
  let met: Stored | null = null;
  let stopped = false;
  let savedAt: Date | null = null;

  const later = (wait: number) => {
    clearTimeout(timer);
    if (!ended) timer = setTimeout(() => void flush(), wait);
  };

  const saved = (version: number, inputs: ScenarioInputs) => {
    base = { version, inputs };
    failures = 0;
    stopped = false;
    savedAt = new Date();
    if (sameValue(ports.current(), inputs)) return ports.report({ kind: "saved", at: savedAt });
    // Something was entered while it was under way: it never says saved of what is not.
    ports.report({ kind: "waiting" });
    later(PAUSE);
  };

  const refused = ({ reason, issues }: Refusal) => {
    if (reason === "fault") {
      ports.report({ kind: "offline" });
      later(RETRIES[Math.min(failures, RETRIES.length - 1)] ?? 0);
      failures += 1;
    } else if (reason === "frozen" || reason === "not-found") {
      stopped = true;
      ports.report({ kind: "stopped", why: reason });
    } else {
      ports.report({ kind: "refused", issues });
    }
  };

  const adopt = (merged: ScenarioInputs, stored: Stored) => {
    met = null;
    base = { version: stored.version, inputs: stored.inputs };
    ports.adopt(merged, stored);
    if (ended) return;
    if (sameValue(ports.current(), stored.inputs)) saved(stored.version, stored.inputs);
    else later(0);
  };

  /** Somebody was faster, or an answer was lost: looks at what is stored. */
  const meet = async (refusal: Refusal) => {
    const found = await ports.read();
    if (ended) return;
    if (!found.ok) return refused(found);
    const stored = found.value;
    if (stored.frozen) return refused({ ...refusal, reason: "frozen" });
    // What is refused without anything having changed is refused for what it says.
    if (
      refusal.reason === "invalid" &&
      stored.version === base.version &&
      sameValue(stored.inputs, base.inputs)
    )
      return refused(refusal);
    bringTogether(stored);
  };

  /** Takes in what is stored, or says which fields both changed, as they are by now. */
  const bringTogether = (stored: Stored) => {
    const { merged, conflicts } = mergeInputs({
      base: base.inputs,
      yours: ports.current(),
      theirs: stored.inputs,
    });
    if (conflicts.length === 0) return adopt(merged, stored);
    met = stored;
    ports.report({ kind: "conflict", conflicts });
  };

  const flush = async () => {
    clearTimeout(timer);
    firstAt = null;
    while (running) await running;
    if (ended) return;
    if (met) return bringTogether(met);
    const sending = sendOnce();
    running = sending;
    await sending.finally(() => {
      running = null;
    });
  };

  const sendOnce = async () => {
    const inputs = ports.current();
    if (sameValue(inputs, base.inputs)) {
      // Typed and taken back: there is nothing to send.
      ports.report(savedAt ? { kind: "saved", at: savedAt } : { kind: "clean" });
    } else {
      ports.report({ kind: "sending" });
      const result = await ports.write(base.version, inputs);
      if (ended) return;
      if (result.ok) saved(result.value.version, inputs);
      else if (result.reason === "conflict" || result.reason === "invalid") await meet(result);
      else refused(result);
    }
  };

  const changed = () => {
    // After a stop, only who saves by hand tries again.
    if (stopped || ended) return;
    // Nothing is sent until the conflict is settled; what it asks about follows the hand.
    if (met) return later(PAUSE);
    const now = Date.now();
    firstAt ??= now;
    // While a server is away, its tries go on at their own pace.
    if (failures > 0) return;
    if (!running) ports.report({ kind: "waiting" });
    later(Math.max(0, Math.min(PAUSE, firstAt + LONGEST - now)));
  };

  return {
    changed,
    flush,
    settle: (take) => {
      if (!met) return;
      const stored = met;
      const yours = ports.current();
      const { merged, conflicts } = mergeInputs({ base: base.inputs, yours, theirs: stored.inputs });
      adopt(resolveConflicts(merged, conflicts, take), stored);
    },
    base: () => base,
    end: () => {
      ended = true;
      clearTimeout(timer);
    },
  };
}
