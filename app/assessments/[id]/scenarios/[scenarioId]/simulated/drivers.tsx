"use client";

import { type DriversProps, DriversView } from "./drivers-view";
import { useSimulated } from "./simulated";

/** What would change the answer, as it is found. */
export function Drivers(props: DriversProps) {
  const simulated = useSimulated();
  return <DriversView {...props} found={simulated} sobolDone={simulated.sobolDone} />;
}
