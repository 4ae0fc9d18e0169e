"use client";

import { createContext, type ReactNode, useContext, useState, useSyncExternalStore } from "react";

/** What the gentle checks say, by the id of the field that they concern. */
export type Checks = ReadonlyMap<string, readonly string[]>;

type CheckStore = {
  at: (id: string) => readonly string[];
  set: (checks: Checks) => void;
  subscribe: (changed: () => void) => () => void;
};

const NONE: readonly string[] = [];

// A field is drawn again only when its own checks change: checks follow every key, and a form has hundreds of fields.
function checkStore(): CheckStore {
  let checks: Checks = new Map();
  const listeners = new Set<() => void>();
  return {
    at: (id) => checks.get(id) ?? NONE,
    set(next) {
      const kept = checks;
      checks = new Map(
        [...next].map(([id, said]) => {
          const before = kept.get(id);
          return [id, before && before.join("\n") === said.join("\n") ? before : said];
        }),
      );
      for (const changed of listeners) changed();
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

const ChecksContext = createContext<CheckStore>(checkStore());

/** Around a form: what is told within it by useTellChecks stands beside its fields. */
export function ChecksProvider({ children }: { children: ReactNode }) {
  const [store] = useState(checkStore);
  return <ChecksContext value={store}>{children}</ChecksContext>;
}

/** Takes all that the checks say of the form as it stands; to be called in an effect. */
export function useTellChecks(): (checks: Checks) => void {
  return useContext(ChecksContext).set;
}

/** What the checks say of one field. */
export function useChecksAt(id: string): readonly string[] {
  const { subscribe, at } = useContext(ChecksContext);
  return useSyncExternalStore(
    subscribe,
    () => at(id),
    () => NONE,
  );
}
