"use client";

import { createContext, type ReactNode, useContext } from "react";

/** A scenario whose judgements a page's figures are made of: its title, where it is read, and the version that was. */
export type InspectedScenario = { title: string; address: string; version: number };

const Context = createContext<readonly InspectedScenario[]>([]);

/** Around a page of figures: names the scenarios that they are made of, so that each figure can show its inputs. */
export function InspectedScenarios(props: { scenarios: readonly InspectedScenario[]; children: ReactNode }) {
  return <Context value={props.scenarios}>{props.children}</Context>;
}

export function useInspectedScenarios(): readonly InspectedScenario[] {
  return useContext(Context);
}
