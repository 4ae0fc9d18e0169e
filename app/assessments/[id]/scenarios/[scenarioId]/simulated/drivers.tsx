"use client";

import { type DriversProps, DriversView } from "./drivers-view";
import { useSimulated } from "./simulated";

/** What would change the answer, as it is found. */
export function Drivers(props: DriversProps) {
  const found = {
    numbers: useSimulated("numbers"),
    drivers: useSimulated("drivers"),
    sobol: useSimulated("sobol"),
  };
  return <DriversView {...props} found={found} sobolDone={useSimulated("sobolDone")} />;
}
