"use client";

import { createContext, useContext } from "react";

/** Does a deed that changes several fields as one step under one name: what undo takes back at once. */
export type Grouped = (name: string, deed: () => void) => void;

const GroupedContext = createContext<Grouped>((_name, deed) => deed());

export const GroupedProvider = GroupedContext.Provider;

export function useGrouped(): Grouped {
  return useContext(GroupedContext);
}
